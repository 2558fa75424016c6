import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { invitationFile } from '../meeting/invitation-file.ts'
import { ideaMeeting } from '../meeting/meeting-kind.ts'
import { loadBooked, MeetingParams } from './load.ts'

/** A booked idea meeting as a file for the calendar. */
export const get = page(MeetingParams, noQuery, async (at) => {
  const { loaded, meeting } = await loadBooked(at)
  return invitationFile(at, { kind: ideaMeeting, partnership: loaded.file.partnership }, meeting)
})
