import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addOre, kronor, type Ore, ore } from '../kernel/money.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type BudgetCost, budgetFrom, budgetLines } from './budget.ts'
import { type Contribution, contributionKinds, costForms, type PartyName } from './contribution.ts'

const board: PartyName = { id: 'board', name: 'Järva', side: 'public' }
const association: PartyName = { id: 'association', name: 'Ungas väg in', side: 'party' }
const company: PartyName = { id: 'company', name: 'Bostaden AB', side: 'associated' }
const parties = [board, association, company]

const amount = fc.integer({ min: 0, max: 10 ** 12 }).map(ore)
const year = fc.integer({ min: 2027, max: 2030 })
const contribution = fc.record({
  id: fc.string(),
  party: fc.constantFrom(...parties),
  year,
  kind: fc.constantFrom(...contributionKinds),
  amount: fc.option(amount),
  hours: fc.constant(null),
  valuation: fc.string(),
})
const cost = fc.record({
  id: fc.string(),
  party: fc.constantFrom(...parties),
  year,
  line: fc.constantFrom(...budgetLines),
  form: fc.constantFrom(...costForms),
  amount,
  valuation: fc.string(),
})
const facts = fc.record({
  parties: fc.constant(parties),
  contributions: fc.array(contribution),
  costs: fc.array(cost),
  payments: fc.constant([]),
})

describe('any budget', () => {
  test('adds up to the öre by party, by year and by line', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const budget = budgetFrom(given)
        const { contributed, cost, perYear, shares, lines } = budget
        assert.equal(addOre(...shares.map(({ total }) => total)), contributed)
        assert.equal(addOre(...perYear.map((one) => one.contributed)), contributed)
        assert.equal(addOre(...perYear.map((one) => one.cost)), cost)
        assert.equal(addOre(...lines.map((one) => one.amount)), cost)
      }),
    )
  })

  test('has shares that make a whole, as soon as anything is put in', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { shares, contributed } = budgetFrom(given)
        const whole = shares.reduce((sum, { share }) => sum + (share ?? 0), 0)
        assert.ok(contributed === 0 ? whole === 0 : Math.abs(whole - 1) < 1e-9)
      }),
    )
  })

  test('has no gap exactly when every party bears what it puts in, and then income is cost', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { gaps, contributed, cost } = budgetFrom(given)
        const off = gaps.reduce((sum, gap) => sum + gap.contributed - gap.cost, 0)
        assert.equal(off, contributed - cost)
      }),
    )
  })
})

describe('a budget', () => {
  test('counts the money of the public parties and their companies as public', () => {
    const { publicContributed } = budgetFrom({
      parties,
      contributions: [put(board, 'cash', 300), put(company, 'premises', 50), put(association, 'cash', 40)],
      costs: [],
      payments: [],
    })
    assert.deepEqual(publicContributed, { cash: kronor(300), inKind: kronor(50), total: kronor(350) })
  })

  test('shows administration of the whole cost', () => {
    const costs = [bear('administration', kronor(10)), bear('staff', kronor(90))]
    assert.equal(budgetFrom({ parties, contributions: [], costs, payments: [] }).overhead, 0.1)
    assert.equal(budgetFrom({ parties, contributions: [], costs: [], payments: [] }).overhead, null)
  })

  test('names the party, year and form where income is not cost', () => {
    const contributions = [put(board, 'cash', 100), put(association, 'staff', 30)]
    const costs = [bear('staff', kronor(100)), { ...bear('other', kronor(20)), party: association }]
    const { gaps } = budgetFrom({ parties, contributions, costs, payments: [] })
    assert.deepEqual(
      gaps.map(({ party, form }) => `${party.name} ${form}`),
      ['Ungas väg in cash', 'Ungas väg in inKind'],
    )
  })

  test('sets the payment plan beside the cash of each payer', () => {
    const contributions = [put(board, 'cash', 100), put(association, 'cash', 10)]
    const payments = [{ on: plainDate('2027-01-15'), party: 'board', amount: kronor(60) }]
    const { paymentTotals } = budgetFrom({ parties, contributions, costs: [], payments })
    assert.deepEqual(paymentTotals, [{ party: board, cash: kronor(100), planned: kronor(60) }])
  })
})

function put(party: PartyName, kind: Contribution['kind'], worth: number): Contribution {
  return { id: '', party, year: 2027, kind, amount: kronor(worth), hours: null, valuation: '' }
}

function bear(line: BudgetCost['line'], worth: Ore): BudgetCost {
  return { id: '', party: board, year: 2027, line, form: 'cash', amount: worth, valuation: '' }
}
