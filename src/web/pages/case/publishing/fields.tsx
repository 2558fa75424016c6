import { inLanguage } from '../../../../domain/text.ts'
import { type CodeKind, registerCodes } from '../../../../store/register-counts.ts'
import type { Entry } from '../../../form.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../parts/choices.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Publishing } from './load.ts'
import { words } from './words.ts'

type FieldsProps = { at: SignedIn<CaseAt>; loaded: Publishing; entry: Entry }

/** What is written for the register. Parties, years, decisions and money come from the case. */
export async function RecordFields({ at, loaded: { file, known, begun }, entry }: FieldsProps) {
  const t = words(at.language)
  const { number } = file.partnership
  const codes = await registerCodes(at.db)
  const choices = (kind: CodeKind) =>
    codes
      .filter((one) => one.kind === kind)
      .map(({ code, label }) => ({ value: code, label: inLanguage(label, at.language) }))
  const field = { entry, optional: t.optional }
  return (
    <Form at={at} action={at.to.inCase(number, 'publicering')}>
      <TextField entry={entry} name="title" label={t.name} value={begun.title} />
      <TextArea
        entry={entry}
        name="summarySv"
        label={t.summary}
        hint={t.summaryHint}
        rows={3}
        value={begun.summarySv}
      />
      <TextArea {...field} name="summaryEn" label={t.summaryEn} rows={3} value={begun.summaryEn} />
      <TextField entry={entry} name="targetGroup" label={t.targetGroup} value={begun.targetGroup} />
      <CheckboxGroup
        {...field}
        {...{ name: 'targetGroups', label: t.targetGroups, choices: choices('targetGroup') }}
        value={begun.targetGroups}
      />
      <CheckboxGroup
        {...field}
        {...{ name: 'categories', label: t.categories, choices: choices('category') }}
        value={begun.categories}
      />
      <CheckboxGroup
        {...field}
        {...{ name: 'themes', label: t.themes, choices: choices('theme') }}
        value={begun.themes}
      />
      <Checkbox
        entry={entry}
        name="sensitive"
        label={t.sensitive}
        hint={t.sensitiveHint}
        checked={begun.sensitive}
      />
      <TextField
        {...field}
        name="geography"
        label={t.geography}
        hint={t.geographyHint}
        value={begun.geography}
      />
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
        <TextField {...field} name="note" label={t.note} hint={t.noteHint} value={begun.note} />
      )}
      <Actions>
        <Button>{t.toPreview}</Button>
      </Actions>
    </Form>
  )
}
