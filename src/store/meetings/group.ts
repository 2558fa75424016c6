import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GroupKind } from '../../process/case/group-kind.ts'
import type { PlannedDay } from '../../process/duties/meeting-plan.ts'
import type { Db } from '../db.ts'

type InCaseOf = { partnershipId: PartnershipId; bodyId: PublicBodyId }

export type GroupMember = {
  group: GroupKind
  partyId: string
  personId: PersonId
  name: string
  function: string
  /** What the person may decide for the party. */
  mandate: string
  /** Chairs and convenes. */
  convenes: boolean
  from: PlainDate
  until: PlainDate | null
}

/** Everybody who sits or has sat in a group of the case: those who do now first. */
export async function listGroupMembers(db: Db, partnershipId: PartnershipId): Promise<GroupMember[]> {
  return db
    .selectFrom('group_member as m')
    .innerJoin('person', 'person.id', 'm.person_id')
    .select(['m.group_kind as group', 'm.party_id as partyId', 'm.person_id as personId', 'person.name'])
    .select(['m.function', 'm.mandate', 'm.convenes', 'm.from_day as from', 'm.until_day as until'])
    .where('m.partnership_id', '=', partnershipId)
    .orderBy((eb) => eb('m.until_day', 'is not', null))
    .orderBy('m.group_kind')
    .orderBy('m.convenes', 'desc')
    .orderBy('person.name')
    .execute()
}

export type NewMember = Omit<GroupMember, 'name' | 'until'>

/**
 * The groups as they are from a day: who is not among them any more is ended, who is new or has another function or
 * mandate gets a row, and the others stay. `seq` is the event that appoints them. Use inside recordInCase.
 */
export async function appointMembers(
  db: Db,
  which: InCaseOf,
  { members, from, seq }: { members: readonly Omit<NewMember, 'from'>[]; from: PlainDate; seq: number },
): Promise<void> {
  const sitting = (await listGroupMembers(db, which.partnershipId)).filter(({ until }) => until === null)
  const left = sitting.filter((one) => !members.some((other) => isSame(one, other)))
  for (const { group, personId } of left)
    await db
      .updateTable('group_member')
      .set({ until_day: from, ended_seq: seq })
      .where('partnership_id', '=', which.partnershipId)
      .where('group_kind', '=', group)
      .where('person_id', '=', personId)
      .where('until_day', 'is', null)
      .execute()
  const added = members.filter((one) => !sitting.some((other) => isSame(one, other)))
  if (added.length === 0) return
  const rows = added.map((member) => memberRow(which, { ...member, from }, seq))
  await db.insertInto('group_member').values(rows).execute()
}

type Seat = Omit<NewMember, 'from'>

function isSame(one: Seat, other: Seat): boolean {
  const keys = ['group', 'partyId', 'personId', 'function', 'mandate', 'convenes'] as const
  return keys.every((key) => one[key] === other[key])
}

function memberRow({ partnershipId, bodyId }: InCaseOf, member: NewMember, seq: number) {
  return {
    id: newId(),
    public_body_id: bodyId,
    partnership_id: partnershipId,
    group_kind: member.group,
    party_id: member.partyId,
    person_id: member.personId,
    function: member.function,
    mandate: member.mandate,
    convenes: member.convenes,
    from_day: member.from,
    event_seq: seq,
  }
}

export type PlannedMeeting = PlannedDay & { id: string; proposedOn: PlainDate }

/** The days that the groups mean to meet on; empty before the plan has been taken. */
export async function listPlannedMeetings(db: Db, partnershipId: PartnershipId): Promise<PlannedMeeting[]> {
  return db
    .selectFrom('planned_meeting')
    .select(['id', 'group_kind as group', 'on_day as on', 'proposed_day as proposedOn'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
}

type Planned = InCaseOf & {
  days: readonly (PlannedDay & { proposedOn: PlainDate })[]
  by: PersonId | null
  at: Date
}

/** Takes a plan over, unless there is one already; of two at once the first one stays. Use in a transaction. */
export async function addPlan(db: Db, { partnershipId, bodyId, days, by, at }: Planned): Promise<void> {
  await db.selectFrom('partnership').select('id').where('id', '=', partnershipId).forNoKeyUpdate().execute()
  if (days.length === 0 || (await listPlannedMeetings(db, partnershipId)).length > 0) return
  const rows = days.map(({ group, on, proposedOn }) => ({
    id: newId(),
    public_body_id: bodyId,
    partnership_id: partnershipId,
    group_kind: group,
    on_day: on,
    proposed_day: proposedOn,
    planned_at: at,
    planned_by: by,
  }))
  await db.insertInto('planned_meeting').values(rows).execute()
}

/** Moves one meeting of the plan to another day. */
export async function movePlanned(
  db: Db,
  {
    partnershipId,
    id,
    on,
    by,
    at,
  }: { partnershipId: PartnershipId; id: string; on: PlainDate; by: PersonId; at: Date },
): Promise<void> {
  await db
    .updateTable('planned_meeting')
    .set({ on_day: on, changed_by: by, changed_at: at })
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .where('on_day', '!=', on)
    .execute()
}
