import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { BoardMeeting } from '../board/board-meeting.ts'
import { type Calendars, type GapWatch, gapWatch, runningAgreement } from '../board/gap-watch.ts'
import type { History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { dutyName } from '../rulebook/duty-name.ts'
import { type Duty, duties } from './duties.ts'
import type { Words } from './duties-words.ts'

/** Everything that has a day in the agreement that runs, and the gap guard; both parties read the same. */
export type Timetable = {
  agreement: Agreement
  /** What the agreement brings, met and open, the first day first. */
  duties: readonly Duty[]
  gap: GapWatch
}

/** The timetable of the agreement in force on a day; null when none is. */
export function timetableOf(history: History, calendars: Calendars, today: PlainDate): Timetable | null {
  const agreement = runningAgreement(history, statusOf(history))
  const gap = gapWatch(history, calendars, today)
  if (agreement === null || gap === null) return null
  return { agreement, gap, duties: dutiesInForce(history, agreement, { calendars, today }) }
}

/** The meetings of the board that leads the case: the duties aim at those. */
export function ofLead(calendars: Calendars): readonly BoardMeeting[] {
  const [own = none] = calendars.values()
  return own
}

const none: readonly BoardMeeting[] = []

function dutiesInForce(
  history: History,
  { start, end, decidedOn }: Agreement,
  { calendars, today }: { calendars: Calendars; today: PlainDate },
): Duty[] {
  const first = decidedOn ?? start
  return duties(history, today, ofLead(calendars)).filter(({ due, met, past, watches }) => {
    const day = due ?? met?.on
    return past !== true && watches !== true && day !== undefined && day >= first && day <= end
  })
}

/** A day that people plan by, as it was reckoned: the last day of a duty, and the meeting that it must reach. */
export type ReckonedDay = {
  readonly id: string
  readonly title: Words
  readonly year?: number | undefined
  readonly due: PlainDate
  readonly meeting?: PlainDate | undefined
  readonly memoStop?: PlainDate | undefined
}

/** What has moved: how it was, or nothing for a new duty, and how it is, or nothing for one that has fallen away. */
export type MovedDay = {
  readonly title: Words
  readonly year?: number
  readonly before: Days | null
  readonly after: Days | null
}
type Days = Pick<ReckonedDay, 'due' | 'meeting' | 'memoStop'>

/**
 * The days of the agreement in force as the rules, its dates and the boards' calendars give them, whatever day it is: of
 * duties that are not met. `calendars` must hold past meetings too, so that time alone moves nothing.
 */
export function reckonedDays(history: History, calendars: Calendars): readonly ReckonedDay[] {
  return plannedDuties(history, calendars).flatMap(({ id, title, year, due, met, meeting }) =>
    met !== undefined || due === undefined
      ? []
      : [
          {
            ...{ id, title, due },
            ...(year !== undefined && { year }),
            ...(meeting !== undefined && { meeting: meeting.date, memoStop: meeting.memoStop }),
          },
        ],
  )
}

/** Which of the duties that the agreement brings have been met: those have no day to move. */
export function metKeys(history: History, calendars: Calendars): ReadonlySet<string> {
  const met = plannedDuties(history, calendars).filter((duty) => duty.met !== undefined)
  return new Set(met.map(keyOf))
}

/** Those that follow from the agreement's dates; what counts from an event has the day that the event gave it. */
function plannedDuties(history: History, calendars: Calendars): Duty[] {
  const agreement = runningAgreement(history, statusOf(history))
  if (agreement === null) return []
  const counted = new Set(
    history.rulebook.duties.flatMap((rule) => ('within' in rule ? dutyName(rule.id) : [])),
  )
  const all = dutiesInForce(history, agreement, { calendars, today: agreement.start })
  return all.filter(({ id }) => !counted.has(id))
}

/** What has moved between two reckonings; what was met meanwhile has not. */
export function movedDays(
  before: readonly ReckonedDay[],
  after: readonly ReckonedDay[],
  met: ReadonlySet<string>,
): readonly MovedDay[] {
  const old = new Map(before.map((day) => [keyOf(day), day]))
  const now = new Map(after.map((day) => [keyOf(day), day]))
  const keys = [...new Set([...now.keys(), ...old.keys()])].filter((key) => !met.has(key))
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    const either = is ?? was
    if (either === undefined || (was !== undefined && is !== undefined && isSame(was, is))) return []
    const { title, year } = either
    return [{ title, ...(year !== undefined && { year }), before: daysOf(was), after: daysOf(is) }]
  })
}

/** Which duty of which year a day belongs to. */
export function keyOf({ id, year }: Pick<ReckonedDay, 'id' | 'year'>): string {
  return year === undefined ? id : `${id} ${year}`
}

function isSame(a: ReckonedDay, b: ReckonedDay): boolean {
  return a.due === b.due && a.meeting === b.meeting && a.memoStop === b.memoStop
}

function daysOf(day: ReckonedDay | undefined): Days | null {
  if (day === undefined) return null
  const { due, meeting, memoStop } = day
  return { due, ...(meeting && { meeting }), ...(memoStop && { memoStop }) }
}
