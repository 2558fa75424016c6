import { sql } from 'kysely'
import type { Trx } from './db.ts'
import type { Schema } from './schema.ts'

export type Row = Readonly<Record<string, unknown>>

/**
 * Adds many rows in one statement; all of them name the same columns, and the other columns get no default. For what
 * is made in bulk. Values are as JSON has them: days and instants as text, jsonb and lists as they are.
 */
export async function insertRows(trx: Trx, table: keyof Schema, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    trx,
  )
}
