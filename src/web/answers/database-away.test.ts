import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Pool } from 'pg'
import { anApp } from '../../../test/support/app.ts'
import { Client } from '../../../test/support/client.ts'
import { createApp } from '../app.ts'
import { isDatabaseAway } from './database-away.ts'

const fault = (code: string, more = {}) => Object.assign(new Error('so it says'), { code, ...more })

describe('a database that is away', () => {
  test('is known by what it says when it ends, starts or cannot be reached', async () => {
    for (const code of ['57P01', '57P03', '08006']) assert.ok(isDatabaseAway(fault(code)), code)
    const pool = new Pool({ host: '/tmp/no-socket-is-here' })
    assert.ok(isDatabaseAway(await pool.query('select 1').catch((thrown: unknown) => thrown)))
    await pool.end()
  })

  test('is not what a wrong statement, a missing file or another server says', () => {
    for (const other of [
      fault('23505'),
      fault('ENOENT', { syscall: 'open' }),
      new TypeError('fetch failed'),
      '57P03',
    ])
      assert.ok(!isDatabaseAway(other))
  })

  test('gets an answer that says when to try again, not that something is broken', async () => {
    const app = await anApp()
    const get = async () => {
      throw fault('57P03')
    }
    const web = createApp({ ...app.deps, log: { ...app.deps.log, error: () => {} } }, { '/lapp': { get } })
    const answer = await new Client((request) => web.request(request)).send('/lapp', {})
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '30'])
    assert.match(await answer.text(), /Vi når inte vår databas.*We cannot reach/s)
    await app.close()
  })
})
