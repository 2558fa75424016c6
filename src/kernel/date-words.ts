import type { Language } from './language.ts'
import { daysBetween, monthOf, type PlainDate, stockholm, weekdayOf, yearOf } from './plain-date.ts'

/** 'torsdag 19 november 2026' or 'Thursday 19 November 2026'. */
export function dateInWords(date: PlainDate, language: Language): string {
  const { weekdays, months } = names[language]
  const words = [
    weekdays[weekdayOf(date) - 1],
    Number(date.slice(8)),
    months[monthOf(date) - 1],
    yearOf(date),
  ]
  return words.join(' ')
}

/** Without the weekday, where the day is long past or only tells one thing from another: '3 mars 2026'. */
export function dayInWords(date: PlainDate, language: Language): string {
  return `${Number(date.slice(8))} ${monthInWords(date, language)}`
}

/** The month of a day: 'november 2026' or 'November 2026'. */
export function monthInWords(date: PlainDate, language: Language): string {
  return `${names[language].months[monthOf(date) - 1]} ${yearOf(date)}`
}

/** How far the day is from today: 'i dag', 'i morgon', 'i går', 'om 12 dagar', 'för 3 dagar sedan'. */
export function daysFromToday(date: PlainDate, today: PlainDate, language: Language): string {
  const days = daysBetween(today, date)
  const { near, ahead, ago } = distances[language]
  return near[days + 1] ?? (days > 0 ? ahead(days) : ago(-days))
}

/** The clock in Stockholm at an instant: '14.32' in Swedish, '14:32' in English. */
export function timeInStockholm(instant: Date, language: Language = 'sv'): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(stockholm)
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, '0'))
  return `${hour}${language === 'sv' ? '.' : ':'}${minute}`
}

/**
 * The instant of a clock time ('HH:MM') on a day in Stockholm. In the hour that is skipped in spring the clock is taken
 * an hour later; in the hour that comes twice in autumn, the first is meant. Throws on a time that no clock shows.
 */
export function instantInStockholm(date: PlainDate, time: string): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time written HH:MM: '${time}'`)
  const moment = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: stockholm, plainTime: time })
  return new Date(moment.epochMilliseconds)
}

const names = {
  sv: {
    weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    months: [
      ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
      ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
    ],
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
  },
}

// Yesterday, today and tomorrow have words of their own, so whatever is counted is two or more.
const distances = {
  sv: {
    near: ['i går', 'i dag', 'i morgon'],
    ahead: (days: number) => `om ${days} dagar`,
    ago: (days: number) => `för ${days} dagar sedan`,
  },
  en: {
    near: ['yesterday', 'today', 'tomorrow'],
    ahead: (days: number) => `in ${days} days`,
    ago: (days: number) => `${days} days ago`,
  },
}
