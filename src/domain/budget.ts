import { addOre, type Ore, ore } from '../kernel/money.ts'
import { isAfter, type PlainDate } from '../kernel/plain-date.ts'
import { type Contribution, type CostForm, costForms, formOf, type PartyName } from './contribution.ts'

/** The lines of the budget. */
export const budgetLines = [
  'staff',
  'premises',
  'activities',
  'material',
  'administration',
  'audit',
  'other',
] as const
export type BudgetLine = (typeof budgetLines)[number]

/** What one line costs in one year, by the party that bears it and in what form. */
export type BudgetCost = {
  id: string
  party: PartyName
  year: number
  line: BudgetLine
  form: CostForm
  amount: Ore
  /** How the value was reckoned: needed in kind. */
  valuation: string
}

/** Money that a party pays out on a day; `receiver` is the party that it goes to, where that has been said. */
export type Payment = { on: PlainDate; party: string; amount: Ore; receiver?: string | null }

/** Whether a payment is no longer to be made: who pays it, or gets it, had left before its day. */
export function isLapsed({ on, party, receiver }: Payment, parties: readonly PartyName[]): boolean {
  return parties.some(
    ({ id, leftOn }) => (id === party || id === receiver) && leftOn != null && isAfter(on, leftOn),
  )
}

export type BudgetFacts = {
  parties: readonly PartyName[]
  contributions: readonly Contribution[]
  costs: readonly BudgetCost[]
  payments: readonly Payment[]
}

export type YearTotal = { year: number; contributed: Ore; cost: Ore }
export type Sum = { cash: Ore; inKind: Ore; total: Ore }
/** What a party puts in over the whole period; `share` of it all from 0 to 1, null while there is nothing. */
export type PartyShare = Sum & { party: PartyName; share: number | null }
export type LineTotal = { line: BudgetLine; amount: Ore }
/** A party, a year and a form where what is put in and what it costs differ. */
export type Gap = { party: PartyName; year: number; form: CostForm; contributed: Ore; cost: Ore }
/** What a party is to pay out beside the cash that it has said it puts in. */
export type PaymentTotal = { party: PartyName; cash: Ore; planned: Ore }

export type Budget = BudgetFacts & {
  years: readonly number[]
  perYear: readonly YearTotal[]
  shares: readonly PartyShare[]
  lines: readonly LineTotal[]
  contributed: Ore
  cost: Ore
  /** Administration of the whole cost, 0 to 1; null while nothing costs anything. */
  overhead: number | null
  /** What the public parties and their companies put in, in nominal kronor: feeds the state-aid reckoning. */
  publicContributed: Sum
  gaps: readonly Gap[]
  payments: readonly Payment[]
  paymentTotals: readonly PaymentTotal[]
}

/** The whole budget with its sums and shares. Pure; amounts are öre and nothing is rounded. */
export function budgetFrom(facts: BudgetFacts): Budget {
  const { contributions, costs } = facts
  const years = [...new Set([...contributions, ...costs].map(({ year }) => year))].toSorted()
  const contributed = addOre(...contributions.map(worthOf))
  const cost = addOre(...costs.map(({ amount }) => amount))
  const lines = linesOf(costs)
  const administration = lines.find(({ line }) => line === 'administration')?.amount ?? ore(0)
  return {
    ...facts,
    years,
    perYear: years.map((year) => yearTotal(facts, year)),
    shares: facts.parties.map((party) => shareOf(facts, party, contributed)),
    lines,
    contributed,
    cost,
    overhead: shareIn(administration, cost),
    publicContributed: sumOf(contributions.filter(({ party }) => party.side !== 'party')),
    gaps: gapsOf(facts, years),
    paymentTotals: paymentTotalsOf(facts),
  }
}

/** What it is worth in kronor; nothing while nobody has said. */
export function worthOf({ amount }: Pick<Contribution, 'amount'>): Ore {
  return amount ?? ore(0)
}

export function sumOf(contributions: readonly Contribution[]): Sum {
  const of = (form: CostForm) =>
    addOre(...contributions.filter(({ kind }) => formOf(kind) === form).map(worthOf))
  const [cash, inKind] = [of('cash'), of('inKind')]
  return { cash, inKind, total: addOre(cash, inKind) }
}

function yearTotal({ contributions, costs }: BudgetFacts, year: number): YearTotal {
  const inYear = (row: { year: number }) => row.year === year
  return {
    year,
    contributed: addOre(...contributions.filter(inYear).map(worthOf)),
    cost: addOre(...costs.filter(inYear).map(({ amount }) => amount)),
  }
}

function shareOf({ contributions }: BudgetFacts, party: PartyName, whole: Ore): PartyShare {
  const sum = sumOf(contributions.filter((row) => row.party.id === party.id))
  return { party, ...sum, share: shareIn(sum.total, whole) }
}

function shareIn(part: Ore, whole: Ore): number | null {
  return whole > 0 ? part / whole : null
}

function linesOf(costs: readonly BudgetCost[]): LineTotal[] {
  return budgetLines.map((line) => ({
    line,
    amount: addOre(...costs.filter((cost) => cost.line === line).map(({ amount }) => amount)),
  }))
}

/** Income is cost: what a party puts in is what it bears, in cash and in kind, year by year. */
function gapsOf({ parties, contributions, costs }: BudgetFacts, years: readonly number[]): Gap[] {
  const gaps = parties.flatMap((party) =>
    years.flatMap((year) =>
      costForms.map((form) => {
        const here = (row: { party: PartyName; year: number }) =>
          row.party.id === party.id && row.year === year
        const sum = sumOf(contributions.filter(here))
        const borne = costs.filter((cost) => here(cost) && cost.form === form)
        const cost = addOre(...borne.map(({ amount }) => amount))
        return { party, year, form, contributed: sum[form], cost }
      }),
    ),
  )
  return gaps.filter(({ contributed, cost }) => contributed !== cost)
}

/** The public parties pay out the cash they put in, by the payment plan. */
function paymentTotalsOf({ parties, contributions, payments }: BudgetFacts): PaymentTotal[] {
  const payers = parties.filter(({ side }) => side !== 'party')
  const totals = payers.map((party) => ({
    party,
    cash: sumOf(contributions.filter((row) => row.party.id === party.id)).cash,
    planned: addOre(...payments.filter((one) => one.party === party.id).map(({ amount }) => amount)),
  }))
  return totals.filter(({ cash, planned }) => cash !== 0 || planned !== 0)
}
