import { fillPlace } from '../src/cli/generate/fill.ts'
import { dayInStockholm } from '../src/kernel/plain-date.ts'
import { migrate } from '../src/store/postgres/migrate.ts'
import { openDatabase, plainPool } from '../src/store/postgres/open-database.ts'
import { markDemoLoaded, markPurpose } from '../src/store/postgres/purpose.ts'
import type { Schema } from '../src/store/schema.ts'

/** Fills the database unless it has been; gives the seconds it took, or null. */
export async function fill(url: string, count: number): Promise<number | null> {
  await migrate(url)
  const pool = plainPool(url, { max: 1 })
  const db = openDatabase<Schema>(url)
  try {
    await markPurpose(pool, true)
    await markDemoLoaded(pool)
    const filled = await db.selectFrom('partnership').select('id').limit(1).executeTakeFirst()
    if (filled) return null
    const begun = performance.now()
    await fillPlace(db, { count, today: dayInStockholm(new Date()), say: () => {} })
    const seconds = (performance.now() - begun) / 1000
    await pool.query('vacuum analyze')
    return seconds
  } finally {
    await db.destroy()
    await pool.end()
  }
}
