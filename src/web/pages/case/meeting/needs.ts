import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { changeAccessNeeds } from '../../../../store/case/access-needs.ts'
import { withTransaction } from '../../../../store/db.ts'
import { sendMessage } from '../../../../store/people/message.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import { goTo } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { isUpcoming, loadFirstMeeting } from './load.ts'
import { show } from './meeting.tsx'
import { maySayNeeds } from './needs-form.tsx'
import { words } from './words.ts'

const NeedsSchema = form(words, (_, field) => z.object({ needs: field.optionalText(1000) }))

/** The party says what it needs at the meeting. What it said before stays among the messages. */
export const post = handler(CaseParams, NeedsSchema, keeping({ show, save }))

async function save(at: Saving<CaseAt, typeof NeedsSchema>) {
  const loaded = await loadFirstMeeting(at)
  const { needs } = at.form
  const { partnership } = loaded.file
  if (!maySayNeeds(at, loaded) || !isUpcoming(loaded.meeting)) throw new NotAllowed()
  const back = at.to.inCase(partnership.number, 'mote')
  if (needs === loaded.needs) return goTo(back)
  await withTransaction(at.db, async (trx) => {
    await changeAccessNeeds(trx, partnership.id, needs)
    const where = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId, at: at.now }
    await sendMessage(trx, { ...where, by: at.actor, text: words('sv').needsMessage(needs) })
    const staff = await officialReceivers(trx, partnership, { today: at.today })
    const personIds = staff.map(({ personId }) => personId)
    await addNotices(trx, [{ personIds, kind: 'accessNeedsChanged', params: { needs } }], where)
  })
  return goTo(back, words(at.language).needsSaved)
}
