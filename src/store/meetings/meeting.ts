import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, MeetingId, PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'

export type Meeting = {
  id: MeetingId
  /** first, idea, steering, working. */
  kind: string
  on: PlainDate
  /** HH:MM in Sweden. */
  startsAt: string
  endsAt: string
  place: string | null
  link: string | null
  accessNeeds: string | null
  /** Rises each time the invitation is sent anew (RFC 5545 SEQUENCE). */
  invitationSequence: number
  calledAt: string
  heldAt: string | null
  cancelledAt: string | null
  cancelledReason: string | null
  minutesDocumentId: DocumentId | null
  agenda: readonly AgendaItem[]
  attendance: readonly Attendance[]
}

export type AgendaItem = {
  id: string
  title: string
  note: string | null
  side: Side
  proposedBy: string | null
}

export type Attendance = {
  id: string
  personId: PersonId | null
  name: string
  email: string | null
  /** The unit or organisation, as it was named then. */
  represents: string
  side: Side
  /** Null until the meeting has been held. */
  attended: boolean | null
}

export type NewAgendaItem = { title: string; note?: string; side: Side; proposedBy?: PersonId }
export type NewAttendance = Omit<Attendance, 'id'>

type WhereAndWhen = {
  on: PlainDate
  startsAt: string
  endsAt: string
  place?: string | null
  link?: string | null
  accessNeeds?: string | null
}

export type NewMeeting = WhereAndWhen & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  kind: string
  agenda: readonly NewAgendaItem[]
  invited: readonly NewAttendance[]
  by: PersonId
  at: Date
}

/** Calls a meeting with its agenda and those who are asked to it. */
export async function callMeeting(db: Db, meeting: NewMeeting): Promise<MeetingId> {
  const id = newId<'MeetingId'>()
  const { partnershipId, bodyId, kind, by, at, agenda, invited } = meeting
  await withTransaction(db, async (trx) => {
    await trx
      .insertInto('meeting')
      .values({
        id,
        partnership_id: partnershipId,
        public_body_id: bodyId,
        kind,
        called_by: by,
        called_at: at,
        ...whenColumns(meeting),
      })
      .execute()
    await addAgenda(trx, { id, bodyId }, agenda)
    await addAttendance(trx, { id, bodyId }, invited)
  })
  return id
}

/** Moves a called meeting, or tells more about it. Gives the number that the new invitation carries. */
export async function moveMeeting(db: Db, id: MeetingId, to: WhereAndWhen): Promise<number> {
  const { invitation_sequence } = await db
    .updateTable('meeting')
    .set({ ...whenColumns(to), invitation_sequence: sql`invitation_sequence + 1` })
    .where('id', '=', id)
    .returning('invitation_sequence')
    .executeTakeFirstOrThrow()
  return invitation_sequence
}

/** Calls a meeting off, with the reason. */
export async function cancelMeeting(db: Db, id: MeetingId, { reason, at }: { reason: string; at: Date }) {
  await db
    .updateTable('meeting')
    .set({
      cancelled_at: at,
      cancelled_reason: reason,
      invitation_sequence: sql`invitation_sequence + 1`,
    })
    .where('id', '=', id)
    .execute()
}

export type MeetingHeld = {
  bodyId: PublicBodyId
  on: PlainDate
  attendance: readonly NewAttendance[]
  minutesDocumentId?: DocumentId
  at: Date
}

/** Records that the meeting was held and who came; the list of those asked is superseded and kept. */
export async function holdMeeting(db: Db, id: MeetingId, held: MeetingHeld): Promise<void> {
  await withTransaction(db, async (trx) => {
    await trx
      .updateTable('meeting')
      .set({
        held_at: held.at,
        on_date: held.on,
        minutes_document_id: held.minutesDocumentId ?? null,
      })
      .where('id', '=', id)
      .execute()
    await trx
      .updateTable('meeting_attendance')
      .set({ superseded_at: held.at })
      .where('meeting_id', '=', id)
      .where('superseded_at', 'is', null)
      .execute()
    await addAttendance(trx, { id, bodyId: held.bodyId }, held.attendance)
  })
}

type Which = { id: MeetingId; bodyId: PublicBodyId }

/** Adds points last on the agenda. */
export async function addAgenda(
  db: Db,
  { id, bodyId }: Which,
  agenda: readonly NewAgendaItem[],
): Promise<void> {
  if (agenda.length === 0) return
  const { last } = await db
    .selectFrom('meeting_agenda_item')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), sql<number>`0`).as('last'))
    .where('meeting_id', '=', id)
    .executeTakeFirstOrThrow()
  const rows = agenda.map(({ title, note = null, side, proposedBy = null }, index) => ({
    id: newId(),
    public_body_id: bodyId,
    meeting_id: id,
    position: last + index + 1,
    title,
    note,
    side,
    proposed_by: proposedBy,
  }))
  await db.insertInto('meeting_agenda_item').values(rows).execute()
}

async function addAttendance(db: Db, { id, bodyId }: Which, people: readonly NewAttendance[]): Promise<void> {
  const rows = people.map(({ personId, ...same }) => ({
    id: newId(),
    public_body_id: bodyId,
    meeting_id: id,
    person_id: personId,
    ...same,
  }))
  if (rows.length > 0) await db.insertInto('meeting_attendance').values(rows).execute()
}

function whenColumns(when: WhereAndWhen) {
  return {
    on_date: when.on,
    starts_at: when.startsAt,
    ends_at: when.endsAt,
    place: when.place ?? null,
    link: when.link ?? null,
    access_needs: when.accessNeeds ?? null,
  }
}
