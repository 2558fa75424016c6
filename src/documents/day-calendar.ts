import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { productIn, quoted, textOf } from './icalendar.ts'

/** Something that takes whole days: from `from` to `to`, both counted; one day where `to` is not given. */
export type CalendarDay = {
  /** Never changes for the same thing, so that a calendar knows it again. */
  uid: string
  from: PlainDate
  to?: PlainDate | undefined
  title: string
  text?: string | undefined
  url?: string | undefined
}

export type DayCalendar = {
  name: string
  /** When it was made; the same instant gives the same text. */
  madeAt: Date
  days: readonly CalendarDay[]
}

/** Whole days as iCalendar text (RFC 5545). They take no time in anybody's day: the person is shown as free. */
export function dayCalendar({ name, madeAt, days }: DayCalendar): string {
  const calendar = ical({
    name: quoted(name),
    prodId: productIn('sv'),
  })
  for (const day of days) calendar.createEvent(eventOf(day, madeAt))
  return textOf(calendar)
}

function eventOf({ uid, from, to = from, title, text, url }: CalendarDay, stamp: Date) {
  return {
    id: uid,
    stamp,
    allDay: true,
    start: midnight(from),
    // The end of a whole day is the day after it (RFC 5545, 3.6.1).
    end: midnight(addDays(to, 1)),
    summary: quoted(title),
    description: quoted(text ?? ''),
    url: url ?? null,
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

const midnight = (day: PlainDate) => new Date(`${day}T00:00:00Z`)
