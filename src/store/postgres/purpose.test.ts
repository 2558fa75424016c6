import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type pg from 'pg'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { plainPool } from './open-database.ts'
import { clearHalfDemo, demandPurpose, markDemoLoaded, markPurpose, purposeOf } from './purpose.ts'

describe('what a database is for', () => {
  let fresh: FreshDatabase
  let pool: pg.Pool
  before(async () => {
    fresh = await freshDatabase()
    pool = plainPool(fresh.url, { max: 2 })
  })
  beforeEach(() => pool.query('truncate installation, registry_series; drop table if exists theirs'))
  after(async () => {
    await pool.end()
    await fresh.close()
  })

  test('is open while it is empty, and then never changes', async () => {
    assert.equal(await purposeOf(pool), 'empty')
    await markPurpose(pool, true)
    await markPurpose(pool, false)
    assert.equal(await purposeOf(pool), 'demo')
  })

  test("is somebody else's when there are rows that we did not mark", async () => {
    await pool.query('create table theirs as select 1 as one')
    assert.equal(await purposeOf(pool), 'unmarked')
  })

  for (const [found, demo, fine] of [
    ['empty', true, true],
    ['demo', true, true],
    ['production', true, false],
    ['unmarked', true, false],
    ['empty', false, true],
    ['production', false, true],
    ['unmarked', false, true],
    ['demo', false, false],
  ] as const) {
    test(`${demo ? 'the demo' : 'production'} ${fine ? 'starts' : 'does not start'} when it is ${found}`, () => {
      const demand = () => demandPurpose(found, demo)
      if (fine) assert.doesNotThrow(demand)
      else assert.throws(demand, { name: 'StartRefused' })
    })
  }

  test('has its demonstration cleared when loading was cut off, and kept when it was not', async () => {
    await markPurpose(pool, true)
    await pool.query('create table theirs as select 1 as one')
    await markDemoLoaded(pool)
    await clearHalfDemo(pool)
    assert.equal((await pool.query('select from theirs')).rowCount, 1)
    await pool.query('update installation set demo_loaded_at = null')
    await clearHalfDemo(pool)
    assert.equal((await pool.query('select from theirs')).rowCount, 0)
  })

  test('never has real cases cleared', async () => {
    await markPurpose(pool, false)
    await pool.query('create table theirs as select 1 as one')
    await clearHalfDemo(pool)
    assert.equal((await pool.query('select from theirs')).rowCount, 1)
  })
})
