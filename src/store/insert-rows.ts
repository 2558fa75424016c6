import { type RawBuilder, sql } from 'kysely'
import type { Trx } from './db.ts'
import type { Schema } from './schema.ts'

export type Row = Readonly<Record<string, unknown>>
export type RowsByTable = { readonly [Table in keyof Schema]?: readonly Row[] }

/**
 * Adds many rows to many tables in one statement, so that they may point at each other in any order. For what is made
 * in bulk: the rows of a table name the same columns, the other columns get no default, and values are as JSON has
 * them: days and instants as text, jsonb and lists as they are.
 */
export async function insertRows(trx: Trx, tables: RowsByTable): Promise<void> {
  const inserts = Object.entries(tables).flatMap(([table, rows]) => {
    const [first] = rows
    return first === undefined ? [] : [insertInto(table, Object.keys(first), rows)]
  })
  if (inserts.length > 0) await sql`with ${sql.join(inserts)} select`.execute(trx)
}

function insertInto(table: string, columns: readonly string[], rows: readonly Row[]): RawBuilder<unknown> {
  const names = sql.join(columns.map((name) => sql.ref(name)))
  return sql`${sql.ref(`new_${table}`)} as (insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json))`
}
