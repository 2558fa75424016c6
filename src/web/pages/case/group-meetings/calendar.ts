import { invitationText } from '../../../../documents/calendar.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { invitationOf, organiserOf } from '../meeting/invitation.ts'
import { groupMeeting } from '../meeting/meeting-kind.ts'
import { loadBooked, type MeetingAt, MeetingParams } from './load.ts'

/** A booked meeting as a file for the calendar. */
export const get = page(MeetingParams, noQuery, show)

async function show(at: MeetingAt): Promise<Response> {
  const { loaded, meeting } = await loadBooked(at)
  const { partnership } = loaded.file
  const organiser = await organiserOf(at, partnership)
  const invited = { ...meeting, sequence: meeting.invitationSequence }
  const from = { kind: groupMeeting(meeting.group), partnership, organiser }
  return new Response(invitationText(invitationOf(at, from, invited, at.language)), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=REQUEST',
      'content-disposition': `attachment; filename="${partnership.number}-gruppmote.ics"`,
    },
  })
}
