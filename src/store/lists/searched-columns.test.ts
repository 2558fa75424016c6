import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../../test/support/database.ts'
import { notSearched, searched, tablesOfNoCase } from '../../../test/support/searched-columns.ts'
import { eventTypes } from '../../domain/events.ts'
import { openReasons } from '../../domain/open-reasons.ts'
import type { Db } from '../db.ts'

describe('what the search of everything looks in', () => {
  let db: Db
  let close: () => Promise<void>
  before(async () => {
    const fresh = await freshDatabase()
    ;({ db, close } = fresh)
  })
  after(() => close())

  const listed = [searched, ...Object.values(notSearched)].flatMap((columns) =>
    columns.split(/\s+/).filter(Boolean),
  )

  test('is said of every column that may hold words about a case, once', async () => {
    const columns = await columnsWithWords(db)
    const said = new Set(listed)
    const missing = columns.filter((column) => !said.has(column))
    assert.deepEqual(
      missing,
      [],
      'Say in test/support/searched-columns.ts whether the search looks in it; if so, add it to the triggers and to the grid.',
    )
    assert.deepEqual(
      listed.filter((column) => !columns.includes(column)),
      [],
      'No such column',
    )
    assert.equal(said.size, listed.length, 'A column stands twice')
  })

  test('is kept by a trigger for each table that has no search of its own', async () => {
    const { rows } = await sql<{
      name: string
    }>`select distinct tgrelid::regclass::text as name from pg_trigger
      where tgname = 'keep_text'`.execute(db)
    const kept = rows.map(({ name }) => name)
    const { rows: own } = await sql<{
      name: string
    }>`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'search'`.execute(db)
    const ways = new Set([...kept, ...own.map(({ name }) => name), ...throughOthers])
    const tables = new Set(
      searched
        .split(/\s+/)
        .filter(Boolean)
        .map((column) => column.split('.')[0] ?? ''),
    )
    assert.deepEqual(
      [...tables].filter((table) => !ways.has(table)),
      [],
    )
  })

  test('tells of events that there are', async () => {
    const { rows } = await sql<{ source: string }>`
      select prosrc as source from pg_proc where proname = 'keep_text_of_case_event_content'`.execute(db)
    const named = [...(rows[0]?.source ?? '').matchAll(/'([a-z]+[A-Z]\w*)'/g)].map(([, name]) => name ?? '')
    const known: readonly string[] = [...eventTypes, ...openReasons]
    assert.ok(named.length > 10)
    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    )
  })
})

/** Kept through a table beside them, or looked in by their numbers. */
const throughOthers = ['organisation_document', 'registry_case', 'registry_entry', 'file_text', 'meeting']

/** Text and JSON of tables that are about cases; columns with a list of values hold no words. */
async function columnsWithWords(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'json'::regtype)
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ 'ARRAY\\[')
      and c.relname <> all(${tablesOfNoCase.split(/\s+/).filter(Boolean)})
    order by 1`.execute(db)
  return rows.map(({ name }) => name)
}
