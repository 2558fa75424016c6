import { addWorkingDays, isWorkingDay } from '../../kernel/calendar.ts'
import {
  addDays,
  compareDates,
  daysBetween,
  earliest,
  isAfter,
  latest,
  type PlainDate,
  plainDate,
} from '../../kernel/plain-date.ts'
import { type GroupKind, groupKinds } from '../case/group-kind.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { dutiesOfAgreement } from './duties-agreement.ts'
import type { Term } from './duties-types.ts'

export type PlannedDay = { group: GroupKind; on: PlainDate }

const duties: Record<GroupKind, string> = {
  steering: 'steering-group-meetings',
  working: 'working-group-meetings',
}

/**
 * Days for the groups to meet on, as many in each calendar year as the rules ask for, spread evenly over the
 * days in force and always a working day. A proposal to change as one likes.
 */
export function proposedMeetings(rulebook: Rulebook, term: Term): readonly PlannedDay[] {
  const asked = dutiesOfAgreement({ rulebook, ...term })
  const days = groupKinds.flatMap((group) =>
    asked
      .filter(({ id }) => id === duties[group])
      .flatMap(({ year, count = 0 }) => spread(term, { year, count }).map((on) => ({ group, on }))),
  )
  return days.toSorted((one, other) => compareDates(one.on, other.on))
}

function spread(term: Term, { year, count }: { year?: number | undefined; count: number }): PlainDate[] {
  if (year === undefined) return []
  const from = latest(term.start, plainDate(`${year}-01-01`))
  const to = earliest(term.end, plainDate(`${year}-12-31`))
  const length = daysBetween(from, to) + 1
  return Array.from({ length: count }, (_, index) =>
    workingDayWithin(addDays(from, Math.floor(((index + 0.5) * length) / count)), { from, to }),
  )
}

/** The working day on or after, or before where none is left; a span of holidays keeps the day itself. */
function workingDayWithin(day: PlainDate, { from, to }: { from: PlainDate; to: PlainDate }): PlainDate {
  if (isWorkingDay(day)) return day
  const next = addWorkingDays(day, 1)
  if (!isAfter(next, to)) return next
  const before = addWorkingDays(day, -1)
  return isAfter(from, before) ? day : before
}
