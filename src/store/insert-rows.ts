import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Db } from './db.ts'
import type { Schema } from './schema.ts'

/** A row as it is read: days and instants as text, jsonb as what it holds. A column left out gets its default. */
export type Row<Table extends keyof Schema> = Partial<Selectable<Schema[Table]>>
export type RowsByTable = { readonly [Table in keyof Schema]?: readonly Row<Table>[] }

/**
 * Adds many rows to many tables in one statement, so that they may point at each other in any order. The rows of one
 * table name the same columns.
 */
export async function insertRows(db: Db, tables: RowsByTable): Promise<void> {
  const inserts = Object.entries(tables).flatMap(([table, rows]) => {
    const [first] = rows
    return first === undefined ? [] : [insertInto(table, Object.keys(first), rows)]
  })
  if (inserts.length > 0) await sql`with ${sql.join(inserts)} select`.execute(db)
}

function insertInto(table: string, columns: readonly string[], rows: readonly object[]): RawBuilder<unknown> {
  const names = sql.join(columns.map((name) => sql.ref(name)))
  return sql`${sql.ref(`new_${table}`)} as (insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json))`
}
