import { sql } from 'kysely'
import type { Actor, PersonId } from '../../domain/actor.ts'
import type { Language } from '../../domain/text.ts'
import { newId } from '../../kernel/ids.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import { askedTogether } from '../asked-together.ts'
import type { Db } from '../db.ts'
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
 * Who is signed in with that cookie, in one query for all who come at the same moment. Null when it is unknown, ended or
 * over, and when the person no longer has any assignment.
 */
export async function findSession(
  db: Db,
  digest: string,
  now: Date,
): Promise<{ id: string; language: Language; actor: Actor } | null> {
  const row: Row | null = JSON.parse(await readSession(db, digest, dayInStockholm(now)))
  if (row === null || new Date(row.expiresAt) <= now) return null
  const actor = await toActor(db, row, row.membershipId)
  return actor === null ? null : { id: row.sessionId, language: row.language, actor }
}

type Row = Parameters<typeof toActor>[1] & {
  sessionId: string
  language: Language
  membershipId: string | null
  expiresAt: string
}

const readSession = askedTogether(
  ({ id: digest, today }) => sql`
    select json_build_object('sessionId', session.id, 'language', session.language,
      'membershipId', session.membership_id, 'expiresAt', session.expires_at, 'id', person.id, 'name', person.name,
      'email', person.email, 'memberships', ${membershipsOfPerson(today)})
    from session join person on person.id = session.person_id
    where session.digest = ${digest} and session.ended_at is null and person.inactive_at is null`,
  'text',
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
