import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

export type SigningAttempt = {
  signingId: string
  partnershipId: PartnershipId
  partyId: string
  personId: PersonId
  method: 'mailLink' | 'redirect'
  /** The address of the signing service, where one is used. */
  leadsTo: string | null
  beganAt: string
  expiresAt: string
  usedAt: string | null
}

export type NewAttempt = Pick<
  SigningAttempt,
  'signingId' | 'partnershipId' | 'partyId' | 'personId' | 'method' | 'leadsTo'
> & {
  bodyId: PublicBodyId
  /** SHA-256 of the secret in the link. */
  digest: string
  at: Date
  expiresAt: Date
}

/** Keeps a signature that somebody begins. */
export async function addAttempt(db: Db, attempt: NewAttempt): Promise<void> {
  await db
    .insertInto('signing_attempt')
    .values({
      digest: attempt.digest,
      public_body_id: attempt.bodyId,
      partnership_id: attempt.partnershipId,
      signing_id: attempt.signingId,
      party_id: attempt.partyId,
      person_id: attempt.personId,
      method: attempt.method,
      leads_to: attempt.leadsTo,
      began_at: attempt.at,
      expires_at: attempt.expiresAt,
    })
    .execute()
}

/** The attempt, used and expired ones too, without using it. */
export async function findAttempt(db: Db, digest: string): Promise<SigningAttempt | null> {
  const found = await db
    .selectFrom('signing_attempt')
    .select(columns)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return found ?? null
}

/** Uses the attempt: of any number at once, one gets it. False when it is used or over. Use inside recordInCase. */
export async function useAttempt(db: Db, digest: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('signing_attempt')
    .set({ used_at: now })
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many times somebody has begun to sign one text since an instant, to hold back more. */
export async function countAttempts(
  db: Db,
  { signingId, personId }: Pick<SigningAttempt, 'signingId' | 'personId'>,
  since: Date,
): Promise<number> {
  const { begun } = await db
    .selectFrom('signing_attempt')
    .select((eb) => eb.fn.countAll<number>().as('begun'))
    .where('person_id', '=', personId)
    .where('signing_id', '=', signingId)
    .where('began_at', '>', since.toISOString())
    .executeTakeFirstOrThrow()
  return begun
}

const columns = [
  'signing_id as signingId',
  'partnership_id as partnershipId',
  'party_id as partyId',
  'person_id as personId',
  'method',
  'leads_to as leadsTo',
  'began_at as beganAt',
  'expires_at as expiresAt',
  'used_at as usedAt',
] as const
