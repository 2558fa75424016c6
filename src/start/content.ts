import { plainPool } from '../store/postgres/open-database.ts'
import { clearHalfDemo, markDemoLoaded } from '../store/postgres/purpose.ts'
import type { Deps, Parts } from './parts.ts'

/** Fills empty tables, one process at a time. A demonstration whose loading was cut off is loaded anew from the start. */
export async function fillOnce(deps: Deps, fill: Parts['fill']): Promise<void> {
  const pool = plainPool(deps.url, { max: 2 })
  const lock = await pool.connect()
  try {
    await lock.query('select pg_advisory_lock(4812907318)')
    await clearHalfDemo(pool)
    await fill(deps)
    await markDemoLoaded(pool)
  } finally {
    lock.release(true)
    await pool.end()
  }
}
