import {
  addDays,
  isAfter,
  isBefore,
  lastDayOfMonth,
  type PlainDate,
  weekdayOf,
} from '../../../kernel/plain-date.ts'

export const urgencies = ['late', 'week', 'month', 'noDay', 'later'] as const

export type Urgency = (typeof urgencies)[number]

/** Late the day after; this week until Sunday; this month until its last day. */
export function urgencyOf(due: PlainDate | null, today: PlainDate): Urgency {
  if (due === null) return 'noDay'
  if (isBefore(due, today)) return 'late'
  if (!isAfter(due, addDays(today, 7 - weekdayOf(today)))) return 'week'
  return isAfter(due, lastDayOfMonth(today)) ? 'later' : 'month'
}
