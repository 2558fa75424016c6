import type { DocumentModel } from '../../../../documents/model.ts'
import type { CaseHead } from '../../../../documents/papers/case-head.ts'
import { groupCallPaper } from '../../../../documents/papers/group-call.ts'
import type { MeetingId } from '../../../../domain/partnership.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { callMeeting, type NewAgendaItem } from '../../../../store/meetings/meeting.ts'
import type { FormValue } from '../../../form/form.ts'
import { caseHead } from '../case-head.ts'
import type { Invited } from '../meeting/invitation.ts'
import { agendaTitles, groupMeeting } from '../meeting/meeting-kind.ts'
import { partyActedFor } from '../meeting/party-acted-for.ts'
import { registerCall } from '../meeting/register-call.ts'
import { sendCall } from '../meeting/send-call.ts'
import { actionLine } from './agenda.ts'
import type { GroupCallForm } from './call-form.ts'
import type { GroupInvitee } from './invitees.ts'
import { type At, type GroupMeetings, openActions } from './load.ts'
import { withStandIns } from './stand-ins.ts'
import { words } from './words.ts'

type Save = At & { form: FormValue<typeof GroupCallForm> }

/** Calls a group, and who stands in for whoever is away that day: the meeting, its registered paper and its invitations, in one transaction. Gives the meeting. */
export async function recordCall(
  at: Save,
  loaded: GroupMeetings,
  called: readonly GroupInvitee[],
): Promise<StepOutcome<MeetingId>> {
  const { file } = loaded
  const { partnership } = file
  const { conflictedIds } = partnership.scope
  const attendance = await withStandIns(at, called, { on: at.form.on, conflictedIds })
  const { on, startsAt, endsAt, place, link, arranged, group } = at.form
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const agenda = ownItems(at)
  const when = { on, startsAt, endsAt, place: place || null, link }
  const content = { group, meetingOn: on, startsAt, endsAt }
  const asked = { step: 'call-group-meeting', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const who = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId, by: at.actor.personId }
    const invited = attendance.map(({ function: _, ...person }) => person)
    const about = { kind: group, accessNeeds: arranged || null, agenda, invited, at: at.now }
    const id = await callMeeting(inCase.trx, { ...who, ...about, ...when })
    const meeting = { id, sequence: 0, ...when, agenda, arranged, attendance: invited }
    const model = groupCall(head, loaded, { group, meeting, calledBy: callerOf(at, file) })
    const documentId = registerCall(at, inCase, { partnership, title: model.title, model })
    const of = groupMeeting(group)
    await sendCall(at, inCase, { partnership, head, meeting, documentId, of, kind: 'meetingCalled' })
    return id
  })
}

/** What the caller wrote, one item a line. */
function ownItems({ form, actor }: Save): NewAgendaItem[] {
  return form.agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((title) => ({ title, side: actor.acting.side, proposedBy: actor.personId }))
}

type Called = Omit<Invited, 'attendance'> & {
  arranged: string
  attendance: readonly { name: string; represents: string }[]
}

type Call = { group: GroupKind; meeting: Called; calledBy: string; changed?: string }

/** Who calls, and for which party, as the call says it. */
export function callerOf({ actor }: At, { partnership }: CaseFile): string {
  return `${actor.name}, ${partyActedFor(actor, partnership).name}`
}

/** The call as it is registered and sent. */
export function groupCall(
  head: CaseHead,
  loaded: GroupMeetings,
  { group, meeting, calledBy, changed }: Call,
): DocumentModel {
  const { on: date, startsAt: from, endsAt: to, place, link } = meeting
  return groupCallPaper({
    ...head,
    to: [...new Set(meeting.attendance.map(({ represents }) => represents))],
    group: words(head.language).theMeeting[group],
    meeting: { date, from, to, place: place ?? undefined, link: link ?? undefined },
    calledBy,
    agenda: agendaTitles(groupMeeting(group), head.language, meeting.agenda),
    open: openActions(loaded).map((action) => actionLine(action, head.language)),
    invited: meeting.attendance.map(({ name, represents }) => `${name}, ${represents}`),
    accessNeeds: meeting.arranged || undefined,
    changed,
  })
}
