import { invitationText } from '../../../../documents/calendar.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { invitationOf, organiserOf } from './invitation.ts'
import { type At, isUpcoming, loadFirstMeeting } from './load.ts'
import { firstMeeting } from './meeting-kind.ts'

/** The booked meeting as a file for the calendar. */
export const get = page(CaseParams, noQuery, show)

async function show(at: At): Promise<Response> {
  const { file, meeting } = await loadFirstMeeting(at)
  if (!isUpcoming(meeting)) throw new NotFound()
  const { partnership } = file
  const organiser = await organiserOf(at, partnership)
  const invited = { ...meeting, sequence: meeting.invitationSequence }
  const text = invitationText(
    invitationOf(at, { kind: firstMeeting, partnership, organiser }, invited, at.language),
  )
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=REQUEST',
      'content-disposition': `attachment; filename="${partnership.number}.ics"`,
    },
  })
}
