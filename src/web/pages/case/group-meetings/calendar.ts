import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { invitationFile } from '../meeting/invitation-file.ts'
import { groupMeeting } from '../meeting/meeting-kind.ts'
import { loadBooked, MeetingParams } from './load.ts'

/** A booked meeting as a file for the calendar. */
export const get = page(MeetingParams, noQuery, async (at) => {
  const { loaded, meeting } = await loadBooked(at)
  return invitationFile(
    at,
    { kind: groupMeeting(meeting.group), partnership: loaded.file.partnership },
    meeting,
  )
})
