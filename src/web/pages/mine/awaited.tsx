import type { PlainDate } from '../../../kernel/plain-date.ts'
import { upperFirst } from '../../../kernel/upper-first.ts'
import { isByItself } from '../../../process/engine.ts'
import { expectedBy } from '../../../process/steps/ball-day.ts'
import { DateWords } from '../../parts/date-words.tsx'
import { Details } from '../../parts/details.tsx'
import { Said } from '../../parts/said.tsx'
import { DueLine, ExpectedLine } from '../../parts/turn-card.tsx'
import { BoardDay } from '../case/overview/day-counted.tsx'
import { whoIs } from '../case/turn.ts'
import type { At } from './at.ts'
import type { TitlesIn } from './titles-in.ts'
import type { Awaited } from './todo.ts'
import { AwaitedFile } from './todo-file.tsx'
import { apartFrom } from './told-apart.ts'
import { words } from './words.ts'

type AwaitedListProps = {
  at: At
  awaited: readonly Awaited[]
  titlesIn: TitlesIn
  /** Shown from the start when nothing else is. */
  open: boolean
}

/** What others are to do, for whoever takes part in the case and waits for it. */
export function AwaitedList({ at, awaited, titlesIn, open }: AwaitedListProps) {
  const t = words(at.language)
  if (awaited.length === 0) return null
  const tasks = awaited.map(({ ball, ...one }) => ({ ...one, ...(ball.track && { track: ball.track }) }))
  const apart = apartFrom(tasks, at.language)
  return (
    <Details summary={t.awaited(awaited.length)} open={open}>
      <ul class="todos">
        {awaited.map((one, index) => (
          <AwaitedItem at={at} awaited={one} titlesIn={titlesIn} apart={apart(tasks[index] ?? one)} />
        ))}
      </ul>
      <AwaitedFile at={at} awaited={awaited} titlesIn={titlesIn} />
    </Details>
  )
}

/** What happens by itself has a day, but nobody has to keep it. */
function AwaitedDay({ at, ball, due }: { at: At; ball: Awaited['ball']; due: PlainDate }) {
  if (!isByItself(ball)) return <DueLine at={at} due={due} />
  return (
    <p class="due">
      <DateWords at={at} day={due} />
    </p>
  )
}

type AwaitedItemProps = { at: At; awaited: Awaited; titlesIn: TitlesIn; apart: string | null }

function AwaitedItem({ at, awaited, titlesIn, apart }: AwaitedItemProps) {
  const { file, ball, task, duty } = awaited
  const { partnership, history } = file
  const expected = expectedBy(ball)
  const who = whoIs(ball, { partnership, ...titlesIn(history.rulebook), language: at.language })
  return (
    <li>
      <p>
        {upperFirst(who)}: <Said text={task} language={at.language} />
        {apart !== null && ` (${apart})`}
      </p>
      <p class="quiet">
        <a href={at.to.case(partnership.number)}>{partnership.title}</a> ·{' '}
        <span class="numeric">{partnership.number}</span>
      </p>
      {ball.due !== undefined && <AwaitedDay at={at} ball={ball} due={ball.due} />}
      {expected !== null && <ExpectedLine at={at} day={expected} ballWith={who} />}
      <BoardDay at={at} duty={duty} aim={ball.aim} />
    </li>
  )
}
