import { type KyselyPlugin, sql } from 'kysely'
import type { Db } from '../../src/store/db.ts'
import { until } from '../../src/store/postgres/processes.ts'
import { createApp } from '../../src/web/app.ts'
import type { TestApp } from './app.ts'
import { Client } from './client.ts'

/**
 * How many queries it takes to answer an address for whoever is signed in with the app's client, when another has been
 * answered before; the same one unless told.
 */
export async function countQueries(app: TestApp, address: string, before = address): Promise<number> {
  const counter = { queries: 0 }
  const db = app.db.withPlugin(counting(counter))
  const counted = createApp({ ...app.deps, db })
  const client = new Client((request) => counted.request(request))
  for (const [name, value] of app.client.cookies) client.cookies.set(name, value)
  // Rulebooks are read once per process: the first visit pays for them.
  await client.get(before)
  counter.queries = 0
  const page = await client.get(address)
  if (page.status !== 200) throw new Error(`${address} answers ${page.status}`)
  return counter.queries
}

/**
 * Waits until nobody holds back what has changed in the cases so far: lists are told anew while a transaction that began
 * before the newest change is under way, and other tests have theirs on the same server.
 */
export async function changesSettled(db: Db): Promise<void> {
  const areSettled = async () => {
    const { rows } = await sql<{ settled: boolean }>`
      select coalesce(max(changed) < pg_snapshot_xmin(pg_current_snapshot()), true) as settled
      from partnership`.execute(db)
    return rows[0]?.settled === true
  }
  if (!(await until(areSettled, { seconds: 60, everyMs: 20 })))
    throw new Error('Another transaction never ended')
}

function counting(counter: { queries: number }): KyselyPlugin {
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      counter.queries += 1
      return result
    },
  }
}

/** The tables that the work's queries name, whether or not they came to read them: a transaction holds on to each. */
export function tablesAsked(db: Db, work: (db: Db) => Promise<unknown>): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    await work(trx)
    const { rows } = await sql<{ name: string }>`
      select distinct c.relname as name from pg_locks l join pg_class c on c.oid = l.relation
      where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      order by 1`.execute(trx)
    return rows.map(({ name }) => name)
  })
}
