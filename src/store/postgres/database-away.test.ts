import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Pool } from 'pg'
import { isDatabaseAway } from './database-away.ts'

const fault = (code: string, more = {}) => Object.assign(new Error('so it says'), { code, ...more })

describe('a database that is away', () => {
  test('is known by what it says when it ends, starts, is full or cannot be reached', async () => {
    for (const code of ['57P01', '57P03', '08006', '53300']) assert.ok(isDatabaseAway(fault(code)), code)
    const pool = new Pool({ host: '/tmp/no-socket-is-here' })
    assert.ok(isDatabaseAway(await pool.query('select 1').catch((thrown: unknown) => thrown)))
    await pool.end()
  })

  test('is not what a wrong statement, a missing file or another server says', () => {
    for (const other of [
      fault('23505'),
      fault('ENOENT', { syscall: 'open' }),
      fault('ENOENT'),
      new TypeError('fetch failed'),
      '57P03',
    ])
      assert.ok(!isDatabaseAway(other))
  })
})
