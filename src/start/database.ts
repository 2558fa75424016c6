import type { Config } from '../config.ts'
import { startEmbedded } from '../store/postgres/embedded.ts'
import { migrate } from '../store/postgres/migrate.ts'
import { plainPool } from '../store/postgres/open-database.ts'
import { demandPurpose, markPurpose, purposeOf } from '../store/postgres/purpose.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'

export type DatabaseStart = { url: string; stop(): Promise<void> }

/** Reaches the database of the configuration, sees that it is ours to use, and brings its tables up to the code. */
export async function startDatabase(config: Config, say: (line: string) => void): Promise<DatabaseStart> {
  const server = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await startEmbedded({ varDir: config.varDir, say })
  try {
    await prepare(server.url, config.demo)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function prepare(url: string, demo: boolean): Promise<void> {
  const pool = plainPool(url, { max: 2 })
  try {
    demandPurpose(await purposeOf(pool).catch(cannotReach), demo)
    await migrate(url)
    await markPurpose(pool, demo)
  } finally {
    await pool.end()
  }
}

function cannotReach(error: Error): never {
  throw new StartRefused(
    `Databasen svarar inte som den ska: ${error.message || String(error)}. Se över DATABASE_URL.`,
  )
}
