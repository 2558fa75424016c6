import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { MeetingId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

type Replacing = { from: PersonId; to: PersonId; today: PlainDate; at: Date }

/**
 * Who is asked to the meetings of a case that are still to be held: the one in the other's place. The rows before are
 * superseded and kept. Gives the meetings that the new one was not asked to already. Two queries.
 */
export async function replaceInvited(
  db: Db,
  partnershipId: PartnershipId,
  { from, to, today, at }: Replacing,
): Promise<MeetingId[]> {
  const given = await sql<{ meetingId: MeetingId; bodyId: string; represents: string; side: string }>`
    update meeting_attendance a set superseded_at = ${at} from meeting m
    where m.id = a.meeting_id and m.partnership_id = ${partnershipId} and m.on_date >= ${today}
      and m.held_at is null and m.cancelled_at is null and a.superseded_at is null and a.person_id = ${from}
    returning a.meeting_id as "meetingId", a.public_body_id as "bodyId", a.represents, a.side`.execute(db)
  if (given.rows.length === 0) return []
  const rows = given.rows.map((one) => ({ ...one, id: newId() }))
  const added = await sql<{ meetingId: MeetingId }>`
    insert into meeting_attendance (id, public_body_id, meeting_id, person_id, name, email, represents, side)
    select g.id, g."bodyId", g."meetingId", who.id, who.name, who.email, g.represents, g.side
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as g(id uuid, "bodyId" uuid, "meetingId" uuid, represents text, side text)
    join person who on who.id = ${to}
    where not exists (select from meeting_attendance a
      where a.meeting_id = g."meetingId" and a.superseded_at is null and a.person_id = who.id)
    returning meeting_id as "meetingId"`.execute(db)
  return added.rows.map(({ meetingId }) => meetingId)
}
