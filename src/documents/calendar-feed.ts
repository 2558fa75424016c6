import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Language } from '../domain/text.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { productIn, quoted, textOf } from './icalendar.ts'

/** Something in a calendar that is subscribed to: a whole day, or a meeting with its instants. */
export type FeedEvent = {
  /** Never changes while it is the same thing. */
  uid: string
  title: string
  description: string
  url: string
} & (
  | {
      on: PlainDate
      /** A day that somebody expects and no rule sets. */
      tentative?: boolean
      place?: undefined
      sequence?: undefined
    }
  | { startsAt: Date; endsAt: Date; place: string | null; sequence: number }
)

type Feed = { name: string; language: Language; madeAt: Date; events: readonly FeedEvent[] }

/** A calendar to subscribe to as iCalendar text (RFC 5545, RFC 7986), with meetings in UTC and duties as whole days. */
export function feedText({ name, language, madeAt, events }: Feed): string {
  const calendar = ical({ prodId: productIn(language), name: quoted(name), ttl: twoHours })
  for (const event of events) calendar.createEvent(eventOf(event, madeAt))
  return textOf(calendar)
}

/** Without it calendars show whoever has a last day as busy the whole day; Outlook reads its own word for it. */
const takesNoTime = {
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
}

const twoHours = 2 * 60 * 60

function eventOf(event: FeedEvent, madeAt: Date) {
  const { uid, title, description, url } = event
  const same = {
    id: uid,
    stamp: madeAt,
    summary: quoted(title),
    description: quoted(description),
    url,
  }
  if ('on' in event)
    return {
      ...same,
      ...{ start: new Date(`${event.on}T00:00:00Z`), allDay: true, timezone: 'UTC' },
      ...takesNoTime,
      ...(event.tentative && { status: ICalEventStatus.TENTATIVE }),
    }
  const { startsAt, endsAt, place, sequence } = event
  return {
    ...same,
    start: startsAt,
    end: endsAt,
    sequence,
    ...(place !== null && { location: quoted(place) }),
  }
}
