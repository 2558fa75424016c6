import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kronor } from '../kernel/money.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { needsExplanation } from './economy.ts'
import { figureIn } from './results.ts'
import { periodsOf } from './statistics.ts'

test('a difference is to be explained when it is large both in kronor and beside the budget', () => {
  const limit = { amount: kronor(10_000), share: 0.1 }
  const asked = (budget: number, difference: number) =>
    needsExplanation({ budget: kronor(budget), difference: kronor(difference) }, limit)
  assert.deepEqual(
    [asked(100_000, -10_000), asked(100_000, 9_999), asked(100_001, 10_000), asked(0, 10_000), asked(0, 0)],
    [true, false, false, true, false],
  )
})

test('the periods of a statistic are whole, also where the agreement begins and ends within them', () => {
  const periods = periodsOf('quarter', plainDate('2027-09-01'), plainDate('2028-01-01'))
  assert.deepEqual(
    periods.map(({ from, to, year, order }) => [from, to, year, order]),
    [
      ['2027-07-01', '2027-09-30', 2027, 3],
      ['2027-10-01', '2027-12-31', 2027, 4],
      ['2028-01-01', '2028-03-31', 2028, 1],
    ],
  )
  assert.equal(periodsOf('month', plainDate('2028-02-29'), plainDate('2028-02-29'))[0]?.to, '2028-02-29')
})

test('a target is drawn when it is one figure in words', () => {
  assert.deepEqual(['40 unga', 'minst 62,5 %', '1 200 besök', 'från 12 till 40', 'fler'].map(figureIn), [
    40,
    62.5,
    1200,
    null,
    null,
  ])
})
