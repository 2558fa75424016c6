import { z } from 'zod'
import { type Change, changesIn, isOpenChange } from '../../../../domain/change.ts'
import {
  canCallGroup,
  canConvene,
  canSeeSteering,
} from '../../../../domain/permissions/permissions-steering.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type GroupKind, groupKinds } from '../../../../process/case/group-kind.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import { accessNeeds } from '../../../../store/case/access-needs.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import {
  type GroupMember,
  listGroupMembers,
  listPlannedMeetings,
  type PlannedMeeting,
} from '../../../../store/meetings/group.ts'
import {
  type Action,
  type GroupMeeting,
  listActions,
  listGroupMeetings,
} from '../../../../store/meetings/group-meeting.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import { type Deviation, listDeviations } from '../../../../store/reports/deviation.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { mayToday, whyNotToday } from '../why-not.ts'

export type At = SignedIn<CaseAt>

export const MeetingParams = CaseParams.extend({ meeting: z.uuid() })
export type MeetingAt = SignedIn<z.output<typeof MeetingParams>>

/** A meeting of one of the groups, with what its minutes decided. */
export type OfGroup = Meeting & Pick<GroupMeeting, 'group' | 'minutesApprovedOn' | 'decisions'>

/** The groups of a running partnership and what they have before them. */
export type GroupMeetings = {
  file: CaseFile
  members: readonly GroupMember[]
  planned: readonly PlannedMeeting[]
  /** Booked and held, the oldest first. */
  meetings: readonly OfGroup[]
  cancelled: readonly Meeting[]
  actions: readonly Action[]
  deviations: readonly Deviation[]
  /** Proposals that the steering group is to decide about. */
  changes: readonly Change[]
  needs: string
}

/** Throws NotFound, NotAllowed. */
export async function loadGroupMeetings(at: At): Promise<GroupMeetings> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeSteering(at.actor, partnership.scope)) throw new NotAllowed()
  const [all, ofGroups, actions, members, planned, deviations, needs] = await Promise.all([
    listMeetings(at.db, partnership.id),
    listGroupMeetings(at.db, partnership.id),
    listActions(at.db, partnership.id),
    listGroupMembers(at.db, partnership.id),
    listPlannedMeetings(at.db, partnership.id),
    listDeviations(at.db, partnership.id),
    accessNeeds(at.db, partnership.id),
  ])
  const meetings = ofGroups.flatMap(({ id, group, minutesApprovedOn, decisions }): OfGroup[] => {
    const meeting = all.find((one) => one.id === id)
    return meeting === undefined ? [] : [{ ...meeting, group, minutesApprovedOn, decisions }]
  })
  return {
    ...{ file, members, planned, meetings, actions, deviations, needs },
    cancelled: all.filter((one) => isOfGroup(one) && one.cancelledAt !== null),
    changes: changesIn(history.events).filter((one) => isOpenChange(one) && one.kind === 'adjustment'),
  }
}

function isOfGroup({ kind }: Meeting): boolean {
  return groupKinds.some((group) => group === kind)
}

export type LoadedMeeting = { loaded: GroupMeetings; meeting: OfGroup }

/** One meeting, booked or held. Throws NotFound. */
export async function loadMeeting(at: MeetingAt): Promise<LoadedMeeting> {
  const loaded = await loadGroupMeetings(at)
  const meeting = loaded.meetings.find(({ id }) => id === at.params.meeting)
  if (meeting === undefined) throw new NotFound()
  return { loaded, meeting }
}

/** One that is booked and not held. Throws NotFound. */
export async function loadBooked(at: MeetingAt): Promise<LoadedMeeting & { meeting: { heldAt: null } }> {
  const { loaded, meeting } = await loadMeeting(at)
  const { heldAt } = meeting
  if (heldAt !== null) throw new NotFound()
  return { loaded, meeting: { ...meeting, heldAt } }
}

export const isBooked = ({ heldAt }: Meeting) => heldAt === null
export const isHeld = ({ heldAt }: Meeting) => heldAt !== null

type CallStep = `${'call' | 'move' | 'cancel'}-group-meeting`

/** Whether the actor may ever call: the administration, and the other side where the rulebook of the case lets it. */
export function isCaller({ actor }: At, { history, partnership }: CaseFile, id: CallStep): boolean {
  const isInRulebook = stepOf(history.rulebook, id)?.by.includes(actor.acting.role) === true
  return canCallGroup(actor, partnership.scope) && (actor.acting.side === 'public' || isInRulebook)
}

/** Whether the actor may call, move or cancel now: for links and guards. */
export function mayCall(at: At, file: CaseFile, step: CallStep): boolean {
  return isCaller(at, file, step) && whyNotToday(at, file.history, step) === null
}

/** Whether the actor may record now that a group has met: for links and guards. */
export function mayConvene(at: At, file: CaseFile, group: GroupKind): boolean {
  return mayToday(at, file, { step: heldStep(group), may: canConvene })
}

/** The step that says that a group has met. */
export function heldStep(group: GroupKind): string {
  return group === 'steering' ? 'hold-steering-meeting' : 'hold-working-meeting'
}

/** What was decided and is not done: it returns on the agenda of the next meeting that is called. */
export function openActions({ actions }: Pick<GroupMeetings, 'actions'>): readonly Action[] {
  return actions.filter(({ doneOn }) => doneOn === null)
}

/** Who sits in a group now, those of the party first as everywhere. */
export function sittingIn(
  { members }: Pick<GroupMeetings, 'members'>,
  group: GroupKind,
): readonly GroupMember[] {
  return members.filter((member) => member.group === group && member.until === null)
}
