import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { budgetFrom } from '../../../../domain/budget.ts'
import { kronor } from '../../../../kernel/money.ts'
import { economyText } from './budget-fill.ts'

const board = { id: 'a', name: 'Nämnden', side: 'public' } as const
const party = { id: 'b', name: 'Föreningen', side: 'party' } as const
const cost = (year: number, line: 'staff' | 'administration', amount: number) => ({
  id: `${year}${line}`,
  party: board,
  year,
  line,
  form: 'cash' as const,
  amount: kronor(amount),
  valuation: '',
})
const gift = (from: typeof board | typeof party, kind: 'cash' | 'voluntary', amount: number) => ({
  id: `${from.id}${kind}`,
  party: from,
  year: 2027,
  kind,
  hours: null,
  amount: kronor(amount),
  valuation: 'y',
})

describe('the economy in the memo', () => {
  test('is empty while the budget is', () => {
    assert.equal(
      economyText(budgetFrom({ parties: [board], contributions: [], costs: [], payments: [] })),
      '',
    )
  })
  test('says what each year costs, who puts in what, and the share of administration', () => {
    const text = economyText(
      budgetFrom({
        parties: [board, party],
        contributions: [gift(board, 'cash', 300_000), gift(party, 'voluntary', 100_000)],
        costs: [cost(2027, 'staff', 360_000), cost(2028, 'administration', 40_000)],
        payments: [],
      }),
    ).replaceAll('\u00a0', ' ')
    assert.match(text, /kostar 400 000 kr under hela perioden:\n– 2027: 360 000 kr\n– 2028: 40 000 kr/)
    assert.match(text, /– Nämnden: 300 000 kr \(300 000 kr i pengar och 0 kr i annat\), 75 % av det hela\./)
    assert.match(text, /– Föreningen: 100 000 kr \(0 kr i pengar/)
    assert.match(text, /Administrationen är 10 % av kostnaden\./)
  })
})
