import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Db } from '../../src/store/db.ts'
import { startEmbedded } from '../../src/store/postgres/embedded.ts'
import { openDatabase } from '../../src/store/postgres/open-database.ts'
import type { Schema } from '../../src/store/schema.ts'
import { newVarDir } from './tiny-server.ts'

export type QuietServer = {
  db: Db
  /** Writes something. */
  write(db?: Db): Promise<unknown>
  close(): Promise<void>
}

/** A PostgreSQL of its own on which nothing is written but by the test: on the shared one others write all the time. */
export async function aQuietServer(): Promise<QuietServer> {
  const varDir = await newVarDir()
  const server = await startEmbedded({ varDir })
  const db = openDatabase<Schema>(server.url)
  await sql`alter system set autovacuum = off`.execute(db)
  await sql`select pg_reload_conf()`.execute(db)
  await sql`create table written (what int)`.execute(db)
  return {
    db,
    write: (into = db) => sql`insert into written values (1)`.execute(into),
    close: async () => {
      await db.destroy()
      await server.stop()
      await rm(varDir, { recursive: true, force: true })
    },
  }
}
