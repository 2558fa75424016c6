import type { UnitId } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { stepOf } from '../../../../process/engine.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { addUnitTo, endUnit } from '../../../../store/case/case-member.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { callMeeting, type NewAgendaItem } from '../../../../store/meetings/meeting.ts'
import type { Saving } from '../../../handler.ts'
import type { CaseAt } from '../../../params.ts'
import { caseHead } from '../case-head.ts'
import type { CallForm } from './call-form.ts'
import { firstMeetingCall } from './call-paper.ts'
import { chosenInvitees, type Invitable, type Invitee } from './invitees.ts'
import { registerCall } from './register-call.ts'
import { sendCall } from './send-call.ts'

type Save = Saving<CaseAt, typeof CallForm>

/** Calls the first meeting: the meeting, its paper, its invitations and who is concerned, in one transaction. */
export async function call(at: Save, file: CaseFile, invitable: Invitable) {
  const { partnership, history } = file
  const { on, startsAt, endsAt, place, link, arranged } = at.form
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const invited = chosenInvitees(at, partnership, invitable, at.form)
  const agenda = ownItems(at)
  const when = { on, startsAt, endsAt, place: place || null, link }
  const content = { meetingOn: on, startsAt, endsAt }
  const asked = { step: 'call-first-meeting', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    await concern(at, inCase, partnership, invitable)
    const id = await callMeeting(inCase.trx, {
      ...newMeeting(at, partnership, { agenda, invited }),
      ...when,
    })
    const meeting = { id, sequence: 0, ...when, agenda, arranged, attendance: invited }
    const title = inLanguage(stepOf(history.rulebook, asked.step)?.document?.title ?? { sv: '' }, 'sv')
    const documentId = registerCall(at, inCase, {
      partnership,
      title,
      model: firstMeetingCall(head, file, meeting),
    })
    await sendCall(at, inCase, { partnership, head, meeting, documentId, kind: 'meetingCalled' })
  })
}

/** What the staff unit wrote, one item a line. */
function ownItems({ form, actor }: Save): NewAgendaItem[] {
  return form.agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((title) => ({ title, side: 'public', proposedBy: actor.personId }))
}

function newMeeting(
  { actor, now, form }: Save,
  { id, lead }: Partnership,
  more: { agenda: NewAgendaItem[]; invited: Invitee[] },
) {
  const accessNeeds = form.arranged || null
  return {
    partnershipId: id,
    bodyId: lead.bodyId,
    kind: 'first',
    accessNeeds,
    by: actor.personId,
    at: now,
    ...more,
  }
}

/** The chosen core services are concerned from today; those no longer chosen are not. */
async function concern(
  { form, today }: Save,
  { trx }: InCase,
  { id, lead, units }: Partnership,
  { services }: Invitable,
): Promise<void> {
  const which = { partnershipId: id, bodyId: lead.bodyId }
  const chosen: UnitId[] = services.map((service) => service.id).filter((unit) => form.units.includes(unit))
  const offered = new Set<string>(services.map((service) => service.id))
  for (const unitId of chosen)
    if (!units.some((unit) => unit.id === unitId)) await addUnitTo(trx, which, { unitId, from: today })
  for (const unit of units)
    if (offered.has(unit.id) && !chosen.includes(unit.id))
      await endUnit(trx, which, { unitId: unit.id, until: today })
}
