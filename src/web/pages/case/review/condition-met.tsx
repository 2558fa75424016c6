import { z } from 'zod'
import { canMeetCondition } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type ConditionTask, conditionTasks, mayMeet } from '../../../../process/review/review-conditions.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { HandInField } from '../documents-wanted/hand-in-field.tsx'
import { limits, takeFiles } from '../documents-wanted/take-files.ts'
import { ConditionParams } from './condition-removal.ts'
import { ConditionText } from './conditions-part.tsx'
import { loadCase } from './load.ts'
import { recordMet } from './record-met.ts'
import { words } from './words.ts'

type ConditionAt = z.output<typeof ConditionParams>

const MetForm = form(words, (t, field) =>
  z.object({ how: field.text(t.howMissing), lastSeq: field.lastSeq() }),
)

/** A task that the review set: whoever does it, or the staff unit for them, says how it was done. */
export const get = page(ConditionParams, noQuery, begunIn(show))
export const post = handler(ConditionParams, MetForm, keeping({ show, save, uploads: limits }))

async function show(at: SignedIn<ConditionAt>, entry: Entry) {
  const { file, task } = await loadTask(at)
  const { number, lastSeq } = file.partnership
  if (task.met !== null && entry.typed === null)
    return seeOther(`${at.to.inCase(number, 'granskning')}#uppgifter`)
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.meetTitle} lead={t.meetLead} entry={entry}>
      <div class="review-conditions">
        <ConditionText at={at} file={file} condition={task} />
      </div>
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(number, 'granskning', 'villkor', task.id, 'klart')}
        files
      >
        <input type="hidden" name="lastSeq" value={String(lastSeq)} />
        <TextArea entry={entry} name="how" label={t.how} hint={t.howHint} rows={5} />
        <HandInField at={at} entry={entry} label={t.attachments} optional={t.optional} kinds={t.fileKinds} />
        <p>{t.meetMeans}</p>
        <Actions>
          <Button>{t.meetTask}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<ConditionAt, typeof MetForm>) {
  const { file, task } = await loadTask(at)
  const t = words(at.language)
  if (at.form.lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  const taken =
    at.uploads.length === 0
      ? { ok: true as const, value: [] }
      : await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const outcome = await recordMet(at, file, { task, how: at.form.how, files: taken.value })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(`${at.to.inCase(file.partnership.number, 'granskning')}#uppgifter`, t.taskMet)
}

async function loadTask(at: SignedIn<ConditionAt>): Promise<{ file: CaseFile; task: ConditionTask }> {
  const file = await loadCase(at)
  const { events } = file.history
  const task = conditionTasks(events).find(({ id }) => id === at.params.condition)
  if (task === undefined) throw new NotFound()
  if (!canMeetCondition(at.actor, file.partnership.scope) || !mayMeet(task, at.actor.acting.role, events))
    throw new NotAllowed()
  return { file, task }
}
