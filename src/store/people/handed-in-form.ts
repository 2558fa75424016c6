import { sql } from 'kysely'
import type { Db, Trx } from '../db.ts'

/** Null when nobody has handed in the same form since; otherwise where it led then. Use in the transaction of what it does. */
export async function takeForm(
  trx: Trx,
  { digest, since, at }: { digest: string; since: Date; at: Date },
): Promise<{ address: string } | null> {
  const { rows } = await sql`
    insert into handed_in_form (digest, handed_in_at) values (${digest}, ${at})
    on conflict (digest) do update set handed_in_at = excluded.handed_in_at, address = null
      where handed_in_form.handed_in_at < ${since} returning 1`.execute(trx)
  if (rows.length > 0) return null
  const before = await trx
    .selectFrom('handed_in_form')
    .select('address')
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow()
  return { address: before.address ?? '' }
}

/** Where the form led. */
export async function noteWhereItLed(trx: Trx, digest: string, address: string): Promise<void> {
  await trx.updateTable('handed_in_form').set({ address }).where('digest', '=', digest).execute()
}

/** Forgets forms that opened no case. */
export async function removeHandedIn(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('handed_in_form')
    .where('partnership_id', 'is', null)
    .where('handed_in_at', '<', before.toISOString())
    .execute()
}
