import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { cut, scaleOf } from './scale.ts'

describe('a scale', () => {
  test('is marked by round figures', () => {
    assert.deepEqual(scaleOf([3, 97]).ticks, [0, 25, 50, 75, 100])
    assert.deepEqual(scaleOf([-40, 60]).ticks, [-50, -25, 0, 25, 50, 75])
    assert.deepEqual(scaleOf([0.3]).ticks, [0, 0.1, 0.2, 0.3])
    assert.deepEqual(scaleOf([]).ticks, [0, 1])
    assert.deepEqual(scaleOf([Number.MIN_VALUE]).ticks, [0, 1])
  })

  test('holds every value between its ends, and nought', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(values, (some) => {
        const { at, ticks } = scaleOf(some)
        assert.ok(ticks.length <= 8 && ticks.includes(0))
        for (const value of [0, ...some]) assert.ok(at(value) >= -1e-6 && at(value) <= 100 + 1e-6)
      }),
    )
  })
})

test('words are cut at the end', () => {
  assert.equal(cut('Administration', 6), 'Admin…')
  assert.equal(cut('Revision', 8), 'Revision')
})
