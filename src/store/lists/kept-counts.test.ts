import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Db } from '../db.ts'
import { keptCounts } from './kept-counts.ts'

describe('kept counts', () => {
  test('of many cases are five seconds old at most', async () => {
    const { ask, at } = counting(1000)
    assert.equal(await ask('all'), 1)
    assert.equal(await ask('all'), 1)
    at(4999)
    assert.equal(await ask('all'), 1)
    at(5000)
    assert.equal(await ask('all'), 2)
  })

  test('that take long to make are kept twenty times as long, thirty seconds at most', async () => {
    const { ask, at, takes } = counting(1000)
    takes(400)
    await ask('all')
    at(7999)
    assert.equal(await ask('all'), 1)
    at(8000)
    takes(4000)
    assert.equal(await ask('all'), 2)
    at(37_999)
    assert.equal(await ask('all'), 2)
    at(38_000)
    assert.equal(await ask('all'), 3)
  })

  test('are asked for once by all who come while they are counted anew', async () => {
    const { ask, at } = counting(1000)
    await ask('all')
    at(5000)
    assert.deepEqual(await Promise.all([ask('all'), ask('all'), ask('all')]), [2, 2, 2])
  })

  test('of fewer cases are counted anew for everybody', async () => {
    const { ask } = counting(999)
    assert.equal(await ask('all'), 1)
    assert.deepEqual(await Promise.all([ask('all'), ask('all')]), [2, 3])
  })

  test('hold as long as the stamp is the same, of fewer cases and of many', async () => {
    for (const cases of [10, 1000]) {
      const { ask, at } = counting(cases)
      assert.deepEqual([await ask('all', 'one'), await ask('all', 'one')], [1, 1])
      at(60_000)
      assert.deepEqual([await ask('all', 'one'), await ask('all', 'two')], [1, 2])
    }
  })

  test('of many cases may be some seconds old when the stamp is another one, those of fewer not', async () => {
    const [many, few] = [counting(1000), counting(999)]
    for (const { ask } of [many, few]) await ask('all', 'one')
    assert.equal(await many.ask('all', 'two'), 1)
    assert.equal(await few.ask('all', 'two'), 2)
  })

  test('are nobody’s whose question has other values', async () => {
    const { ask } = counting(1000)
    assert.deepEqual([await ask('one body'), await ask('another'), await ask('one body')], [1, 2, 1])
  })

  test('that could not be made are asked for again', async () => {
    const { ask, fail } = counting(1000)
    fail(true)
    await assert.rejects(ask('all'))
    fail(false)
    assert.equal(await ask('all'), 2)
  })
})

/** Asks of so many cases; gives which time the database was asked. */
function counting(cases: number) {
  let time = 0
  let asked = 0
  let fails = false
  let cost = 0
  const db = {} as Db
  const countsOf = keptCounts<{ cases: number; n: number }>(
    (counts) => counts.cases >= 1000,
    () => time,
  )
  const count = async () => {
    const n = ++asked
    if (fails) throw new Error('The database is gone')
    time += cost
    return { cases, n }
  }
  return {
    ask: async (key: string, stamp: string | null = null) => (await countsOf(db, { key, stamp }, count)).n,
    at: (milliseconds: number) => {
      time = milliseconds
    },
    /** Milliseconds of each count from here on. */
    takes: (milliseconds: number) => {
      cost = milliseconds
    },
    fail: (does: boolean) => {
      fails = does
    },
  }
}
