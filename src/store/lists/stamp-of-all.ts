import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { keptQuery } from '../kept-query.ts'

/**
 * Another text as soon as anything at all has been written on the database server: for what rests on too much to name it.
 * Null while a change that began before the newest one is under way. One short query, which reads no table: what anybody sees
 * is told by which transaction is the first that nobody sees, where those before it have all ended, and by when the server
 * started.
 */
export async function stampOfAll(db: Db): Promise<string | null> {
  const [told] = await stamps(db, null, {})
  return told?.stamp ?? null
}

const stamps = keptQuery<null, Record<string, never>, { stamp: string | null }>(
  () => sql`
    select case when pg_snapshot_xmin(seen) = pg_snapshot_xmax(seen)
      then pg_snapshot_xmax(seen)::text || ' ' || pg_postmaster_start_time() end as stamp
    from pg_current_snapshot() seen`,
)
