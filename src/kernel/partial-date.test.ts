import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { firstDayOf, isPartialDate, lastDayOf } from './partial-date.ts'

describe('a date as exact as is known', () => {
  test('is a year, a month or a day', () => {
    assert.deepEqual(['2023', '2023-05', '2023-05-31'].map(isPartialDate), [true, true, true])
  })

  test('is nothing else', () => {
    for (const text of ['', '23', '2023-', '2023-13', '2023-02-30', '2023-05-', '20230531'])
      assert.equal(isPartialDate(text), false, text)
  })

  test('begins on its first day and ends on its last', () => {
    assert.deepEqual(['2024', '2024-02', '2024-02-10'].map(firstDayOf), [
      '2024-01-01',
      '2024-02-01',
      '2024-02-10',
    ])
    assert.deepEqual(['2024', '2024-02', '2024-02-10'].map(lastDayOf), [
      '2024-12-31',
      '2024-02-29',
      '2024-02-10',
    ])
  })
})
