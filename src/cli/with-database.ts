import { access } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { readSettings } from '../config.ts'
import type { Db } from '../store/db.ts'
import { startEmbedded } from '../store/postgres/embedded.ts'
import { migrate } from '../store/postgres/migrate.ts'
import { openDatabase, plainPool } from '../store/postgres/open-database.ts'
import { type Purpose, purposeOf } from '../store/postgres/purpose.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'
import type { Schema } from '../store/schema.ts'

export type Reached = { url: string; varDir: string }

/** Lets a command work on the database of the environment, brought up to date. Demo and production alike. */
export async function withDatabase<T>(work: (db: Db, reached: Reached) => Promise<T>): Promise<T> {
  return withServer(async (reached) => {
    await migrate(reached.url)
    return workOn(reached, work)
  })
}

/**
 * The same for a command that only looks: where there is no Handslag it says so, and leaves no trace. `alone` refuses while
 * anybody else works on the database.
 */
export async function withInstallation<T>(
  work: (db: Db, reached: Reached) => Promise<T>,
  { alone = false }: { alone?: boolean } = {},
): Promise<T> {
  await demandOurFolder()
  return withServer(async (reached) => {
    const purpose = await purposeIn(reached.url)
    if (purpose !== 'demo' && purpose !== 'production') throw new StartRefused(notOurs)
    await migrate(reached.url)
    return workOn(reached, work)
  }, alone)
}

const notOurs =
  'Databasen är tom eller hör till något annat än Handslag. Den har inte rörts. Se över DATABASE_URL och VAR_DIR.'

/** The id is the first thing that a start writes in its data folder. */
async function demandOurFolder(): Promise<void> {
  const { databaseUrl, varDir } = settings()
  if (databaseUrl !== null) return
  await access(join(varDir, 'id')).catch(() => {
    throw new StartRefused(`I datamappen ${varDir} finns ingen databas. Se över VAR_DIR.`)
  })
}

/**
 * Lets a command reach the server of the environment, whatever its tables are: beside a running Handslag, or alone with
 * the embedded server started for as long as the work takes.
 */
export async function withServer<T>(work: (reached: Reached) => Promise<T>, alone = false): Promise<T> {
  const { databaseUrl, varDir } = settings()
  if (databaseUrl !== null) await purposeIn(databaseUrl)
  if (databaseUrl !== null && alone) await demandQuiet(databaseUrl)
  const say = (line: string) => console.error(line)
  const server = databaseUrl
    ? { url: databaseUrl, stop: async () => {} }
    : await startEmbedded({ varDir, claim: alone ? 'demand' : 'join', say })
  try {
    return await work({ url: server.url, varDir })
  } finally {
    await server.stop()
  }
}

function settings() {
  const outcome = readSettings(process.env)
  if (!outcome.ok) throw new StartRefused(outcome.reason.join('\n'))
  return outcome.value
}

async function purposeIn(url: string): Promise<Purpose> {
  const pool = plainPool(url, { max: 1 })
  try {
    return await purposeOf(pool)
  } catch (error) {
    const words = error instanceof Error ? error.message || error.name : String(error)
    throw new StartRefused(`Databasen svarar inte som den ska: ${words}. Se över DATABASE_URL.`)
  } finally {
    await pool.end()
  }
}

/** An embedded server is claimed by whoever works on it; at one's own, the others are counted. */
async function demandQuiet(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query<{
      others: number
    }>(`select count(*)::int as others from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`)
    const others = rows[0]?.others ?? 0
    if (others > 0)
      throw new StartRefused(
        `Databasen används av ${others === 1 ? 'en anslutning' : `${others} anslutningar`} till. Stoppa alla processer av Handslag först, så att inget skrivs medan den flyttas.`,
      )
  } finally {
    await client.end()
  }
}

async function workOn<T>(reached: Reached, work: (db: Db, reached: Reached) => Promise<T>): Promise<T> {
  const db = openDatabase<Schema>(reached.url)
  try {
    return await work(db, reached)
  } finally {
    await db.destroy()
  }
}
