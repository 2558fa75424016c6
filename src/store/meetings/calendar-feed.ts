import { sql } from 'kysely'
import type { Actor, PersonId } from '../../domain/actor.ts'
import type { Language } from '../../domain/text.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { stillSeenBy } from '../lists/visibility.ts'

/** The id of the person's calendar feed in use; null when there is none. */
export async function findFeed(db: Db, personId: PersonId): Promise<string | null> {
  const row = await db
    .selectFrom('calendar_feed')
    .select('id')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Makes a new feed; one in use before it is ended, and its address with it. */
export async function makeFeed(db: Db, personId: PersonId, at: Date): Promise<void> {
  await withTransaction(db, async (trx) => {
    await endFeed(trx, personId, at)
    await trx.insertInto('calendar_feed').values({ id: newId(), person_id: personId, made_at: at }).execute()
  })
}

export async function endFeed(db: Db, personId: PersonId, at: Date): Promise<void> {
  await db
    .updateTable('calendar_feed')
    .set({ ended_at: at })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Whose feed it is, and their language; null when it has ended or its person is hidden. */
export async function findFeedOwner(
  db: Db,
  id: string,
): Promise<{ personId: PersonId; language: Language } | null> {
  const row = await db
    .selectFrom('calendar_feed as f')
    .innerJoin('person', 'person.id', 'f.person_id')
    .select(['person.id as personId', 'person.language'])
    .where('f.id', '=', id)
    .where('f.ended_at', 'is', null)
    .where('person.inactive_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

export type InvitedMeeting = {
  id: string
  kind: string
  on: PlainDate
  startsAt: string
  endsAt: string
  place: string | null
  link: string | null
  sequence: number
  calledAt: string
  caseNumber: string
  caseTitle: string
}

/**
 * The meetings that a person, or somebody away whose deputy they are, is invited to from a day on, in cases that one of their assignments still may see. Those
 * that are called off are left out.
 */
export async function listInvited(db: Db, actor: Actor, from: PlainDate): Promise<InvitedMeeting[]> {
  const isInvited = sql<boolean>`exists (select from meeting_attendance a
    where a.meeting_id = m.id and a.superseded_at is null and (a.person_id = ${actor.personId} or exists (
      select from absence away where away.person_id = a.person_id and away.deputy_id = ${actor.personId}
        and away.from_day <= m.on_date and away.until_day > m.on_date)))`
  return db
    .selectFrom('meeting as m')
    .innerJoin('partnership as p', 'p.id', 'm.partnership_id')
    .select([
      'm.id',
      'm.kind',
      'm.on_date as on',
      sql<string>`to_char(m.starts_at, 'HH24:MI')`.as('startsAt'),
      sql<string>`to_char(m.ends_at, 'HH24:MI')`.as('endsAt'),
      'm.place',
      'm.link',
      'm.invitation_sequence as sequence',
      'm.called_at as calledAt',
      'p.number as caseNumber',
      'p.title as caseTitle',
    ])
    .where('m.on_date', '>=', from)
    .where('m.cancelled_at', 'is', null)
    .where(isInvited)
    .where(stillSeenBy(actor))
    .orderBy('m.on_date')
    .execute()
}
