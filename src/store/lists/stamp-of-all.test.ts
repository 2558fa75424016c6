import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { tablesAsked } from '../../../test/support/queries.ts'
import { stampOfAll } from './stamp-of-all.ts'

const change = sql`insert into change_stamp (about) values (gen_random_uuid())`

describe('the stamp of all that is written', () => {
  let fresh: FreshDatabase
  before(async () => {
    fresh = await freshDatabase()
  })
  after(() => fresh.close())

  test('stays while people only read, and rests on no table', async () => {
    const before = await stampOfAll(fresh.db)
    assert.notEqual(before, null)
    assert.deepEqual(await tablesAsked(fresh.db, stampOfAll), [])
    assert.equal(await stampOfAll(fresh.db), before)
  })

  test('is another one after any change', async () => {
    const before = await stampOfAll(fresh.db)
    await change.execute(fresh.db)
    assert.notEqual(await stampOfAll(fresh.db), before)
  })

  test('cannot be told while a change that began before the newest is under way', async () => {
    const before = await stampOfAll(fresh.db)
    await fresh.db.transaction().execute(async (trx) => {
      await change.execute(trx)
      assert.equal(await stampOfAll(fresh.db), before, 'nothing that others see has changed')
      await change.execute(fresh.db)
      assert.equal(await stampOfAll(fresh.db), null)
    })
    const settled = await stampOfAll(fresh.db)
    assert.ok(settled !== null && settled !== before)
  })
})
