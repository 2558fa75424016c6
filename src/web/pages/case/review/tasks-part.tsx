import { canMeetCondition } from '../../../../domain/permissions/permissions-agreement.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { type ConditionTask, conditionTasks, mayMeet } from '../../../../process/review/review-conditions.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
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
              <MetTask at={at} met={task.met} />
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
  return (
    <p>
      <Tag mood="waiting">{t.taskOpen}</Tag>{' '}
      {mine && (
        <ButtonLink href={at.to.inCase(number, 'granskning', 'villkor', task.id, 'klart')} look="secondary">
          {t.toMeet}
        </ButtonLink>
      )}
    </p>
  )
}

function MetTask({ at, met }: { at: SignedIn; met: NonNullable<ConditionTask['met']> }) {
  const t = words(at.language)
  const day = dateInWords(met.on, at.language)
  return (
    <>
      <p>
        <Tag mood="calm">{t.taskDone(day)}</Tag> {t.taskMetBy(met.by.name, day)}
      </p>
      <p class="typed quoted">{String(met.content.how ?? '')}</p>
    </>
  )
}
