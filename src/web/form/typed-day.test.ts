import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { typedDay } from './typed-day.ts'

describe('a day that somebody types', () => {
  for (const written of ['2026-03-08', '20260308', '8/3 2026', '8.3.2026', '8 mars 2026', ' 2026-3-8 '])
    test(`may be written ${written}`, () => {
      assert.equal(typedDay(written), '2026-03-08')
    })

  for (const written of ['', '2026', '2026-03', '2026-02-29', '31/4 2026', '260308', '0202-03-18', 'i går'])
    test(`is no day when it is written '${written}'`, () => {
      assert.equal(typedDay(written), null)
    })
})
