import type { MeetingId } from '../../../../domain/partnership.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { stepOf } from '../../../../process/engine.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import {
  callMeeting,
  type Meeting,
  moveMeeting,
  type NewAttendance,
} from '../../../../store/meetings/meeting.ts'
import type { Saving } from '../../../handler.ts'
import type { CaseAt } from '../../../params.ts'
import { caseHead } from '../case-head.ts'
import type { MoveForm } from './call-form.ts'
import { changedCall, firstMeetingCall } from './call-paper.ts'
import { chosenInvitees, listInvitable } from './invitees.ts'
import type { FirstMeeting } from './load.ts'
import { registerCall } from './register-call.ts'
import { sendCall } from './send-call.ts'

type Save = Saving<CaseAt, typeof MoveForm>

/** Moves the booked meeting: a changed call is registered, and every calendar gets the new time under the same id. */
export async function recordMove(at: Save, { file, meeting }: FirstMeeting) {
  const { partnership, history } = file
  const { on, startsAt, endsAt, arranged, why } = at.form
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const attendance = meeting?.attendance ?? (await everybody(at, file.partnership))
  const content = { meetingOn: on, startsAt, endsAt, ...(why !== '' && { reasons: why }) }
  const asked = { step: 'move-first-meeting', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const moved = await writeMeeting(at, inCase, { file, meeting, attendance })
    const invited = { ...moved, ...whenOf(at), arranged, agenda: meeting?.agenda ?? [], attendance }
    const title = inLanguage(stepOf(history.rulebook, asked.step)?.document?.title ?? { sv: '' }, 'sv')
    const model = changedCall(firstMeetingCall(head, file, invited), why)
    const documentId = registerCall(at, inCase, { partnership, title, model })
    await sendCall(at, inCase, { partnership, head, meeting: invited, documentId, kind: 'meetingMoved' })
  })
}

function whenOf({ form: { on, startsAt, endsAt, place, link } }: Save) {
  return { on, startsAt, endsAt, place: place || null, link }
}

type Writing = Pick<FirstMeeting, 'file'> & { meeting: Meeting | null; attendance: readonly NewAttendance[] }
type Written = { id: MeetingId; sequence: number }

/** A case from elsewhere may have a call without time and place: then the meeting is written now. */
async function writeMeeting(at: Save, { trx }: InCase, writing: Writing): Promise<Written> {
  const { file, meeting, attendance } = writing
  const when = { ...whenOf(at), accessNeeds: at.form.arranged || null }
  if (meeting !== null) return { id: meeting.id, sequence: await moveMeeting(trx, meeting.id, when) }
  const { id: partnershipId, lead } = file.partnership
  const id = await callMeeting(trx, {
    partnershipId,
    bodyId: lead.bodyId,
    kind: 'first',
    ...when,
    agenda: [],
    invited: attendance,
    by: at.actor.personId,
    at: at.now,
  })
  return { id, sequence: 0 }
}

async function everybody(at: Save, partnership: FirstMeeting['file']['partnership']) {
  const invitable = await listInvitable(at, partnership)
  const people = invitable.party.map(({ personId }) => personId)
  const units = partnership.units.map(({ id }) => id)
  return chosenInvitees(at, partnership, invitable, { people, units })
}
