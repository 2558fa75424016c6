import { z } from 'zod'
import { addWorkingDays } from '../../../../kernel/calendar.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { officialReceivers, type Receiver } from '../../../../store/people/receivers.ts'
import { type Entry, form } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, Select, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { blockTitle } from './conclusion-draft.ts'
import type { ReviewAtWork } from './load.ts'
import { words } from './words.ts'

/** A question to a lawyer: what it concerns, who is to answer and by when. */
export const AskForm = form(words, (t, field) =>
  z.object({
    block: field.optionalText(60),
    question: field.text(t.questionMissing),
    legalId: field.text(t.lawyerMissing, 60),
    answerBy: field.date(t.answerByMissing),
    lastSeq: field.lastSeq(),
  }),
)

const workingDaysToAnswer = 10

/** The lawyers of the lead body, but whoever has a conflict of interest. */
export async function listLawyers(at: SignedIn, { partnership }: CaseFile): Promise<readonly Receiver[]> {
  const lawyers = await officialReceivers(at.db, partnership, { roles: ['legal'], today: at.today })
  return lawyers.filter(({ personId }) => !partnership.scope.conflictedIds.includes(personId))
}

export async function LegalAsk({ at, entry, work }: { at: SignedIn; entry: Entry; work: ReviewAtWork }) {
  const t = words(at.language)
  const { partnership, history } = work.file
  const lawyers = await listLawyers(at, work.file)
  if (lawyers.length === 0) return <p>{t.noLawyers}</p>
  const [only] = lawyers
  const isNeeded = work.reading !== null && work.reading.level !== 'goOn'
  const needed = work.blocks.find(({ kind }) => isNeeded && kind === 'procurement')?.id ?? ''
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'granskning', 'juridik')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <Select
        entry={entry}
        name="block"
        label={t.concerns}
        value={needed}
        choices={[
          { value: '', label: t.wholeReview },
          ...work.blocks.map(({ id }) => ({
            value: id,
            label: blockTitle(history.rulebook, id, at.language),
          })),
        ]}
      />
      <TextArea entry={entry} name="question" label={t.question} hint={t.questionHint} rows={5} />
      <RadioGroup
        entry={entry}
        name="legalId"
        label={t.lawyer}
        choices={lawyers.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={lawyers.length === 1 && only !== undefined ? only.personId : ''}
      />
      <DateField
        entry={entry}
        language={at.language}
        name="answerBy"
        label={t.wantedBy}
        value={addWorkingDays(at.today, workingDaysToAnswer)}
      />
      <Actions>
        <Button>{t.ask}</Button>
      </Actions>
    </Form>
  )
}
