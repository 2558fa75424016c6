import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../src/store/db.ts'

/** Changes rows as somebody could who goes round the program and its guards. */
export async function tamper(db: Db, ...changes: RawBuilder<unknown>[]): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection)
    for (const change of changes) await change.execute(connection)
    await sql`set session_replication_role = origin`.execute(connection)
  })
}
