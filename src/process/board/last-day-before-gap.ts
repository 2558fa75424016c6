import { addMonthsClamped, type PlainDate } from '../../kernel/plain-date.ts'

/** The day `months` before the end, day number kept, cut down only where that month is shorter (31 May − 3 = 28 or 29 Feb). */
export function lastDayBeforeGap({ end, months }: { end: PlainDate; months: number }): PlainDate {
  return addMonthsClamped(end, -months)
}
