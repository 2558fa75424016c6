import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { openDatabase } from './open-database.ts'

describe('the database', () => {
  let fresh: FreshDatabase
  before(async () => {
    fresh = await freshDatabase()
  })
  after(() => fresh.close())

  test('gives days as text, instants as ISO text in UTC, and bigint as number', async () => {
    const row =
      await one(sql`select date '2026-11-19' as day, timestamptz '2026-11-19 14:32:05.5+01' as moment,
      9007199254740991::bigint as number, '{"a": [1]}'::jsonb as content, 0.10::numeric as rate`)
    assert.deepEqual(row, {
      day: '2026-11-19',
      moment: '2026-11-19T13:32:05.500Z',
      number: 9007199254740991,
      content: { a: [1] },
      rate: '0.10',
    })
  })

  test('gives the same inside arrays, empty places kept', async () => {
    const row = await one(
      sql`select array[date '2026-11-19', null] as days, array[1, 2]::bigint[] as numbers`,
    )
    assert.deepEqual(row, { days: ['2026-11-19', null], numbers: [1, 2] })
  })

  test('refuses a number that would lose its last digits', async () => {
    await assert.rejects(one(sql`select 9007199254740993::bigint as number`), /does not fit/)
  })

  test('knows Swedish order and Swedish words', async () => {
    const row = await one(sql`select array_agg(word order by word) as words,
      to_tsvector('swedish', 'överenskommelserna') @@ to_tsquery('swedish', 'överenskommelse') as found
      from unnest(array['öga', 'apa', 'zon', 'åka', 'äta']) as word`)
    assert.deepEqual(row, { words: ['apa', 'zon', 'åka', 'äta', 'öga'], found: true })
  })

  test('prepares each text once, and no more than the cap', async () => {
    const db = openDatabase<Record<string, never>>(fresh.url, { max: 1, namedStatements: 2 })
    for (const text of ['select 1', 'select 2', 'select 3', 'select 1']) await sql.raw(text).execute(db)
    const { rows } = await sql`select from pg_prepared_statements where statement ~ '^select [123]$'`.execute(
      db,
    )
    assert.equal(rows.length, 2)
    await db.destroy()
  })

  test('makes a plan for each set of values where that is asked for', async () => {
    const db = openDatabase<Record<string, never>>(fresh.url, { max: 1, customPlans: true })
    const { rows } = await sql`show plan_cache_mode`.execute(db)
    assert.deepEqual(rows, [{ plan_cache_mode: 'force_custom_plan' }])
    await db.destroy()
  })

  async function one(query: RawBuilder<unknown>): Promise<unknown> {
    const { rows } = await query.execute(fresh.db)
    return rows[0]
  }
})
