import { workingDayOnOrAfter } from '../../kernel/calendar.ts'
import { addWeeks, type PlainDate } from '../../kernel/plain-date.ts'

/** How the last day is counted: where that is no working day, it moves to the next one. */
export type LegalityReview = { weeks: number; counted: PlainDate; ends: PlainDate }

/** The same as legalityReviewEnds, with the day that it is counted from. */
export function legalityReviewOf(announcedOn: PlainDate, weeks: number): LegalityReview {
  return { weeks, counted: addWeeks(announcedOn, weeks), ends: legalityReviewEnds(announcedOn, weeks) }
}

/**
 * The last day to ask for a legality review of a decision whose minutes were announced on a day: the rulebook's weeks
 * after it, and where that is no working day the next one (kommunallagen 13 kap.; lag 1930:173, 2 §).
 */
export function legalityReviewEnds(announcedOn: PlainDate, weeks: number): PlainDate {
  return workingDayOnOrAfter(addWeeks(announcedOn, weeks))
}
