import ical, {
  type ICalAttendeeData,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import type { MeetingInvitation, Receiver } from '../domain/meeting-invitation.ts'
import { productIn, quoted, textOf } from './icalendar.ts'

/**
 * The meeting as iCalendar text (RFC 5545, invitations by RFC 5546) with times in UTC.
 * Send it as `text/calendar; method=…`, the same method as in the invitation.
 */
export function invitationText(meeting: MeetingInvitation): string {
  const calendar = ical({ prodId: productIn('sv') })
  calendar.method(ICalCalendarMethod[meeting.method])
  calendar.createEvent(eventOf(meeting))
  return textOf(calendar)
}

function eventOf(meeting: MeetingInvitation) {
  const cancelled = meeting.method === 'CANCEL'
  return {
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: new Date(meeting.madeAt),
    start: new Date(meeting.startsAt),
    end: new Date(meeting.endsAt),
    summary: quoted(meeting.title),
    description: quoted([meeting.description, meeting.link].filter(Boolean).join('\n')),
    location: quoted(meeting.place ?? meeting.link ?? ''),
    url: meeting.link ?? null,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: organiser(meeting.organiser),
    attendees: meeting.attendees.map(attendee),
  }
}

const organiser = ({ name, email }: Receiver) => ({ name: oneLine(name), email })

function attendee({ name, email }: Receiver): ICalAttendeeData {
  const status = ICalAttendeeStatus.NEEDSACTION
  return { name: oneLine(name), email, role: ICalAttendeeRole.REQ, status, rsvp: true }
}

const oneLine = (text: string) => quoted(text).replace(/\p{Cc}+/gu, ' ')
