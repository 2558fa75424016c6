import { z } from 'zod'
import { canConfirmCondition } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import {
  type ConditionTask,
  conditionTasks,
  confirmCondition,
  isToConfirm,
} from '../../../../process/review/review-conditions.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { bothSides, tell } from '../tell.ts'
import { ConditionParams } from './condition-removal.ts'
import { ConditionText } from './conditions-part.tsx'
import { loadCase } from './load.ts'
import { MetBy } from './tasks-part.tsx'
import { words } from './words.ts'

type ConditionAt = z.output<typeof ConditionParams>

const ConfirmForm = form(words, (t, field) =>
  z
    .object({
      answer: field.choice(['confirmed', 'left'], t.confirmMissing),
      reasons: field.optionalText(2000),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      if (value.answer === 'left' && value.reasons === '')
        issues.push({ code: 'custom', input: '', path: ['reasons'], message: t.leftMissing })
    }),
)

/** What an organisation says that it has done: the staff unit confirms it, or writes what is left. */
export const get = page(ConditionParams, noQuery, begunIn(show))
export const post = handler(ConditionParams, ConfirmForm, keeping({ show, save }))

async function show(at: SignedIn<ConditionAt>, entry: Entry) {
  const { file, task } = await loadTask(at)
  const { number, lastSeq } = file.partnership
  if (!isToConfirm(task) && entry.typed === null) return seeOther(tasksAddress(at, number))
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.confirmTitle}
      lead={t.confirmLead}
      entry={entry}
    >
      <div class="review-conditions">
        <ConditionText at={at} file={file} condition={task} />
        {task.met !== null && <MetBy at={at} met={task.met} />}
      </div>
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(number, 'granskning', 'villkor', task.id, 'bekraftelse')}
      >
        <input type="hidden" name="lastSeq" value={String(lastSeq)} />
        <RadioGroup
          entry={entry}
          name="answer"
          label={t.isDone}
          choices={[
            { value: 'confirmed', label: t.isDoneYes },
            { value: 'left', label: t.isDoneNo },
          ]}
        />
        <TextArea entry={entry} name="reasons" label={t.whatIsLeft} hint={t.whatIsLeftHint} rows={4} />
        <Actions>
          <Button>{t.answerTheTask}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<ConditionAt, typeof ConfirmForm>) {
  const { file, task } = await loadTask(at)
  const { partnership } = file
  const t = words(at.language)
  const { answer, reasons, lastSeq } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const isDone = answer === 'confirmed'
  const kind = isDone ? 'conditionConfirmed' : 'conditionReturned'
  const content = { condition: task.id, ...(isDone ? {} : { reasons }) }
  const step = isDone ? confirmCondition : 'return-condition'
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind, params: { from: at.actor.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(tasksAddress(at, partnership.number), isDone ? t.taskConfirmed : t.taskReturned)
}

function tasksAddress(at: SignedIn<ConditionAt>, number: string): string {
  return `${at.to.inCase(number, 'granskning')}#uppgifter`
}

async function loadTask(at: SignedIn<ConditionAt>): Promise<{ file: CaseFile; task: ConditionTask }> {
  const file = await loadCase(at)
  const task = conditionTasks(file.history.events).find(({ id }) => id === at.params.condition)
  if (task === undefined) throw new NotFound()
  if (!canConfirmCondition(at.actor, file.partnership.scope)) throw new NotAllowed()
  return { file, task }
}
