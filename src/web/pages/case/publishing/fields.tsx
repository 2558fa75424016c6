import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import {
  type CodeKind,
  listRegisterCodes,
  type RegisterCode,
} from '../../../../store/register/register-code.ts'
import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../parts/choices.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { paperTitle } from '../paper-title.ts'
import type { Publishing } from './load.ts'
import { words } from './words.ts'

type FieldsProps = { at: SignedIn<CaseAt>; loaded: Publishing; entry: Entry }

/** What is written for the register. Parties, years, decisions and money come from the case. */
export async function RecordFields(props: FieldsProps) {
  const { at, loaded, entry } = props
  const codes = await listRegisterCodes(at.db)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(loaded.file.partnership.number, 'publicering')}>
      <Named {...props} />
      <Sorted {...props} codes={codes} />
      <Placed {...props} />
      <Shown {...props} />
      <Papers {...props} />
      <Actions>
        <Button>{words(at.language).toPreview}</Button>
      </Actions>
    </Form>
  )
}

function Named({ at, loaded: { begun }, entry }: FieldsProps) {
  const t = words(at.language)
  const summary = { entry, rows: 3 }
  return (
    <>
      <TextField entry={entry} name="title" label={t.name} value={begun.title} />
      <TextArea
        {...summary}
        name="summarySv"
        label={t.summary}
        hint={t.summaryHint}
        value={begun.summarySv}
      />
      <TextArea
        {...summary}
        name="summaryEn"
        label={t.summaryEn}
        optional={t.optional}
        value={begun.summaryEn}
      />
      <TextArea
        {...summary}
        name="challenge"
        label={t.challenge}
        hint={t.challengeHint}
        optional={t.optional}
        value={begun.challenge}
      />
      <TextField entry={entry} name="targetGroup" label={t.targetGroup} value={begun.targetGroup} />
    </>
  )
}

/** What the register is searched by. */
function Sorted({ at, loaded: { begun }, entry, codes }: FieldsProps & { codes: readonly RegisterCode[] }) {
  const t = words(at.language)
  const group = (name: 'targetGroups' | 'categories' | 'themes', kind: CodeKind) => (
    <CheckboxGroup
      {...{ entry, name, label: t[name], optional: t.optional, value: begun[name] }}
      choices={codes
        .filter((one) => one.kind === kind)
        .map(({ code, label }) => ({ value: code, label: inLanguage(label, at.language) }))}
    />
  )
  return (
    <>
      {group('targetGroups', 'targetGroup')}
      {group('categories', 'category')}
      {group('themes', 'theme')}
    </>
  )
}

function Placed({ at, loaded: { begun }, entry }: FieldsProps) {
  const t = words(at.language)
  return (
    <>
      <Checkbox
        entry={entry}
        name="sensitive"
        label={t.sensitive}
        hint={t.sensitiveHint}
        checked={begun.sensitive}
      />
      <TextField
        {...{ entry, name: 'geography', label: t.geography, hint: t.geographyHint, optional: t.optional }}
        value={begun.geography}
      />
    </>
  )
}

/** Which papers of the case go with it; none of them without being read through in the next step. */
function Papers({ at, loaded: { offered, begun, file }, entry }: FieldsProps) {
  const t = words(at.language)
  const { rulebook } = file.history
  if (offered.length === 0) return <p>{t.noDocuments}</p>
  return (
    <CheckboxGroup
      {...{ entry, name: 'documents', label: t.documents, hint: t.documentsHint, optional: t.optional }}
      value={begun.documents.map(String)}
      choices={offered.map(({ paper, told }) => ({
        value: String(paper.number),
        label: paperTitle(rulebook, paper, at.language).title,
        hint: `${t.kinds[told.kind]}, ${dateInWords(plainDate(told.on), at.language)}`,
      }))}
    />
  )
}

/** What is shown beside the words, and what is said of how fresh they are. */
function Shown({ at, loaded: { known, begun }, entry }: FieldsProps) {
  const t = words(at.language)
  return (
    <>
      <Checkbox entry={entry} name="contributions" label={t.contributions} checked={begun.contributions} />
      <Checkbox entry={entry} name="results" label={t.results} checked={begun.results} />
      <Checkbox
        entry={entry}
        name="verified"
        label={t.verified}
        hint={t.verifiedHint}
        checked={begun.verified}
      />
      {known !== null && (
        <TextField
          {...{ entry, name: 'note', label: t.note, hint: t.noteHint, optional: t.optional }}
          value={begun.note}
        />
      )}
    </>
  )
}
