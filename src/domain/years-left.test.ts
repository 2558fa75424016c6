import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { kronor, type Ore } from '../kernel/money.ts'
import { leftOfYears } from './years-left.ts'

describe('what a year left of its money', () => {
  test('is left where no later year took more than was paid for it', () => {
    assert.deepEqual(left({ 2027: 9000, 2028: 0 }), ['2027: 9000', '2028: 0'])
  })

  test('covers what a later year took too much, as far as it goes', () => {
    assert.deepEqual(left({ 2027: 9000, 2028: -9000 }), ['2027: 0, 9000 in 2028', '2028: 0'])
    assert.deepEqual(left({ 2027: 9000, 2028: -4000 }), ['2027: 5000, 4000 in 2028', '2028: 0'])
    assert.deepEqual(left({ 2027: 4000, 2028: -9000 }), ['2027: 0, 4000 in 2028', '2028: -5000'])
  })

  test('is taken from the oldest year first', () => {
    assert.deepEqual(left({ 2026: 3000, 2027: 5000, 2028: -4000 }), [
      '2026: 0, 3000 in 2028',
      '2027: 4000, 1000 in 2028',
      '2028: 0',
    ])
  })

  test('does not cover what a year before it took too much', () => {
    assert.deepEqual(left({ 2027: -2000, 2028: 5000 }), ['2027: -2000', '2028: 5000'])
  })

  test('is not told of a year whose outcome nobody has written', () => {
    assert.deepEqual(left({ 2027: null, 2028: 5000 }), ['2028: 5000'])
  })
})

function left(unspent: Record<number, number | null>): string[] {
  const years = Object.entries(unspent).map(([year, sum]) => ({
    year: Number(year),
    funds: { ...nothing, unspent: sum === null ? null : kronor(sum) },
  }))
  return leftOfYears(years).map(({ year, unspent: rest, usedLater }) =>
    [`${year}: ${inKronor(rest)}`, ...usedLater.map((one) => `${inKronor(one.amount)} in ${one.year}`)].join(
      ', ',
    ),
  )
}

const nothing = { promised: kronor(0), paid: kronor(0), used: null, repaid: kronor(0) }

function inKronor(amount: Ore): number {
  return amount / 100
}
