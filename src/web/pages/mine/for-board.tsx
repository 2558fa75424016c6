import { inLanguage, type Text } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { addDays, compareDates, isAfter, type PlainDate } from '../../../kernel/plain-date.ts'
import type { BoardAim } from '../../../process/case/history.ts'
import type { Duty } from '../../../process/duties/duties.ts'
import { Details } from '../../parts/details.tsx'
import { Section } from '../../parts/heading.tsx'
import { Said } from '../../parts/said.tsx'
import { DueLine } from '../../parts/turn-card.tsx'
import { whoIs } from '../case/turn.ts'
import type { At } from './at.ts'
import type { TitlesIn } from './titles-in.ts'
import type { Awaited, Todo } from './todo.ts'
import { addressOf } from './todo-address.ts'
import { taskOf, type Work } from './todos.ts'
import { words } from './words.ts'

type Stop = { meeting: PlainDate; by: PlainDate }
type Wanted = Stop & { one: Todo | Awaited }

/** How many days before a memo stop it is told of apart. */
const daysBefore = 21

type ForBoardProps = { at: At; work: Work; titlesIn: TitlesIn }

/**
 * All that must be ready for the next memo stop, whoever is to do it: first what the reader does, then what others do. The
 * same task in several partnerships is one line. One thing alone needs no list.
 */
export function ForBoard({ at, work, titlesIn }: ForBoardProps) {
  const t = words(at.language)
  const wanted = wantedSoon(at, work)
  const [first] = wanted
  if (at.actor.acting.side !== 'public' || first === undefined) return null
  const together = wanted.filter(({ meeting, by }) => meeting === first.meeting && by === first.by)
  if (together.length < 2) return null
  const own = together.flatMap(({ one }) => ('ball' in one ? [] : [one]))
  const others = together.flatMap(({ one }) => ('ball' in one ? [one] : []))
  return (
    <Section title={t.forBoard(dateInWords(first.meeting, at.language))} id="till-namnden">
      <p>{t.readyForBoard(together.length)}</p>
      <DueLine at={at} due={first.by} />
      {own.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {t.youDo}
          </h3>
          <Tasks at={at} lines={ownLines(at, own)} />
        </>
      )}
      {others.length > 0 && (
        <Details summary={`${t.othersDo} (${others.length})`} open={own.length === 0}>
          <Tasks at={at} lines={othersLines(at, others, titlesIn)} />
        </Details>
      )}
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

type Line = { task: Text; who?: string; title: string; address: string }

function ownLines(at: At, own: readonly Todo[]): Line[] {
  return own.map((todo) => {
    const { number, title } = todo.file.partnership
    return { task: taskOf(todo), title, address: addressOf(at, todo) ?? at.to.case(number) }
  })
}

/** Their task stands on the case. */
function othersLines(at: At, others: readonly Awaited[], titlesIn: TitlesIn): Line[] {
  return others.map(({ file, ball, task, duty }) => {
    const { partnership, history } = file
    const who = whoIs(ball, { partnership, ...titlesIn(history.rulebook), language: at.language })
    const ofYear = taskOf({ file, task, duty, ...(ball.track !== undefined && { track: ball.track }) })
    return { task: ofYear, who, title: partnership.title, address: at.to.case(partnership.number) }
  })
}

/** Each task once, with the partnerships that it is to be done in. */
function Tasks({ at, lines }: { at: At; lines: readonly Line[] }) {
  const same = Map.groupBy(lines, ({ task, who = '' }) => `${task.sv} ${who}`)
  return (
    <ul>
      {[...same.values()].map((together) => (
        <li>
          <Said text={together[0]?.task ?? { sv: '' }} language={at.language} />
          {together[0]?.who !== undefined && `, ${together[0].who}`}
          {': '}
          <ul class="same-task">
            {together.map(({ task, title, address }) => (
              <li>
                <a href={address}>
                  <span class="ds-sr-only">{inLanguage(task, at.language)}: </span>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
