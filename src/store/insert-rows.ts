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
  const inserts = insertsOf(tables)
  if (inserts.length > 0) await sql`with ${sql.join(inserts)} select`.execute(db)
}

/** The same as parts of a statement that does more: each is one `name as (insert …)` of its `with`. */
export function insertsOf(...added: readonly RowsByTable[]): RawBuilder<unknown>[] {
  const tables = added.flatMap((rows) => Object.entries(rows)).filter(([, rows]) => rows.length > 0)
  return tables.map(([table, rows], index) => {
    const { before, after } = textsOf(table, Object.keys(rows[0] ?? {}))
    return sql`${sql.raw(`new_${index} ${before}`)}${JSON.stringify(rows)}${sql.raw(after)}`
  })
}

type Texts = { before: string; after: string }

const known = new Map<string, Texts>()

/** What is written before and after the rows; the same few are asked for again and again. */
function textsOf(table: string, columns: readonly string[]): Texts {
  const key = `${table} ${columns}`
  const texts = known.get(key) ?? insertInto(quoted(table), columns.map(quoted).join(', '))
  known.set(key, texts)
  return texts
}

function insertInto(table: string, names: string): Texts {
  return {
    before: `as (insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, `,
    after: '::json))',
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
