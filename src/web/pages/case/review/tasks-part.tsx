import {
  canConfirmCondition,
  canMeetCondition,
} from '../../../../domain/permissions/permissions-agreement.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import {
  type ConditionTask,
  conditionTasks,
  confirmCondition,
  isToConfirm,
  mayMeet,
} from '../../../../process/review/review-conditions.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { namesIn } from '../consideration/words.ts'
import { ConditionText } from './conditions-part.tsx'
import { words } from './words.ts'

type TasksProps = { at: SignedIn; file: CaseFile }

/** The conditions that are tasks: which are done and how, and the way for whoever is to do one. */
export function TasksPart({ at, file }: TasksProps) {
  const t = words(at.language)
  const tasks = conditionTasks(file.history.events)
  if (tasks.length === 0) return null
  return (
    <Section title={t.tasks} id="uppgifter">
      <ul class="review-conditions">
        {tasks.map((task) => (
          <li>
            <ConditionText at={at} file={file} condition={task} />
            {task.met === null ? (
              <OpenTask at={at} file={file} task={task} />
            ) : (
              <MetTask at={at} file={file} task={task} met={task.met} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OpenTask({ at, file, task }: TasksProps & { task: ConditionTask }) {
  const t = words(at.language)
  const { number, scope } = file.partnership
  const mine =
    file.status.open &&
    canMeetCondition(at.actor, scope) &&
    mayMeet(task, at.actor.acting.role, file.history.events)
  const { returned } = task
  return (
    <>
      {returned !== null && (
        <>
          <p>{t.returnedBy(returned.by.name, dateInWords(returned.on, at.language))}</p>
          <p class="typed quoted">{String(returned.content.reasons ?? '')}</p>
        </>
      )}
      <p>
        <Tag mood="waiting">{t.taskOpen}</Tag>{' '}
        {mine && (
          <ButtonLink href={at.to.inCase(number, 'granskning', 'villkor', task.id, 'klart')} look="secondary">
            {t.toMeet}
          </ButtonLink>
        )}
      </p>
    </>
  )
}

type MetProps = TasksProps & { task: ConditionTask; met: NonNullable<ConditionTask['met']> }

function MetTask({ at, file, task, met }: MetProps) {
  const t = words(at.language)
  const { confirmed } = task
  return (
    <>
      <p>
        <Tag mood="calm">{t.taskDone(dateInWords(met.on, at.language))}</Tag>
      </p>
      <MetBy at={at} met={met} />
      {confirmed !== null && (
        <p>{t.confirmedBy(confirmed.by.name, dateInWords(confirmed.on, at.language))}</p>
      )}
      {isToConfirm(task) && stepOf(file.history.rulebook, confirmCondition) !== undefined && (
        <ToConfirm at={at} file={file} task={task} />
      )}
    </>
  )
}

/** Both sides read that it waits for the staff unit, which has the way to answer. */
function ToConfirm({ at, file, task }: TasksProps & { task: ConditionTask }) {
  const t = words(at.language)
  const { number, scope } = file.partnership
  const mine = file.status.open && canConfirmCondition(at.actor, scope)
  return (
    <p>
      <Tag mood="waiting">{t.toBeConfirmed(namesIn(file.history.rulebook, at.language))}</Tag>{' '}
      {mine && (
        <ButtonLink
          href={at.to.inCase(number, 'granskning', 'villkor', task.id, 'bekraftelse')}
          look="secondary"
        >
          {t.toConfirm}
        </ButtonLink>
      )}
    </p>
  )
}

/** Who has said that a task is done, and how. */
export function MetBy({ at, met }: { at: SignedIn; met: NonNullable<ConditionTask['met']> }) {
  const t = words(at.language)
  return (
    <>
      <p>{t.taskMetBy(met.by.name, dateInWords(met.on, at.language))}</p>
      <p class="typed quoted">{String(met.content.how ?? '')}</p>
    </>
  )
}
