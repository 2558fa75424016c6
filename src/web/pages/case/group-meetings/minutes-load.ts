import { canConvene, canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { findMinutes, type Minutes } from '../../../../store/meetings/group-minutes.ts'
import { type Draft, findDraft } from '../../../../store/people/draft.ts'
import type { Entry } from '../../../form/form.ts'
import { filledWith, ownerOf } from '../meeting/minutes-load.ts'
import { whyNotToday } from '../why-not.ts'
import { heldStep, type LoadedMeeting, loadMeeting, type MeetingAt, sittingIn } from './load.ts'
import { fieldsOf, type Owner } from './minutes-rows.ts'

export type Writing = LoadedMeeting & {
  minutes: Minutes | null
  draft: Draft | null
  owners: readonly Owner[]
  /** Why they cannot be written now, in a sentence; null when they can. */
  reason: string | null
}

/** The administration says first that a group has met; then both sides write. Throws NotFound, NotAllowed. */
export async function loadWriting(at: MeetingAt): Promise<Writing> {
  const { loaded, meeting } = await loadMeeting(at)
  const { partnership, history } = loaded.file
  const isFirst = meeting.heldAt === null
  const may = isFirst ? canConvene : canWorkInGroups
  if (!may(at.actor, partnership.scope) || meeting.minutesApprovedOn !== null) throw new NotAllowed()
  const step = isFirst ? heldStep(meeting.group) : 'approve-group-minutes'
  const reason = whyNotToday(at, history, step)
  const [minutes, draft] = await Promise.all([
    findMinutes(at.db, partnership.id, meeting.id),
    findDraft(at.db, ownerOf(at), draftKey(at)),
  ])
  const owners = ownersFor({ loaded, meeting })
  return { loaded, meeting, minutes, draft, owners, reason: reason && inLanguage(reason, at.language) }
}

/** The form as it came back, else as the draft left it, else as it is written. */
export function filled(entry: Entry, { minutes, draft, meeting }: Writing): Entry {
  if (entry.typed !== null || draft !== null) return filledWith(entry, draft)
  if (minutes === null) return entry
  const came = meeting.attendance.filter(({ attended }) => attended === true).map(({ id }) => id)
  return { ...entry, typed: { ...fieldsOf(minutes.content), heldOn: meeting.on, came } }
}

export const draftKey = ({ params }: Pick<MeetingAt, 'params'>) =>
  `minutes:${params.number}:${params.meeting}`

/** Who may take something upon them: those who sit in the groups and those who were asked. */
function ownersFor({ loaded, meeting }: LoadedMeeting): Owner[] {
  const { parties } = loaded.file.partnership
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const sitting = [...sittingIn(loaded, 'steering'), ...sittingIn(loaded, 'working')].map((member) => ({
    personId: member.personId,
    name: member.name,
    label: `${member.name}, ${nameOf(member.partyId)}`,
  }))
  const asked = meeting.attendance.flatMap(({ personId, name, represents }) =>
    personId === null ? [] : [{ personId, name, label: `${name}, ${represents}` }],
  )
  return [...new Map([...asked, ...sitting].map((one) => [one.personId, one])).values()]
}
