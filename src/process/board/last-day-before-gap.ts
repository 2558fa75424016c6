import { workingDayOnOrBefore } from '../../kernel/calendar.ts'
import { addDays, addMonthsClamped, type PlainDate } from '../../kernel/plain-date.ts'

export type BeforeGap = {
  /** Last day in force. */
  end: PlainDate
  /** Months before the end by which the board must have met. */
  months: number
  /** Days that its minutes may take before anybody can sign what it decided; none where nothing is to be signed. */
  minutesDays?: number
}

/**
 * The day `months` before the end, day number kept, cut down only where that month is shorter (31 May − 3 = 28 or 29 Feb). What
 * waits for the minutes is so many days before that, counted from a working day: on another they may wait for the next.
 */
export function lastDayBeforeGap({ end, months, minutesDays = 0 }: BeforeGap): PlainDate {
  const latest = addMonthsClamped(end, -months)
  return minutesDays === 0 ? latest : addDays(workingDayOnOrBefore(latest), -minutesDays)
}
