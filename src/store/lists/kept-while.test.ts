import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Db } from '../db.ts'
import { keptWhile } from './kept-while.ts'

describe('an answer that is kept', () => {
  test('is asked for once by the same key, also by those who ask at the same moment', async () => {
    const { ask, asked } = anAnswer()
    assert.deepEqual(await Promise.all([ask('a'), ask('a'), ask('b')]), ['a', 'a', 'b'])
    assert.equal(await ask('a'), 'a')
    assert.deepEqual(asked, ['a', 'b'])
  })

  test('is asked for each time without a key, and in a transaction', async () => {
    const { ask, asked } = anAnswer()
    await ask(null)
    await ask(null)
    const inside = anAnswer({ isTransaction: true } as Db)
    await inside.ask('a')
    await inside.ask('a')
    assert.deepEqual([asked.length, inside.asked.length], [2, 2])
  })

  test('is not kept when it could not be given', async () => {
    const kept = keptWhile<string>()
    const db = { isTransaction: false } as Db
    await assert.rejects(
      kept(db, 'a', () => Promise.reject(new Error('away'))),
      /away/,
    )
    assert.equal(await kept(db, 'a', async () => 'back'), 'back')
  })

  test('goes when a hundred others have been asked for since', async () => {
    const { ask, asked } = anAnswer()
    await ask('first')
    await ask('second')
    for (let number = 0; number < 98; number++) await ask(`${number}`)
    await ask('first')
    await ask('one more')
    asked.length = 0
    await ask('first')
    await ask('second')
    assert.deepEqual(asked, ['second'])
  })
})

function anAnswer(db = { isTransaction: false } as Db) {
  const kept = keptWhile<string>()
  const asked: (string | null)[] = []
  const ask = (key: string | null) =>
    kept(db, key, async () => {
      asked.push(key)
      return key ?? 'nothing'
    })
  return { ask, asked }
}
