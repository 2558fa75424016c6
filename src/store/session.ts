import { sql } from 'kysely'
import type { Actor, PersonId } from '../domain/actor.ts'
import type { Language } from '../domain/text.ts'
import { newId } from '../kernel/ids.ts'
import { dayInStockholm, type PlainDate } from '../kernel/plain-date.ts'
import type { Db } from './db.ts'
import { keptQuery } from './kept-query.ts'
import { membershipsOfPerson, toActor } from './membership.ts'

export type NewSession = {
  personId: PersonId
  /** SHA-256 of the secret in the cookie. */
  digest: string
  language: Language
  membershipId: string | null
  expiresAt: Date
}

/** Signs a browser in. */
export async function createSession(db: Db, session: NewSession): Promise<string> {
  const id = newId()
  await db
    .insertInto('session')
    .values({
      id,
      digest: session.digest,
      person_id: session.personId,
      membership_id: session.membershipId,
      language: session.language,
      expires_at: session.expiresAt,
    })
    .execute()
  return id
}

/**
 * Who is signed in with that cookie, in one query. Null when it is unknown, ended or over, and when the person no
 * longer has any assignment.
 */
export async function findSession(
  db: Db,
  digest: string,
  now: Date,
): Promise<{ id: string; language: Language; actor: Actor } | null> {
  const [row] = await sessionBy(db, null, { digest, now: now.toISOString(), today: dayInStockholm(now) })
  const actor = row === undefined ? null : toActor(row, row.membershipId)
  return row === undefined || actor === null ? null : { id: row.sessionId, language: row.language, actor }
}

type Row = Parameters<typeof toActor>[0] & {
  sessionId: string
  language: Language
  membershipId: string | null
}

const sessionBy = keptQuery<null, { digest: string; now: string; today: PlainDate }, Row>(
  (_db, _shape, { digest, now, today }) => sql`
    select session.id as "sessionId", session.language, session.membership_id as "membershipId",
      person.id, person.name, person.email, ${membershipsOfPerson(today)} as memberships
    from session join person on person.id = session.person_id
    where session.digest = ${digest} and session.expires_at > ${now}
      and session.ended_at is null and person.inactive_at is null`,
)

/** Signs out here. */
export async function endSession(db: Db, digest: string): Promise<void> {
  await end(db).where('digest', '=', digest).execute()
}

/** Signs out everywhere. */
export async function endAllSessions(db: Db, personId: PersonId): Promise<void> {
  await end(db).where('person_id', '=', personId).execute()
}

/** The language this browser reads in from now on. */
export async function setSessionLanguage(db: Db, id: string, language: Language): Promise<void> {
  await db.updateTable('session').set({ language }).where('id', '=', id).execute()
}

/** For whom the person acts in this browser from now on. One of another person is never used. */
export async function setSessionMembership(db: Db, id: string, membershipId: string): Promise<void> {
  await db.updateTable('session').set({ membership_id: membershipId }).where('id', '=', id).execute()
}

/** Removes sessions and links that were over before the instant: they hold nothing that is kept. */
export async function removeExpired(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', before.toISOString()).execute()
  await db.deleteFrom('one_time_link').where('expires_at', '<', before.toISOString()).execute()
}

function end(db: Db) {
  return db.updateTable('session').set({ ended_at: new Date() }).where('ended_at', 'is', null)
}
