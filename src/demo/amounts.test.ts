import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Party } from '../domain/partnership.ts'
import { addOre, ore } from '../kernel/money.ts'
import { plainDate, yearOf } from '../kernel/plain-date.ts'
import { amountsOf } from './amounts.ts'
import { evenings } from './profiles/evenings.ts'

const parties = [
  { id: 'kommunen', side: 'public', lead: true },
  { id: 'föreningen', side: 'party', lead: false },
] as Party[]

describe('the money of the demo', () => {
  test('is paid as it is agreed, to the last thousand', () => {
    const term = { start: plainDate('2024-09-14'), end: plainDate('2028-09-13') }
    const { costs, payments, contributions } = amountsOf(parties, term, evenings.money)
    const costs2024 = costs.filter(({ party, year }) => party === 'kommunen' && year === 2024)
    const agreed = addOre(...costs2024.map(({ amount }) => amount ?? ore(0)))
    const paid = payments.filter(({ on }) => yearOf(on) === 2024).map(({ amount }) => amount)
    assert.equal(addOre(...paid), agreed)
    const promised = contributions.find(({ party, year }) => party === 'kommunen' && year === 2024)
    assert.equal(promised?.amount, agreed)
  })
})
