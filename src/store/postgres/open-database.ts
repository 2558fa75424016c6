import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { withNamedStatements } from './named-statements.ts'
import { optionsOf, type Patience } from './patience.ts'
import { valueTypes } from './value-types.ts'

export type PoolOptions = {
  /** Most connections at once; 10 unless told. */
  max?: number
  /** Every plan made for its own values: for lists with many optional filters, and search. */
  customPlans?: boolean
  /** Most named statements per connection; 500 unless told. */
  namedStatements?: number
  /** When to give up what does not answer; never unless told. */
  patience?: Patience
  /** Idle connections do not keep the process alive. */
  idleExit?: boolean
  /** Called when an idle connection breaks; the pool replaces it by itself. */
  onError?: (error: Error) => void
}

/** Typed queries over a pool where each SQL text is a named statement. Close with `db.destroy()`. */
export function openDatabase<Tables>(url: string, options: PoolOptions = {}): Kysely<Tables> {
  const pool = withNamedStatements(plainPool(url, options), options.namedStatements)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** A pool without named statements: for migrations, graphile-worker and maintenance. */
export function plainPool(url: string, options: PoolOptions = {}): pg.Pool {
  const { max = 10, customPlans = false, idleExit = false, patience, onError } = options
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: valueTypes,
    options: `-c timezone=UTC${customPlans ? ' -c plan_cache_mode=force_custom_plan' : ''}${patience ? optionsOf(patience) : ''}`,
    application_name: 'handslag',
    connectionTimeoutMillis: Math.min(10_000, patience?.answer ?? 10_000),
    query_timeout: patience?.answer,
    keepAlive: true,
    allowExitOnIdle: idleExit,
  })
  const report = (error: Error) => {
    if (!pool.ending) onError?.(error)
  }
  pool.on('error', report)
  pool.on('connect', (client) => client.on('error', report))
  return pool
}
