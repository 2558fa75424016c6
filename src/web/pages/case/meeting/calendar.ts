import { NotFound } from '../../../../domain/thrown.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { invitationFile } from './invitation-file.ts'
import { isUpcoming, loadFirstMeeting } from './load.ts'
import { firstMeeting } from './meeting-kind.ts'

/** The booked meeting as a file for the calendar. */
export const get = page(CaseParams, noQuery, async (at) => {
  const { file, meeting } = await loadFirstMeeting(at)
  if (!isUpcoming(meeting)) throw new NotFound()
  return invitationFile(at, { kind: firstMeeting, partnership: file.partnership }, meeting)
})
