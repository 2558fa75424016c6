import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { MinutesContent } from '../../domain/group-minutes.ts'
import type { DocumentId, MeetingId, PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import type { Which } from './group-meeting.ts'
import { isApprovedByAll } from './minutes-voices.ts'

export type Minutes = {
  version: number
  content: MinutesContent
  writtenBy: string
  writtenAt: string
  /** Who stands by this version: a side, or one of several organisations; and who said so. */
  approvals: readonly { side: Side; partyId: string | null; party: string | null; name: string; at: string }[]
}

/** The minutes of a group meeting as they stand, or null before somebody has written. */
export async function findMinutes(
  db: Db,
  partnershipId: PartnershipId,
  meetingId: MeetingId,
): Promise<Minutes | null> {
  const newest = await versionsOf(db, partnershipId, meetingId).limit(1).executeTakeFirst()
  return newest ?? null
}

/** Every version of the minutes, the newest first. */
export function listMinutesVersions(
  db: Db,
  partnershipId: PartnershipId,
  meetingId: MeetingId,
): Promise<Minutes[]> {
  return versionsOf(db, partnershipId, meetingId).execute()
}

function versionsOf(db: Db, partnershipId: PartnershipId, meetingId: MeetingId) {
  return db
    .selectFrom('group_minutes as n')
    .innerJoin('person', 'person.id', 'n.written_by')
    .select(['n.version', 'person.name as writtenBy', 'n.written_at as writtenAt'])
    .select(sql<MinutesContent>`n.content`.as('content'))
    .select(approvalsOf.as('approvals'))
    .where('n.partnership_id', '=', partnershipId)
    .where('n.meeting_id', '=', meetingId)
    .orderBy('n.version', 'desc')
}

const approvalsOf = sql<Minutes['approvals']>`coalesce((
  select json_agg(json_build_object('side', a.side, 'partyId', a.party_id, 'party', coalesce(o.name, pp.name_as_stated),
      'name', who.name, 'at', a.approved_at) order by a.side desc, pp.name_as_stated)
  from group_minutes_approval a join person who on who.id = a.approved_by
  left join partnership_party pp on pp.id = a.party_id left join organisation o on o.id = pp.organisation_id
  where a.meeting_id = n.meeting_id and a.version = n.version), '[]')`

type Written = {
  meetingId: MeetingId
  /** The version that the writer saw; 0 for the first. */
  basedOn: number
  content: MinutesContent
  by: PersonId
  at: Date
}

/**
 * Saves a version. Of two based on the same one, one is saved; `changed` says that somebody else was first, or that both
 * sides have approved what there is. Use in a transaction.
 */
export async function saveMinutes(
  db: Db,
  { partnershipId, bodyId }: Which,
  { meetingId, basedOn, content, by, at }: Written,
): Promise<'saved' | 'changed'> {
  if ((await lockNewest(db, meetingId)) !== basedOn) return 'changed'
  const saved = await db
    .insertInto('group_minutes')
    .values({
      ...{ meeting_id: meetingId, version: basedOn + 1, public_body_id: bodyId },
      ...{ partnership_id: partnershipId, content: JSON.stringify(content), written_by: by, written_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .execute()
  return saved.length > 0 ? 'saved' : 'changed'
}

type Approval = {
  meetingId: MeetingId
  version: number
  side: Side
  /** The organisation that it is said for; null for the public side. */
  partyId: string | null
  by: PersonId
  at: Date
}

/**
 * A side or an organisation stands by a version. Said twice, the first word stays. Gives whether everybody does; null when
 * there is a newer version, or when all had approved already. Use in a transaction.
 */
export async function approveMinutes(
  db: Db,
  { partnershipId, bodyId }: Which,
  { meetingId, version, side, partyId, by, at }: Approval,
): Promise<boolean | null> {
  if ((await lockNewest(db, meetingId)) !== version) return null
  await db
    .insertInto('group_minutes_approval')
    .values({
      ...{ meeting_id: meetingId, version, side, public_body_id: bodyId, partnership_id: partnershipId },
      ...{ party_id: partyId, approved_by: by, approved_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return isApprovedByAll(db, meetingId, version)
}

/** The newest version, 0 for none, with nobody else writing meanwhile; null once both sides have approved. */
async function lockNewest(db: Db, meetingId: MeetingId): Promise<number | null> {
  const meeting = await db
    .selectFrom('meeting')
    .select('minutes_approved_on')
    .where('id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst()
  if (meeting === undefined || meeting.minutes_approved_on !== null) return null
  const { newest } = await db
    .selectFrom('group_minutes')
    .select((eb) => eb.fn.coalesce(eb.fn.max('version'), sql<number>`0`).as('newest'))
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow()
  return newest
}

/** Both sides stand by the minutes, and they are registered. */
export async function closeMinutes(
  db: Db,
  id: MeetingId,
  { documentId, on }: { documentId: DocumentId; on: PlainDate },
): Promise<void> {
  await db
    .updateTable('meeting')
    .set({ minutes_document_id: documentId, minutes_approved_on: on })
    .where('id', '=', id)
    .execute()
}
