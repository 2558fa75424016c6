import { dateInWords } from '../../../kernel/date-words.ts'
import { addDays, compareDates, isAfter, type PlainDate } from '../../../kernel/plain-date.ts'
import type { BoardAim } from '../../../process/case/history.ts'
import type { Duty } from '../../../process/duties/duties.ts'
import { Section } from '../../parts/heading.tsx'
import { Said } from '../../parts/said.tsx'
import { DueLine } from '../../parts/turn-card.tsx'
import { whoIs } from '../case/turn.ts'
import type { At } from './mine.tsx'
import { addressOf } from './todo-list.tsx'
import type { Awaited, Todo, Work } from './todos.ts'
import { words } from './words.ts'

type Stop = { meeting: PlainDate; by: PlainDate }
type Wanted = Stop & { one: Todo | Awaited }

/** How many days before a memo stop it is told of apart. */
const daysBefore = 21

/**
 * All that must be ready for the next memo stop, whoever is to do it: what the reader has to do for it stands further down
 * with the rest, and what others have to do in folded lists. One thing alone needs no list.
 */
export function ForBoard({ at, work }: { at: At; work: Work }) {
  const t = words(at.language)
  const wanted = wantedSoon(at, work)
  const [first] = wanted
  if (at.actor.acting.side !== 'public' || first === undefined) return null
  const together = wanted.filter(({ meeting, by }) => meeting === first.meeting && by === first.by)
  if (together.length < 2) return null
  return (
    <Section title={t.forBoard(dateInWords(first.meeting, at.language))} id="till-namnden">
      <p>{t.readyForBoard(together.length)}</p>
      <DueLine at={at} due={first.by} />
      <ul>
        {together.map(({ one }) => (
          <Line at={at} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function wantedSoon(at: At, { todos, awaited }: Work): Wanted[] {
  const all = [
    ...todos.map((one) => ({ one, stop: stopOf(one) })),
    ...awaited.map((one) => ({ one, stop: stopOf({ duty: one.duty, aim: one.ball.aim }) })),
  ]
  return all
    .flatMap(({ one, stop }) => (stop === null ? [] : [{ one, ...stop }]))
    .filter(({ by }) => !isAfter(at.today, by) && !isAfter(by, addDays(at.today, daysBefore)))
    .toSorted((a, b) => compareDates(a.by, b.by) || compareDates(a.meeting, b.meeting))
}

function stopOf({ duty, aim }: { duty: Duty | null; aim?: BoardAim | undefined }): Stop | null {
  if (aim?.piece === 'memo' && aim.by !== undefined) return { meeting: aim.meeting, by: aim.by }
  if (duty?.meeting === undefined || duty.ready || duty.met !== undefined) return null
  return { meeting: duty.meeting.date, by: duty.meeting.memoStop }
}

/** Whose task it is, where it is not the reader's; that one stands on the case. */
function Line({ at, one }: { at: At; one: Todo | Awaited }) {
  const { partnership, history } = one.file
  const awaited = 'ball' in one ? one.ball : null
  const address = 'ball' in one ? null : addressOf(at, one)
  return (
    <li>
      <a href={address ?? at.to.case(partnership.number)}>
        {partnership.title}: <Said text={one.task} language={at.language} />
      </a>
      {awaited !== null &&
        `, ${whoIs(awaited, { partnership, rulebook: history.rulebook, language: at.language })}`}
    </li>
  )
}
