import { addWorkingDays, isWorkingDay } from '../kernel/calendar.ts'
import { addWeeks, type PlainDate } from '../kernel/plain-date.ts'

/**
 * The last day to ask for a legality review of a decision whose minutes were announced on a day: the rulebook's weeks
 * after it, and where that is no working day the next one (domain.md 8.2; lag 1930:173, 2 §).
 */
export function legalityReviewEnds(announcedOn: PlainDate, weeks: number): PlainDate {
  const last = addWeeks(announcedOn, weeks)
  return isWorkingDay(last) ? last : addWorkingDays(last, 1)
}
