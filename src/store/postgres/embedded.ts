import pg from 'pg'
import type { Claim } from './claim.ts'
import { socketUrl } from './database-url.ts'
import { choosePlaces } from './places.ts'
import type { Settings } from './server.ts'
import { StartRefused } from './start-refused.ts'
import { supervise } from './supervise.ts'

export type EmbeddedOptions = {
  varDir: string
  /** `demand` refuses when another process holds the data; `join` then works beside it. */
  claim?: 'demand' | 'join'
  settings?: Settings
  say?: (line: string) => void
}

export type Embedded = {
  /** The address of the database `handslag` on this server. */
  url: string
  /** Stops the server when this process holds the data; otherwise only leaves it. */
  stop(): Promise<void>
}

/** Starts the embedded PostgreSQL under `varDir`, or takes over the one that a killed process left running. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { varDir, claim = 'demand', settings = {}, say = () => {} } = options
  const places = await choosePlaces(varDir)
  if (places.staged) say(`PostgreSQL får inte läsa den här mappen och arbetar därför i ${places.staged}.`)
  const supervision = await supervise(places, settings, say)
  try {
    if (claim === 'demand') demandOurs(supervision.claim, varDir)
    await ensureDatabase(socketUrl(places.sockets, 'postgres'))
  } catch (error) {
    await supervision.stop()
    throw error
  }
  return { url: socketUrl(places.sockets, 'handslag'), stop: supervision.stop }
}

function demandOurs({ ours, holder }: Claim, varDir: string): void {
  if (ours) return
  throw new StartRefused(
    `Handslag körs redan på datamappen ${varDir} (${holder}). Stoppa den först, eller välj en annan mapp med VAR_DIR.`,
  )
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query("select from pg_database where datname = 'handslag'")
    if (rowCount === 0) await client.query('create database handslag')
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42P04') throw error
  } finally {
    await client.end()
  }
}
