import { readSettings } from '../config.ts'
import type { Db } from '../store/db.ts'
import { startEmbedded } from '../store/postgres/embedded.ts'
import { migrate } from '../store/postgres/migrate.ts'
import { openDatabase } from '../store/postgres/open-database.ts'
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
 * Lets a command reach the server of the environment, whatever its tables are: beside a running Handslag, or alone with
 * the embedded server started for as long as the work takes.
 */
export async function withServer<T>(work: (reached: Reached) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env)
  if (!settings.ok) throw new StartRefused(settings.reason.join('\n'))
  const { databaseUrl, varDir } = settings.value
  const say = (line: string) => console.error(line)
  const server = databaseUrl
    ? { url: databaseUrl, stop: async () => {} }
    : await startEmbedded({ varDir, claim: 'join', say })
  try {
    return await work({ url: server.url, varDir })
  } finally {
    await server.stop()
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
