import type { Brand } from './brand.ts'

/** A day without a time, written YYYY-MM-DD, year 0001 to 9999. Sorts as text in the order of time. */
export type PlainDate = Brand<string, 'PlainDate'>

/** The zone that says which day it is. */
export const stockholm = 'Europe/Stockholm'

/** The day that the text names: strictly YYYY-MM-DD and a day that exists, otherwise `null`. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const exists = year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)
  return exists ? (text as PlainDate) : null
}

/** The day that the text names, for code and tests. Throws on anything that `parsePlainDate` does not read. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (date === null) throw new RangeError(`Not a day written YYYY-MM-DD: '${text}'`)
  return date
}

/** The day it is in Stockholm at an instant. */
export function dayInStockholm(instant: Date): PlainDate {
  const quarter = Math.floor(instant.getTime() / quarterOfAnHour)
  const known = quarter > 0 ? daysOfQuarters.get(quarter) : undefined
  return known ?? rememberDay(quarter, reckonDayInStockholm(instant))
}

/** A page asks for many moments, and often for the same. Since 1970 no day there has begun within a quarter of an hour. */
const daysOfQuarters = new Map<number, PlainDate>()
const quarterOfAnHour = 15 * 60_000

function rememberDay(quarter: number, day: PlainDate): PlainDate {
  if (daysOfQuarters.size >= 10_000) daysOfQuarters.clear()
  daysOfQuarters.set(quarter, day)
  return day
}

function reckonDayInStockholm(instant: Date): PlainDate {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
  return dayOf(moment.toZonedDateTimeISO(stockholm).toPlainDate())
}

/** The day `days` calendar days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dayAt(countOf(date) + wholeNumber(days))
}

/** The same weekday `weeks` weeks later, or earlier when negative. */
export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, weeks * 7)
}

/** The same day number `months` months later or earlier, cut down only where that month is shorter (31 Jan + 1 = 28 or 29 Feb). */
export function addMonthsClamped(date: PlainDate, months: number): PlainDate {
  const month = yearOf(date) * 12 + monthOf(date) - 1 + wholeNumber(months)
  const [year, monthOfYear] = [Math.floor(month / 12), (((month % 12) + 12) % 12) + 1]
  return written(year, monthOfYear, Math.min(dateOf(date), daysIn(year, monthOfYear)))
}

/** The same day `years` years later or earlier; 29 February becomes the 28th in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonthsClamped(date, years * 12)
}

/** Days to go from one day to another: 0 for the same day, negative when `to` is the earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return countOf(to) - countOf(from)
}

/** Negative, zero or positive, as `Array.sort` wants it: the earlier day first. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether `a` comes before `b`; the same day does not. */
export function isBefore(a: PlainDate, b: PlainDate): boolean {
  return a < b
}

/** Whether `a` comes after `b`; the same day does not. */
export function isAfter(a: PlainDate, b: PlainDate): boolean {
  return a > b
}

/** The first of the days. */
export function earliest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((found, date) => (isBefore(date, found) ? date : found), first)
}

/** The last of the days. */
export function latest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((found, date) => (isAfter(date, found) ? date : found), first)
}

/** The calendar year. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/** The month, 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7))
}

/** A calendar quarter. */
export type Quarter = 1 | 2 | 3 | 4

/** 1 January, 1 April, 1 July or 1 October. */
export function firstDayOfQuarter(year: number, quarter: Quarter): PlainDate {
  return written(wholeNumber(year), quarter * 3 - 2, 1)
}

/** 31 March, 30 June, 30 September or 31 December. */
export function lastDayOfQuarter(year: number, quarter: Quarter): PlainDate {
  return lastDayOfMonth(written(wholeNumber(year), quarter * 3, 1))
}

/** The last day of the month that the day lies in. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  const [year, month] = [yearOf(date), monthOf(date)]
  return written(year, month, daysIn(year, month))
}

/** ISO weekday, 1 to 7: Monday is 1, Sunday is 7. */
export function weekdayOf(date: PlainDate): number {
  return ((((countOf(date) + 2) % 7) + 7) % 7) + 1
}

/** Days are counted in whole numbers, since a case reckons thousands of them: here from 1 March of the year 0. */
function countOf(date: PlainDate): number {
  const month = (monthOf(date) + 9) % 12
  const year = yearOf(date) - (month > 9 ? 1 : 0)
  return yearDays(year) + monthDays(month) + dateOf(date) - 1
}

/** The day of a count: a year that begins in March has its leap day last. */
function dayAt(count: number): PlainDate {
  const guess = Math.floor((count * 400 + 591) / 146_097)
  const year = yearDays(guess) > count ? guess - 1 : guess
  const ofYear = count - yearDays(year)
  const month = Math.floor((ofYear * 5 + 2) / 153)
  const isEarly = month > 9
  return written(isEarly ? year + 1 : year, isEarly ? month - 9 : month + 3, ofYear - monthDays(month) + 1)
}

/** The days before a year, and before a month, that are counted from March. */
function yearDays(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function monthDays(month: number): number {
  return Math.floor((month * 153 + 2) / 5)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function dateOf(date: PlainDate): number {
  return Number(date.slice(8))
}

function wholeNumber(value: number): number {
  if (Number.isInteger(value)) return value
  throw new RangeError(`Not a whole number: ${value}`)
}

function written(year: number, month: number, date: number): PlainDate {
  if (year < 1 || year > 9999) throw new RangeError(`Outside the years 0001 to 9999: ${year}`)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}` as PlainDate
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

function dayOf(date: Temporal.PlainDate): PlainDate {
  if (date.year < 1 || date.year > 9999) throw new RangeError(`Outside the years 0001 to 9999: ${date}`)
  return date.toString() as PlainDate
}
