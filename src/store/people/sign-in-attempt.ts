import type { PersonId } from '../../domain/actor.ts'
import type { Db } from '../db.ts'
import type { Schema } from '../schema.ts'

export type AttemptKind = Schema['sign_in_attempt']['kind']

export type SignInAttempt = {
  kind: AttemptKind
  /** Who is signed in and was asked; null before sign-in. */
  personId: PersonId | null
  sessionId: string | null
  /** What the answer is compared with, and where to go afterwards. */
  content: Readonly<Record<string, string>>
}

type NewAttempt = SignInAttempt & { digest: string; at: Date; minutes: number }

/** Keeps what was asked until it is answered, for so many minutes. */
export async function keepAttempt(db: Db, { at, minutes, ...attempt }: NewAttempt): Promise<void> {
  await db
    .insertInto('sign_in_attempt')
    .values({
      digest: attempt.digest,
      kind: attempt.kind,
      person_id: attempt.personId,
      session_id: attempt.sessionId,
      content: JSON.stringify(attempt.content),
      began_at: at,
      expires_at: new Date(at.getTime() + minutes * 60_000),
    })
    .execute()
}

type Asked = { digest: string; kind: AttemptKind; now: Date }

/** The attempt that an answer belongs to, without using it up. */
export async function findAttemptToSignIn(
  db: Db,
  { digest, kind, now }: Asked,
): Promise<SignInAttempt | null> {
  const found = await db
    .selectFrom('sign_in_attempt')
    .select(columns)
    .where('digest', '=', digest)
    .where('kind', '=', kind)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return found === undefined ? null : (found as SignInAttempt)
}

/** The same, and nobody gets it again: of any number of answers at once, one does. */
export async function takeAttempt(db: Db, { digest, kind, now }: Asked): Promise<SignInAttempt | null> {
  const taken = await db
    .deleteFrom('sign_in_attempt')
    .where('digest', '=', digest)
    .where('kind', '=', kind)
    .where('expires_at', '>', now.toISOString())
    .returning(columns)
    .executeTakeFirst()
  return taken === undefined ? null : (taken as SignInAttempt)
}

/** How many times the person has been asked so since the instant and has not answered, to hold back more. */
export async function countAttemptsOf(
  db: Db,
  { personId, kind }: { personId: PersonId; kind: AttemptKind },
  since: Date,
): Promise<number> {
  const { asked } = await db
    .selectFrom('sign_in_attempt')
    .select((eb) => eb.fn.countAll<number>().as('asked'))
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('began_at', '>', since.toISOString())
    .executeTakeFirstOrThrow()
  return asked
}

/** Removes what nobody answered in time. */
export async function removeUnanswered(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('expires_at', '<', before.toISOString()).execute()
}

const columns = ['kind', 'person_id as personId', 'session_id as sessionId', 'content'] as const
