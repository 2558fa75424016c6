import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { type Migration, readMigrations } from './migrations.ts'
import { plainPool } from './open-database.ts'
import { StartRefused } from './start-refused.ts'

export type MigrationWish = {
  /** Where the files are, when not in `db/migrations`. */
  folder?: string
  /** The last one to run, when not all of them: for tables as they once were. */
  upTo?: string | undefined
}

/**
 * Brings the database up to the code: our own SQL files, each in a transaction of its own, then the job tables.
 * Gives the names that ran. Safe when several processes start at once. Refuses a database below PostgreSQL 15, one
 * that a newer Handslag has migrated, and a migration file that was changed after it ran.
 */
export async function migrate(url: string, wish: MigrationWish = {}): Promise<string[]> {
  const pool = plainPool(url, { max: 2 })
  try {
    const ran = await withMigrationLock(pool, (client) => runMissing(client, wish))
    await runMigrations({ pgPool: pool, noHandleSignals: true, logger: silent })
    return ran
  } finally {
    await pool.end()
  }
}

/** The migrations that the code has and this database lacks: none when it is ready to serve. */
export async function missingMigrations(client: pg.Pool | pg.ClientBase): Promise<Migration[]> {
  const applied = await listApplied(client)
  return (await readMigrations()).filter(({ name }) => !applied.has(name))
}

async function withMigrationLock<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await demandVersion(client)
    await client.query('select pg_advisory_lock(4812907317)')
    return await work(client)
  } finally {
    client.release(true)
  }
}

async function demandVersion(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query("select current_setting('server_version_num')::int as number")
  if (rows[0].number >= 150_000) return
  throw new StartRefused(
    `Databasen är PostgreSQL ${Math.floor(rows[0].number / 10_000)}. Handslag behöver 15 eller senare.`,
  )
}

async function runMissing(client: pg.PoolClient, { folder, upTo }: MigrationWish): Promise<string[]> {
  await client.query(`create table if not exists schema_migration (
    name text primary key, digest text not null, applied_at timestamptz not null default now())`)
  const applied = await listApplied(client)
  const migrations = await readMigrations(folder)
  refuseForeign(applied, migrations)
  const missing = migrations.filter(({ name }) => !applied.has(name) && name <= (upTo ?? name))
  for (const migration of missing) await runOne(client, migration)
  return missing.map(({ name }) => name)
}

async function listApplied(client: pg.Pool | pg.ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from schema_migration',
  )
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

function refuseForeign(applied: Map<string, string>, migrations: readonly Migration[]): void {
  const ours = new Map(migrations.map(({ name, digest }) => [name, digest]))
  for (const [name, digest] of applied) {
    if (!ours.has(name)) throw new StartRefused(`Databasen är nyare än programmet: ${name} finns inte här.`)
    if (ours.get(name) !== digest)
      throw new StartRefused(`Migreringen ${name} har ändrats efter att den kördes.`)
  }
}

/** Nothing is put off to the end of the transaction: a table that waits for that could not be altered. */
async function runOne(client: pg.PoolClient, { name, sql, digest }: Migration): Promise<void> {
  await client.query('begin; set constraints all immediate')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (name, digest) values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

const silent = new Logger(() => () => {})
