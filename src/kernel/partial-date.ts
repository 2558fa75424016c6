import { lastDayOfMonth, type PlainDate, parsePlainDate, plainDate } from './plain-date.ts'

/** A year, a month or a day that exists: '2023', '2023-05', '2023-05-31'. */
export function isPartialDate(text: string): boolean {
  return firstDayOf(text) !== null
}

/** The first day that a year, a month or a day holds; null for anything else. */
export function firstDayOf(text: string): PlainDate | null {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return null
  return parsePlainDate(text + '-01-01'.slice(text.length - 4))
}

/** The last day that a year, a month or a day holds; null for anything else. */
export function lastDayOf(text: string): PlainDate | null {
  const first = firstDayOf(text)
  if (first === null || text.length === 10) return first
  return text.length === 4 ? plainDate(`${text}-12-31`) : lastDayOfMonth(first)
}
