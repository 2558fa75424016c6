import { z } from 'zod'
import { canProposeAgendaItem } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addAgenda } from '../../../../store/meetings/meeting.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { goTo } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { isUpcoming, loadFirstMeeting } from './load.ts'
import { show } from './meeting.tsx'
import { words } from './words.ts'

const ProposeSchema = form(words, (t, field) => z.object({ item: field.text(t.proposeMissing, 200) }))

/** Either side adds a point to the agenda of a booked meeting. */
export const post = handler(CaseParams, ProposeSchema, keeping({ show, save: once(save) }))

async function save(at: Saving<CaseAt, typeof ProposeSchema>) {
  const { file, meeting } = await loadFirstMeeting(at)
  const { partnership } = file
  const { personId, acting } = at.actor
  if (!canProposeAgendaItem(at.actor, partnership.scope) || !isUpcoming(meeting)) throw new NotAllowed()
  await withTransaction(at.db, async (trx) => {
    const title = at.form.item
    const { bodyId } = partnership.lead
    await addAgenda(trx, { id: meeting.id, bodyId }, [{ title, side: acting.side, proposedBy: personId }])
    const personIds = meeting.attendance.flatMap((one) => one.personId ?? []).filter((id) => id !== personId)
    const about = { partnershipId: partnership.id, bodyId, at: at.now }
    await addNotices(trx, [{ personIds, kind: 'agendaProposed', params: { title } }], about)
  })
  return goTo(at.to.inCase(partnership.number, 'mote'), words(at.language).proposed)
}
