import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tablesAsked } from '../../../test/support/queries.ts'
import { aQuietServer, type QuietServer } from '../../../test/support/quiet-server.ts'
import { stampOfAll } from './stamp-of-all.ts'

describe('the stamp of all that is written', () => {
  let server: QuietServer
  before(async () => {
    server = await aQuietServer()
  })
  after(() => server.close())

  test('stays while people only read, and rests on no table', async () => {
    const before = await stampOfAll(server.db)
    assert.notEqual(before, null)
    assert.deepEqual(await tablesAsked(server.db, stampOfAll), [])
    assert.equal(await stampOfAll(server.db), before)
  })

  test('is another one after any change', async () => {
    const before = await stampOfAll(server.db)
    await server.write()
    assert.notEqual(await stampOfAll(server.db), before)
  })

  test('cannot be told while a change that began before the newest is under way', async () => {
    const before = await stampOfAll(server.db)
    await server.db.transaction().execute(async (trx) => {
      await server.write(trx)
      assert.equal(await stampOfAll(server.db), before, 'nothing that others see has changed')
      await server.write()
      assert.equal(await stampOfAll(server.db), null)
    })
    const settled = await stampOfAll(server.db)
    assert.ok(settled !== null && settled !== before)
  })
})
