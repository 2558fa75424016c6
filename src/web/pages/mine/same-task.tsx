import { Details } from '../../parts/details.tsx'
import { Said } from '../../parts/said.tsx'
import { Tag } from '../../parts/tag.tsx'
import { DueLine, ExpectedLine } from '../../parts/turn-card.tsx'
import { partWords } from '../../parts/words.ts'
import { BoardDay, Counted, DutyCounted } from '../case/overview/day-counted.tsx'
import type { Urgency } from '../case/urgency.ts'
import type { At } from './at.ts'
import type { Todo } from './todo.ts'
import { addressOf } from './todo-address.ts'
import { taskOf } from './todos.ts'
import type { apartFrom } from './told-apart.ts'
import { waitedSince } from './waited.ts'
import { words } from './words.ts'

type Bundle = [Todo, ...Todo[]]

/** From so many partnerships on, the same task by the same day is told once. */
const fewest = 3

/** Each thing to do by itself, or together with the same in other partnerships. */
export function bundlesOf(todos: readonly Todo[]): Bundle[] {
  const same = [...Map.groupBy(todos, keyOf).values()] as Bundle[]
  return same.flatMap((bundle) =>
    partnershipsIn(bundle) < fewest ? bundle.map((one): Bundle => [one]) : [bundle],
  )
}

function partnershipsIn(todos: readonly Todo[]): number {
  return new Set(todos.map(({ file }) => file.partnership.number)).size
}

/** Alike in words, day and meeting of the board; what somebody took upon them at a meeting is always its own. */
function keyOf({ taken, step, counted, ...todo }: Todo): string {
  const isAsked = counted !== undefined && todo.expected === undefined
  const isOwn = taken !== undefined || step === 'hand-in-document' || isAsked
  const own = isOwn ? `${todo.file.partnership.number} ${step} ${taken?.id}` : ''
  const { duty, aim, due, expected } = todo
  const meeting = duty?.meeting?.date ?? aim?.meeting
  return JSON.stringify([taskOf(todo).sv, due ?? expected, duty?.ready, meeting, own])
}

type SameTaskProps = { at: At; todos: Bundle; urgency: Urgency; apart: ReturnType<typeof apartFrom> }

/** One task, its day once, and each partnership that it is to be done in. */
export function SameTask({ at, todos, urgency, apart }: SameTaskProps) {
  const t = words(at.language)
  const [first] = todos
  const { due, expected, duty, aim } = first
  const task = <Said text={taskOf(first)} language={at.language} />
  return (
    <li>
      <p class="todo-task">
        {task} {urgency === 'late' && <Tag mood="late">{t.late}</Tag>}
      </p>
      <p class="quiet">{t.inPartnerships(partnershipsIn(todos))}</p>
      <ul class="same-task">
        {todos.map((todo) => (
          <li>
            <a href={addressOf(at, todo) ?? at.to.case(todo.file.partnership.number)}>
              <span class="ds-sr-only">{task}: </span>
              {todo.file.partnership.title}
              {apart(todo) !== null && ` · ${apart(todo)}`}
            </a>
            <SinceWhen at={at} todo={todo} />
            {todo.duty?.count !== undefined && (
              <span class="quiet"> {t.heldOf(todo.duty.held ?? 0, todo.duty.count)}</span>
            )}
          </li>
        ))}
      </ul>
      {due !== null && <DueLine at={at} due={due} />}
      {expected !== undefined && <ExpectedLine at={at} day={expected} />}
      <BoardDay at={at} duty={duty} aim={aim} />
      {todos.some(({ duty, counted }) => duty !== null || counted !== undefined) && (
        <Details
          summary={
            <>
              {partWords(at.language).whyThisDate}
              <span class="ds-sr-only"> {task}</span>
            </>
          }
        >
          {todos.map((todo) => (
            <>
              <h3 class="ds-heading" data-size="2xs">
                {todo.file.partnership.title}
              </h3>
              {todo.counted !== undefined && <Counted at={at} {...todo.counted} />}
              {todo.duty !== null && <DutyCounted at={at} duty={todo.duty} />}
            </>
          ))}
        </Details>
      )}
    </li>
  )
}

/** Of several partnerships, how long each has waited. */
function SinceWhen({ at, todo }: { at: At; todo: Todo }) {
  const since = waitedSince(todo, at.today)
  if (since === null) return null
  return <span class="quiet"> {words(at.language).since(since)}</span>
}
