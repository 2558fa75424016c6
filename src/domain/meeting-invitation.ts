/** A person as mail and calendars know them. */
export type Receiver = { name: string; email: string }

/**
 * A meeting as it is sent to people's calendars. `uid` never changes; `sequence` grows by one each time the
 * meeting is moved or cancelled, so that calendars know which message is the newer. Instants are ISO text.
 */
export type MeetingInvitation = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  sequence: number
  /** When this message was made. */
  madeAt: string
  startsAt: string
  endsAt: string
  title: string
  description: string
  place?: string | undefined
  link?: string | undefined
  organiser: Receiver
  attendees: readonly Receiver[]
}
