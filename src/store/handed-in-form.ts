import type { PartnershipId } from '../domain/partnership.ts'
import type { Db, Trx } from './db.ts'

/** The case that this form opened when it was handed in before; null the first time. */
export async function findHandedIn(db: Db, digest: string): Promise<string | null> {
  const found = await db
    .selectFrom('handed_in_form as f')
    .innerJoin('partnership as p', 'p.id', 'f.partnership_id')
    .select('p.number')
    .where('f.digest', '=', digest)
    .executeTakeFirst()
  return found?.number ?? null
}

/** Remembers that the form opened the case. Throws when another transaction handed in the same form. */
export async function rememberHandedIn(
  trx: Trx,
  digest: string,
  partnershipId: PartnershipId,
): Promise<void> {
  await trx.insertInto('handed_in_form').values({ digest, partnership_id: partnershipId }).execute()
}
