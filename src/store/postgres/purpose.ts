import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { StartRefused } from './start-refused.ts'

/** What a database is for: nothing yet, the demonstration, real cases, or somebody else's tables. */
export type Purpose = 'empty' | 'demo' | 'production' | 'unmarked'

/** Asked before anything is written, so that a start on the wrong database leaves no trace. */
export async function purposeOf(pool: pg.Pool): Promise<Purpose> {
  const tables = await tableNames(pool)
  if (tables.includes('installation')) {
    const { rows } = await pool.query<{ demo: boolean }>('select demo from installation')
    if (rows[0]) return rows[0].demo ? 'demo' : 'production'
  }
  const filled = await Promise.all(
    tables.filter((name) => name !== 'schema_migration').map((name) => hasRows(pool, name)),
  )
  return filled.includes(true) ? 'unmarked' : 'empty'
}

export function demandPurpose(found: Purpose, demo: boolean): void {
  if (demo && (found === 'production' || found === 'unmarked')) {
    throw new StartRefused(
      'Demon startar bara på en tom databas eller på sin egen. Den här innehåller annat och har inte rörts.',
    )
  }
  if (!demo && found === 'demo') {
    throw new StartRefused(
      'Databasen innehåller demon. Den skarpa starten behöver en annan: sätt DATABASE_URL eller VAR_DIR.',
    )
  }
}

/** Writes down what the database is for, the first time. */
export async function markPurpose(pool: pg.Pool, demo: boolean): Promise<void> {
  await pool.query('insert into installation (instance_id, demo) values ($1, $2) on conflict do nothing', [
    randomUUID(),
    demo,
  ])
}

async function tableNames(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  )
  return rows.map(({ name }) => name)
}

async function hasRows(pool: pg.Pool, table: string): Promise<boolean> {
  const { rowCount } = await pool.query(`select from public."${table.replaceAll('"', '""')}" limit 1`)
  return rowCount === 1
}

/** Was a demonstration begun here and never finished? Then what there is of it is taken away, to be loaded anew. */
export async function clearHalfDemo(pool: pg.Pool): Promise<void> {
  const { rowCount } = await pool.query('select from installation where demo and demo_loaded_at is null')
  if (rowCount === 0) return
  const kept = ['installation', 'schema_migration']
  const tables = (await tableNames(pool)).filter((name) => !kept.includes(name))
  await pool.query(`truncate ${tables.map((name) => `public."${name}"`).join(', ')}`)
}

/** From now on the demonstration is whole, and what people do in it stays. */
export async function markDemoLoaded(pool: pg.Pool): Promise<void> {
  await pool.query('update installation set demo_loaded_at = now() where demo and demo_loaded_at is null')
}
