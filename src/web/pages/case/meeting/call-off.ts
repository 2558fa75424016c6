import type { Partnership } from '../../../../domain/partnership.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { cancelMeeting, type Meeting } from '../../../../store/meetings/meeting.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { invitationOf, organiserOf } from './invitation.ts'
import { orderMails } from './mail.ts'
import { kindOfMeeting } from './meeting-kind.ts'
import { words } from './words.ts'

/** Calls off what is booked when the idea is withdrawn: calendars take the meeting away, and everybody who was asked is told why. */
export async function callOffMeetings(
  at: SignedIn,
  inCase: InCase,
  { partnership, reason = '' }: { partnership: Partnership; reason?: string },
): Promise<void> {
  const meetings = await listMeetings(inCase.trx, partnership.id)
  const booked = meetings.filter(
    ({ heldAt, cancelledAt, on }) => heldAt === null && cancelledAt === null && !isBefore(on, at.today),
  )
  for (const meeting of booked) await callOff(at, inCase, { partnership, reason, meeting })
}

/** Takes one booked meeting out of the calendars. */
export async function callOff(at: SignedIn, inCase: InCase, called: TellingOff): Promise<void> {
  const reason = called.reason || words('sv').callOffReason
  await cancelMeeting(inCase.trx, called.meeting.id, { reason, at: at.now })
  await tellOff(at, inCase, called)
}

type TellingOff = { partnership: Partnership; reason: string; meeting: Meeting }

async function tellOff(at: SignedIn, inCase: InCase, { partnership, reason, meeting }: TellingOff) {
  const { number: caseNumber, title: caseTitle } = partnership
  const here = { ...at, db: inCase.trx }
  const organiser = await organiserOf(here, partnership)
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
  const ids = meeting.attendance.flatMap(({ personId }) => personId ?? [])
  const receivers = await receiversWithIds(inCase.trx, ids)
  const kind = kindOfMeeting(meeting)
  const called = { ...meeting, sequence: meeting.invitationSequence + 1 }
  const url = at.origin + paths.case(caseNumber)
  orderMails(inCase, { receivers, signedBy: signedBy(head) }, (language) => ({
    kind: 'meetingCancelled',
    caseTitle,
    caseNumber,
    url,
    reason: reason || words(language).callOffReason,
    meeting: { ...invitationOf(at, { kind, partnership, organiser }, called, language), method: 'CANCEL' },
  }))
}
