import type { CaseHead } from '../../../../documents/papers/case-head.ts'
import type { PersonId } from '../../../../domain/actor.ts'
import type { DocumentId, Partnership } from '../../../../domain/partnership.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import { paths } from '../../../paths.ts'
import { signedBy } from '../case-head.ts'
import { type Invited, invitationOf, organiserOf } from './invitation.ts'
import type { At } from './load.ts'
import { orderMails } from './mail.ts'
import { firstMeeting, type MeetingKind } from './meeting-kind.ts'

type Asked = { personId: PersonId | null; name: string; email: string | null }

type Sending = {
  partnership: Partnership
  head: CaseHead
  documentId: DocumentId
  meeting: Omit<Invited, 'attendance'> & { arranged: string; attendance: readonly Asked[] }
  /** The first meeting unless told. */
  of?: MeetingKind
  kind: 'meetingCalled' | 'meetingMoved'
}

/** Everybody who is asked gets the invitation by mail and word of it in the product. */
export async function sendCall(
  at: At,
  inCase: InCase,
  { partnership, head, documentId, meeting, kind, of = firstMeeting }: Sending,
): Promise<void> {
  const ids = meeting.attendance.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const receivers = await receiversWithIds(inCase.trx, ids)
  const organiser = await organiserOf({ ...at, db: inCase.trx }, partnership)
  const about = { caseTitle: partnership.title, caseNumber: partnership.number }
  const url = at.origin + paths.inCase(partnership.number, of.noun)
  const access = meeting.arranged || undefined
  const attachments = [{ filename: 'kallelse.pdf', documentId }]
  orderMails(inCase, { receivers, signedBy: signedBy(head), attachments }, (language) => ({
    kind: 'meetingCall',
    ...about,
    url,
    access,
    meeting: invitationOf(at, { kind: of, partnership, organiser }, meeting, language),
  }))
  inCase.notify({
    personIds: ids.filter((id) => id !== at.actor.personId),
    kind,
    params: { on: meeting.on, startsAt: meeting.startsAt, noun: of.noun },
  })
}
