import { inLanguage } from '../../../../domain/text.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { ConflictLine } from '../conflict-line.tsx'
import { otherFormsOf } from '../consideration/checklist.ts'
import { namesIn } from '../consideration/words.ts'
import { filledWith, findOwnDraft } from './draft.ts'
import { whyNotAssess } from './load.ts'
import { otherFormIn } from './other-forms.ts'
import { Summary } from './summary.tsx'
import { words } from './words.ts'

type AssessmentPageProps = { at: SignedIn; file: CaseFile; entry: Entry }

/** What the consideration says, and the director's choice of three with reasons. */
export async function AssessmentPage({ at, file, entry }: AssessmentPageProps) {
  const t = words(at.language)
  const { number } = file.partnership
  const reason = whyNotAssess(at, file)
  const draft = await findOwnDraft(at, file.partnership)
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.shortTitle}
      lead={reason === null ? t.lead : undefined}
      entry={entry}
      islands={['autosave.js']}
    >
      {reason !== null && <Alert color="warning">{inLanguage(reason, at.language)}</Alert>}
      <Summary at={at} file={file} />
      {(reason === null || entry.typed !== null) && (
        <>
          <AssessmentFields
            {...{ at, file }}
            entry={filledWith(entry, draft)}
            savedAt={draft === null ? null : new Date(draft.updatedAt)}
          />
          <p>
            <a href={at.to.inCase(number, 'bedomning', 'komplettering')}>{t.askForMore}</a>
          </p>
          <ConflictLine at={at} number={number} />
        </>
      )}
    </CasePage>
  )
}

function AssessmentFields({ at, file, entry, savedAt }: AssessmentPageProps & { savedAt: Date | null }) {
  const t = words(at.language)
  const { staffUnit } = namesIn(file.history.rulebook, at.language)
  const address = (...more: string[]) => at.to.inCase(file.partnership.number, 'bedomning', ...more)
  const draft = address('utkast')
  return (
    <Form at={at} action={address()} draft={draft} class="assessment">
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.outcome}
        choices={[
          { value: 'goOn', label: t.goOn, hint: t.goOnHint },
          { value: 'decline', label: t.decline, hint: t.declineHint },
          { value: 'otherForm', label: t.otherForm, hint: t.otherFormHint },
        ]}
      />
      <div class="assessment-form">
        <RadioGroup
          entry={entry}
          name="otherForm"
          label={t.whichForm}
          choices={otherFormsOf(file.history.rulebook).map((form) => {
            const { name, means } = otherFormIn(at.language, form)
            return { value: form, label: upperFirst(name), hint: means }
          })}
        />
      </div>
      <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={10} />
      <Checkbox
        entry={entry}
        name="sendNow"
        label={t.sendNow}
        hint={t.sendNowHint(staffUnit)}
        checked={true}
      />
      <SaveState at={at} savedAt={savedAt} draft={draft} />
      <Actions>
        <Button>{t.preview}</Button>
      </Actions>
    </Form>
  )
}
