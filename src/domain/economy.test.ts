import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addOre, kronor, ore } from '../kernel/money.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { placeKey } from './amount.ts'
import { budgetLines } from './budget.ts'
import { costForms, type PartyName } from './contribution.ts'
import { economyFrom, type FundMovement, needsExplanation, paymentStates } from './economy.ts'
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

describe('a payment of the plan', () => {
  const planned = { party: 'board', on: plainDate('2027-03-01'), amount: kronor(100) }
  const stateOn = (today: string, ...moved: Partial<FundMovement>[]) => {
    const movements = moved.map((one, index) => ({ ...aMovement(index), plannedOn: planned.on, ...one }))
    const economy = economyFrom({
      budget: { parties, costs: [], payments: [planned] },
      outcomes: new Map(),
      movements,
      years: [],
    })
    const [state] = paymentStates(economy, plainDate(today))
    return [state?.paid, state?.late]
  }

  test('is late the day after its day, while less than all is paid', () => {
    assert.deepEqual(stateOn('2027-03-01'), [0, false])
    assert.deepEqual(stateOn('2027-03-02', { amount: kronor(99) }), [9900, true])
    assert.deepEqual(stateOn('2027-03-02', { amount: kronor(99) }, { amount: kronor(1) }), [10000, false])
  })
  test('is not met by what another party paid, nor by what was repaid or paid for another day', () => {
    const others = [{ party: 'municipality' }, { kind: 'repaid' as const }, { plannedOn: null }]
    for (const other of others) assert.deepEqual(stateOn('2027-03-02', other), [0, true])
  })
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

const parties: PartyName[] = [
  { id: 'board', name: 'Järva', side: 'public' },
  { id: 'association', name: 'Ungas väg in', side: 'party' },
  { id: 'company', name: 'Bostaden AB', side: 'associated' },
]
const years = [2027, 2028, 2029]
const amount = fc.integer({ min: 0, max: 10 ** 12 }).map(ore)
const place = {
  party: fc.constantFrom(...parties),
  year: fc.constantFrom(...years),
  line: fc.constantFrom(...budgetLines),
  form: fc.constantFrom(...costForms),
  amount,
}
const movement = fc.record({
  kind: fc.constantFrom('paid' as const, 'repaid' as const),
  year: place.year,
  amount,
})
const told = fc.record({
  costs: fc.array(fc.record(place)),
  spent: fc.array(fc.record(place)),
  movements: fc.array(movement),
})

describe('in any economy', () => {
  always('no öre of the budget or of the outcome is lost', (given) => {
    const { lines, economy, outcomes } = reckoned(given)
    assert.equal(
      addOre(...lines.map(({ budget }) => budget)),
      addOre(...given.costs.map((one) => one.amount)),
    )
    assert.equal(addOre(...lines.map(({ outcome }) => outcome ?? ore(0))), addOre(...outcomes))
    for (const { budget, outcome, lines: ofYear } of economy.years)
      assert.equal(
        addOre(...ofYear.map(({ difference }) => difference ?? ore(0))),
        (outcome ?? 0) -
          budget +
          addOre(...ofYear.filter((one) => one.outcome === null).map((one) => one.budget)),
      )
  })
  always('what was paid is used, repaid or unspent, in every year and in all', (given) => {
    const { economy } = reckoned(given)
    const all = economy.years.map(({ funds }) => funds)
    for (const { paid, used, repaid, unspent } of all)
      if (used !== null && unspent !== null) assert.equal(used + repaid + unspent, paid)
    assert.equal(economy.funds.paid, addOre(...all.map(({ paid }) => paid)))
    assert.equal(economy.funds.promised, addOre(...all.map(({ promised }) => promised)))
  })
  always('what an idea-based party bears is no use of public money', (given) => {
    const withoutParty = (rows: typeof given.costs) => rows.filter(({ party }) => party.side !== 'party')
    const { costs, spent } = given
    const only = { ...given, costs: withoutParty(costs), spent: withoutParty(spent) }
    assert.deepEqual(reckoned(given).economy.funds, reckoned(only).economy.funds)
  })
})

function aMovement(index: number): FundMovement {
  const [on, amount] = [plainDate('2027-09-01'), kronor(100)]
  return {
    id: `${index}`,
    kind: 'paid',
    party: 'board',
    counterparty: null,
    on,
    year: 2027,
    plannedOn: null,
    amount,
    note: '',
  }
}

type Told = typeof told extends fc.Arbitrary<infer Value> ? Value : never

function always(sentence: string, holds: (given: Told) => void) {
  test(sentence, () => fc.assert(fc.property(told, holds)))
}

function reckoned({ costs, spent, movements }: Told) {
  const written = spent.map(({ party, year, line, form, amount }) => {
    const key = placeKey({ of: 'cost', party: party.id, year, line, form })
    return [key, { amount, hours: null, valuation: '' }] as const
  })
  const outcomes = new Map(written)
  const economy = economyFrom({
    budget: {
      parties,
      costs: costs.map((one, index) => ({ ...one, id: `${index}`, valuation: '' })),
      payments: [],
    },
    outcomes,
    movements: movements.map((one, index) => ({ ...aMovement(index), ...one })),
    years,
  })
  const lines = economy.years.flatMap((one) => one.lines)
  return { economy, lines, outcomes: [...outcomes.values()].map((one) => one.amount) }
}
