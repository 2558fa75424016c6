import pg from 'pg'
import { until } from './processes.ts'

/** An advisory lock of our own, "Handslag runs on this data". The database frees it when its holder dies. */
const lockNumber = 4_812_907_316

export type Claim = {
  /** The name of who holds the data: ourselves, or somebody else. */
  holder: string
  ours: boolean
  release(): Promise<void>
}

/**
 * Claims the data of an embedded server for this process. A claim that a killed process left is freed by the database
 * at once, hence the short wait before somebody else is believed to hold it.
 */
export async function claimData(url: string, onLost: () => void): Promise<Claim> {
  const client = new pg.Client({ connectionString: url, application_name: `handslag ${process.pid}` })
  let held = false
  const lost = () => {
    if (held) onLost()
    held = false
  }
  client.on('error', lost).on('end', lost)
  await client.connect()
  const ours = await until(() => tryLock(client), { seconds: 1.5, everyMs: 100 })
  const holder = await holderOf(client)
  const release = async () => {
    held = false
    await client.end().catch(() => {})
  }
  if (ours) held = true
  else await release()
  return { ours, holder, release }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as locked', [lockNumber])
  return rows[0].locked
}

async function holderOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and granted and ((classid::bigint << 32) | objid::bigint) = $1`,
    [lockNumber],
  )
  return rows[0]?.name ?? 'okänd'
}
