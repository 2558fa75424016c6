import ICAL from 'ical.js'
import { dayInStockholm, type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'

/** What we take from an event of a calendar file. */
export type CalendarEvent = { summary: string; date: PlainDate | null }

/** The events of an iCalendar file: their names and the days they begin, each day of those that recur. Null when it cannot be read. */
export function eventsIn(text: string): CalendarEvent[] | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text))
    return calendar.getAllSubcomponents('vevent').flatMap((event) => daysOf(new ICAL.Event(event)))
  } catch {
    return null
  }
}

/** A board plans a few years ahead at most. */
const mostDays = 60

function daysOf(event: ICAL.Event): CalendarEvent[] {
  const summary = event.summary ?? ''
  if (writtenDay(event) === null) return [{ summary, date: null }]
  if (!event.isRecurring()) return [{ summary, date: dayOf(event.startDate) }]
  const days = event.iterator()
  const dates: CalendarEvent[] = []
  for (let day = days.next(); day && dates.length < mostDays; day = days.next())
    dates.push({ summary, date: dayOf(day) })
  return dates
}

/** The day as it is written: 30 February is no day, though the library would take it for the beginning of March. */
function writtenDay({ component }: ICAL.Event): PlainDate | null {
  const [, , , written] = component.getFirstProperty('dtstart')?.toJSON() ?? []
  return parsePlainDate(String(written ?? '').slice(0, 10))
}

/** A whole day, a local time (its own day), or an instant in UTC, which is a day in Sweden. */
function dayOf(time: ICAL.Time): PlainDate | null {
  if (time.zone === ICAL.Timezone.utcTimezone && !time.isDate) return dayInStockholm(time.toJSDate())
  return parsePlainDate(time.toString().slice(0, 10))
}
