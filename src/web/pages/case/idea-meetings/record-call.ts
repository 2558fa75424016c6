import type { DocumentModel } from '../../../../documents/model.ts'
import type { CaseHead } from '../../../../documents/papers/case-head.ts'
import { type IdeaCallPaper, ideaCallPaper } from '../../../../documents/papers/idea-call.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { stepOf } from '../../../../process/engine.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { callMeeting, type NewAgendaItem } from '../../../../store/meetings/meeting.ts'
import type { FormValue } from '../../../form/form.ts'
import { caseHead } from '../case-head.ts'
import type { Invited } from '../meeting/invitation.ts'
import { agendaTitles, ideaMeeting } from '../meeting/meeting-kind.ts'
import { registerCall } from '../meeting/register-call.ts'
import { sendCall } from '../meeting/send-call.ts'
import { partyNames } from '../turn.ts'
import type { IdeaCallForm } from './call-form.ts'
import { chosenOf, type IdeaInvitable } from './invitees.ts'
import { type At, callStep, type IdeaMeetings } from './load.ts'

type Save = At & { form: FormValue<typeof IdeaCallForm> }

/** Calls an idea meeting: the meeting, its paper and its invitations, in one transaction. */
export async function recordCall(at: Save, loaded: IdeaMeetings, invitable: IdeaInvitable) {
  const { file, count } = loaded
  const { partnership, history } = file
  const { on, startsAt, endsAt, place, link, arranged } = at.form
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const attendance = chosenOf(invitable, at.form.people)
  const agenda = ownItems(at)
  const when = { on, startsAt, endsAt, place: place || null, link }
  const step = callStep(loaded)
  const content = { meetingOn: on, startsAt, endsAt }
  return recordStep(
    at.db,
    file,
    { step, by: at.actor, on: at.today, at: at.now, content },
    async (inCase) => {
      const { id: partnershipId, lead } = partnership
      const who = { partnershipId, bodyId: lead.bodyId, by: at.actor.personId, at: at.now }
      const about = { kind: 'idea', accessNeeds: arranged || null, agenda, invited: attendance }
      const id = await callMeeting(inCase.trx, { ...who, ...about, ...when })
      const meeting = { id, sequence: 0, ...when, agenda, arranged, attendance }
      const model = ideaCall(head, partyNames(partnership, 'sv'), { number: count.held + 1, meeting })
      const title = `${inLanguage(stepOf(history.rulebook, step)?.document?.title ?? { sv: '' }, 'sv')} ${count.held + 1}`
      const documentId = registerCall(at, inCase, { partnership, title, model })
      await sendCall(at, inCase, {
        partnership,
        head,
        meeting,
        documentId,
        of: ideaMeeting,
        kind: 'meetingCalled',
      })
    },
  )
}

/** What the staff unit wrote, one item a line. */
function ownItems({ form, actor }: Save): NewAgendaItem[] {
  return form.agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((title) => ({ title, side: 'public', proposedBy: actor.personId }))
}

export type CalledMeeting = Omit<Invited, 'attendance'> & {
  arranged: string
  attendance: readonly { name: string; represents: string; side: 'public' | 'party' }[]
}

/** The call as it is registered and sent. */
export function ideaCall(
  head: CaseHead,
  organisation: string,
  { number, meeting, changed }: { number: number; meeting: CalledMeeting; changed?: string },
): DocumentModel {
  const { on: date, startsAt: from, endsAt: to, place, link } = meeting
  const contact = meeting.attendance.find(({ side }) => side === 'party')?.name ?? ''
  const paper: IdeaCallPaper = {
    ...head,
    to: { organisation, contact },
    number,
    meeting: { date, from, to, place: place ?? undefined, link: link ?? undefined },
    agenda: agendaTitles(ideaMeeting, head.language, meeting.agenda),
    invited: meeting.attendance.map(({ name, represents }) => `${name}, ${represents}`),
    accessNeeds: meeting.arranged || undefined,
    changed,
  }
  return ideaCallPaper(paper)
}
