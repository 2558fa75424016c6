import type { Partnership } from '../../../../domain/partnership.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addAgenda } from '../../../../store/meetings/meeting.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import type { SignedIn } from '../../../visit.ts'
import type { BookedMeeting } from './load.ts'

type Booked = { partnership: Partnership; meeting: Pick<BookedMeeting, 'id' | 'attendance'> }

/** Adds a point to the agenda of a booked meeting; the others who are asked to it are told. */
export async function addToAgenda(at: SignedIn, { partnership, meeting }: Booked, title: string) {
  const { personId, acting } = at.actor
  const { bodyId } = partnership.lead
  const personIds = meeting.attendance.flatMap((one) => one.personId ?? []).filter((id) => id !== personId)
  const about = { partnershipId: partnership.id, bodyId, at: at.now }
  await withTransaction(at.db, async (trx) => {
    await addAgenda(trx, { id: meeting.id, bodyId }, [{ title, side: acting.side, proposedBy: personId }])
    await addNotices(trx, [{ personIds, kind: 'agendaProposed', params: { title } }], about)
  })
}
