import { invitationText } from '../../../../documents/meeting-invitation.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { invitationResponse } from '../../../answers/file-answers.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Invited, invitationOf, organiserOf } from './invitation.ts'
import type { MeetingKind } from './meeting-kind.ts'

type Booked = Omit<Invited, 'sequence'> & { invitationSequence: number }

/** A booked meeting as a file for the reader's own calendar. */
export async function invitationFile(
  at: SignedIn,
  { kind, partnership }: { kind: MeetingKind; partnership: Partnership },
  meeting: Booked,
): Promise<Response> {
  const from = { kind, partnership, organiser: await organiserOf(at, partnership) }
  const invited = { ...meeting, sequence: meeting.invitationSequence }
  const text = invitationText(invitationOf(at, from, invited, at.language))
  return invitationResponse(text, `${partnership.number}-${kind.noun}.ics`)
}
