import type { PersonId } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import { replaceInvited } from '../../../../store/meetings/replace-invited.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { invitationOf, organiserOf } from './invitation.ts'
import { orderMails } from './mail.ts'
import { kindOfMeeting } from './meeting-kind.ts'

type Giving = { partnership: Partnership; from: PersonId; to: PersonId }

/** Who takes over is asked to the meetings that are booked, in the other's place, and gets each invitation by mail. */
export async function giveMeetings(
  at: SignedIn,
  inCase: InCase,
  { partnership, from, to }: Giving,
): Promise<void> {
  const replacing = { from, to, today: at.today, at: at.now }
  const given = await replaceInvited(inCase.trx, partnership.id, replacing)
  if (given.length === 0) return
  const own = { ...at, db: inCase.trx }
  const meetings = (await listMeetings(inCase.trx, partnership.id)).filter(({ id }) => given.includes(id))
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
  const organiser = await organiserOf(own, partnership)
  const receivers = await receiversWithIds(inCase.trx, [to])
  for (const meeting of meetings) {
    const kind = kindOfMeeting(meeting)
    orderMails(inCase, { receivers, signedBy: signedBy(head) }, (language) => ({
      kind: 'meetingCall',
      caseTitle: partnership.title,
      caseNumber: partnership.number,
      url: at.origin + paths.inCase(partnership.number, kind.noun),
      access: meeting.accessNeeds ?? undefined,
      meeting: invitationOf(at, { kind, partnership, organiser }, asCalled(meeting), language),
    }))
  }
}

function asCalled({ invitationSequence: sequence, ...meeting }: Meeting) {
  return { ...meeting, sequence }
}
