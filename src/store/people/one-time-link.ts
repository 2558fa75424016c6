import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { Db } from '../db.ts'
import { insertRows, type Row } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'

export type LinkPurpose = Schema['one_time_link']['purpose']

export type NewLink = {
  /** SHA-256 of the secret in the link. */
  digest: string
  purpose: LinkPurpose
  personId: PersonId | null
  email: string
  /** The address in this product that the link leads to. */
  target: string
  invitationId?: string
  expiresAt: Date
}

export type OneTimeLink = {
  purpose: LinkPurpose
  email: string
  personId: PersonId | null
  target: string
  invitationId: string | null
  expiresAt: string
  usedAt: string | null
}

/** Keeps a link that is about to be sent. */
export async function createLink(db: Db, link: NewLink): Promise<void> {
  await insertRows(db, { one_time_link: [linkRow(link)] })
}

/** The link as a row, to be kept together with what it leads to. */
export function linkRow(link: NewLink): Row<'one_time_link'> {
  return {
    digest: link.digest,
    purpose: link.purpose,
    person_id: link.personId,
    email: link.email,
    target: link.target,
    invitation_id: link.invitationId ?? null,
    expires_at: link.expiresAt.toISOString(),
  }
}

/** The link, used and expired ones too, without using it. */
export async function findLink(db: Db, digest: string): Promise<OneTimeLink | null> {
  const found = await db
    .selectFrom('one_time_link')
    .select(linkColumns)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return found ?? null
}

/** Uses the link: of any number of attempts at once, one gets it. Null when it is unknown, used or over. */
export async function consumeLink(db: Db, digest: string, now: Date): Promise<OneTimeLink | null> {
  const used = await db
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .returning(linkColumns)
    .executeTakeFirst()
  return used ?? null
}

/** How many links the address has been sent since the instant, to hold back more. */
export async function countLinksTo(db: Db, email: string, since: Date): Promise<number> {
  const { sent } = await db
    .selectFrom('one_time_link')
    .select((eb) => eb.fn.countAll<number>().as('sent'))
    .where(sql`lower(email)`, '=', email.trim().toLowerCase())
    .where('created_at', '>', since.toISOString())
    .executeTakeFirstOrThrow()
  return sent
}

const linkColumns = [
  'purpose',
  'email',
  'person_id as personId',
  'target',
  'invitation_id as invitationId',
  'expires_at as expiresAt',
  'used_at as usedAt',
] as const
