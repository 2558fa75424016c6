import { z } from 'zod'
import { canApproveFor } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import { withTransaction } from '../../../../store/db.ts'
import { approveMinutes, findMinutes } from '../../../../store/meetings/group-minutes.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { type Answer, goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { ordinal } from '../../../params.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { whyNotToday } from '../why-not.ts'
import { loadMeeting, MeetingParams } from './load.ts'
import { show } from './meeting.tsx'
import { recordApproved } from './record-approved.ts'
import { words } from './words.ts'

const ApproveForm = form(words, () => z.object({ version: ordinal() }))

/** A side stands by the minutes; when both do, they are registered and shared. */
export const post = handler(MeetingParams, ApproveForm, { show, save: (at) => tryAgain(() => save(at)) })

type Save = Saving<z.output<typeof MeetingParams>, typeof ApproveForm>

async function save(at: Save): Promise<Answer> {
  const t = words(at.language)
  const { loaded, meeting } = await loadMeeting(at)
  const { partnership, history } = loaded.file
  const { side } = at.actor.acting
  if (!canApproveFor(side)(at.actor, partnership.scope)) throw new NotAllowed()
  const reason = whyNotToday(at, history, 'approve-group-minutes')
  if (reason !== null) return refused(inLanguage(reason, at.language))
  const minutes = await findMinutes(at.db, partnership.id, meeting.id)
  if (minutes === null) throw new NotFound()
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const said = { meetingId: meeting.id, version: at.form.version, side, by: at.actor.personId, at: at.now }
  const back = at.to.inCase(partnership.number, 'gruppmoten', meeting.id)
  const answer = await withTransaction(at.db, async (trx) => {
    const sides = await approveMinutes(trx, which, said)
    if (sides === null) return refused(t.minutesChanged)
    if (sides.length === 2) {
      // Read again: the word that was just given stands in the paper like the other side's.
      const approved = (await findMinutes(trx, partnership.id, meeting.id)) ?? minutes
      const outcome = await recordApproved({ ...at, db: trx }, { loaded, meeting, minutes: approved })
      // The engine was asked before anything was written, so this is a broken promise.
      if (outcome.kind === 'refused') throw new Error(outcome.reason.sv)
      return goTo(back, t.approvedNow)
    }
    const personIds = meeting.attendance.flatMap((one) => (one.side === side ? [] : (one.personId ?? [])))
    const params = { by: at.actor.name, heldOn: meeting.on, meeting: meeting.id }
    await addNotices(trx, [{ personIds, kind: 'groupMinutesApprovedBy', params }], { ...which, at: at.now })
    return goTo(back, t.approvedByYou)
  })
  await keepTurn(at.db, loaded.file, at.today)
  return answer
}
