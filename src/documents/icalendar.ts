import type { ICalCalendar } from 'ical-generator'
import type { Language } from '../domain/text.ts'

/** What made a calendar, as RFC 5545 wants it told. */
export function productIn(language: Language) {
  return { company: 'Handslag', product: 'IOP', language: language.toUpperCase() }
}

/** The calendar as text, with the line break at its end that RFC 5545 wants. */
export function textOf(calendar: ICalCalendar): string {
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`
}

/** The library writes a straight quotation mark with a backslash, which RFC 5545 does not know. */
export const quoted = (text: string) => text.replaceAll('"', '”')
