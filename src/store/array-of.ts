import { type RawBuilder, sql } from 'kysely'

/** Ids within a query, to be compared with `= any(…)`. */
export type Ids = RawBuilder<string[]>

const mostCounted = 12

/**
 * Ids as an array whose length the database sees before their values: one plan then serves every case, where an array
 * given as one value is planned for anew each time.
 */
export function arrayOf(ids: readonly string[]): Ids {
  if (ids.length === 0) return sql`'{}'::uuid[]`
  if (ids.length > mostCounted) return sql`${[...ids]}::uuid[]`
  return sql`array[${sql.join(ids)}]::uuid[]`
}
