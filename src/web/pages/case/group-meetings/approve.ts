import { z } from 'zod'
import type { PersonId } from '../../../../domain/actor.ts'
import { canApproveFor } from '../../../../domain/permissions/permissions-steering.ts'
import type { Side } from '../../../../domain/roles.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import { withTransaction } from '../../../../store/db.ts'
import { approveMinutes, findMinutes, type Minutes } from '../../../../store/meetings/group-minutes.ts'
import { listMinutesVoices, type Voice } from '../../../../store/meetings/minutes-voices.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { type Answer, goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { ordinal } from '../../../params.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { whyNotToday } from '../why-not.ts'
import { approvalWords } from './approval-words.ts'
import { ownParty, spokenFor } from './approvals.tsx'
import { loadMeeting, MeetingParams, type OfGroup } from './load.ts'
import { show } from './meeting.tsx'
import { recordApproved } from './record-approved.ts'
import { words } from './words.ts'

const ApproveForm = form(words, () => z.object({ version: ordinal() }))

/** A side or one of several organisations stands by the minutes; when all do, they are registered and shared. */
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
  const voices = await listMinutesVoices(at.db, meeting.id)
  const party = ownParty(at, partnership)
  // Whoever became a party after the meeting was not there, and has nothing to stand by.
  if (party !== null && !voices.some(({ id }) => id === party.id)) throw new NotAllowed()
  const by = { side, partyId: party?.id ?? null, by: at.actor.personId, at: at.now }
  const said = { meetingId: meeting.id, version: at.form.version, ...by }
  const more = voices.length > 1 ? approvalWords(at.language) : t
  const back = at.to.inCase(partnership.number, 'gruppmoten', meeting.id)
  const answer = await withTransaction(at.db, async (trx) => {
    const isByAll = await approveMinutes(trx, which, said)
    if (isByAll === null) return refused(t.minutesChanged)
    if (isByAll) {
      // Read again: the word that was just given stands in the paper like the others'.
      const approved = (await findMinutes(trx, partnership.id, meeting.id)) ?? minutes
      const outcome = await recordApproved({ ...at, db: trx }, { loaded, meeting, minutes: approved })
      // The engine was asked before anything was written, so this is a broken promise.
      if (outcome.kind === 'refused') throw new Error(outcome.reason.sv)
      return goTo(back, more.approvedNow)
    }
    const given = (await findMinutes(trx, partnership.id, meeting.id)) ?? minutes
    const personIds = awaitedAt(meeting, given, { voices, side })
    const params = { by: at.actor.name, heldOn: meeting.on, meeting: meeting.id }
    await addNotices(trx, [{ personIds, kind: 'groupMinutesApprovedBy', params }], { ...which, at: at.now })
    return goTo(back, more.approvedByYou)
  })
  await keepTurn(at.db, loaded.file, at.today)
  return answer
}

/** Whom the minutes wait for now: those who were asked to the meeting for a side or an organisation that has not spoken. */
function awaitedAt(
  { attendance }: OfGroup,
  minutes: Minutes,
  { voices, side: own }: { voices: readonly Voice[]; side: Side },
): PersonId[] {
  const silent = voices.filter(({ id }) => spokenFor(minutes, id) === undefined).map(({ name }) => name)
  const isPublicSilent = !minutes.approvals.some(({ side }) => side === 'public')
  return attendance.flatMap(({ side, personId, represents }) => {
    const isSilent = voices.length > 1 && side === 'party' ? silent.includes(represents) : side !== own
    return isSilent && (side === 'party' || isPublicSilent) ? (personId ?? []) : []
  })
}
