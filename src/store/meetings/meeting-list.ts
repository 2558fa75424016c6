import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import type { AgendaItem, Attendance, Meeting } from './meeting.ts'

/** The meetings of a case with agenda and attendance, the newest first, in one query. */
export async function listMeetings(db: Db, partnershipId: PartnershipId): Promise<Meeting[]> {
  return meetings(db)
    .where('m.partnership_id', '=', partnershipId)
    .orderBy('m.on_date', 'desc')
    .orderBy('m.starts_at', 'desc')
    .execute()
}

function meetings(db: Db) {
  return db
    .selectFrom('meeting as m')
    .select([
      'm.id',
      'm.kind',
      'm.on_date as on',
      sql<string>`to_char(m.starts_at, 'HH24:MI')`.as('startsAt'),
      sql<string>`to_char(m.ends_at, 'HH24:MI')`.as('endsAt'),
      'm.place',
      'm.link',
      'm.access_needs as accessNeeds',
      'm.invitation_sequence as invitationSequence',
      'm.called_at as calledAt',
      'm.held_at as heldAt',
      'm.cancelled_at as cancelledAt',
      'm.cancelled_reason as cancelledReason',
      'm.minutes_document_id as minutesDocumentId',
      agendaOf.as('agenda'),
      attendanceOf.as('attendance'),
    ])
}

const agendaOf = sql<AgendaItem[]>`coalesce((
  select json_agg(json_build_object('id', i.id, 'title', i.title, 'note', i.note, 'side', i.side,
    'proposedBy', who.name) order by i.position)
  from meeting_agenda_item i left join person who on who.id = i.proposed_by
  where i.meeting_id = m.id and i.superseded_at is null), '[]')`

const attendanceOf = sql<Attendance[]>`coalesce((
  select json_agg(json_build_object('id', a.id, 'personId', a.person_id, 'name', a.name, 'email', a.email,
    'represents', a.represents, 'side', a.side, 'attended', a.attended) order by a.side desc, a.name)
  from meeting_attendance a where a.meeting_id = m.id and a.superseded_at is null), '[]')`
