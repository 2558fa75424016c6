import { addOre, type Ore, ore } from '../kernel/money.ts'
import { isAfter, type PlainDate, yearOf } from '../kernel/plain-date.ts'
import { type AmountPlace, placeKey, type Written } from './amount.ts'
import {
  type BudgetCost,
  type BudgetFacts,
  type BudgetLine,
  budgetLines,
  isLapsed,
  type Payment,
} from './budget.ts'
import {
  type ContributionKind,
  type CostForm,
  contributionKinds,
  costForms,
  type PartyName,
} from './contribution.ts'

/** What was really put in or spent in a place; `valuation` is the explanation. By `placeKey`. */
export type Outcomes = ReadonlyMap<string, Written>

/** Money that a public party has paid for the partnership, or got back. */
export type FundMovement = {
  id: string
  kind: 'paid' | 'repaid'
  /** The public party that paid, or got the money back. */
  party: string
  /** The organisation that got the money, or paid it back; null where nobody has said it. */
  counterparty: string | null
  on: PlainDate
  /** The year whose money it is. */
  year: number
  /** The day in the payment plan that it answers. */
  plannedOn: PlainDate | null
  amount: Ore
  note: string
}

/** Budget and outcome of one line for one party in one form. The outcome is null until somebody has written it. */
export type EconomyLine = {
  party: PartyName
  line: BudgetLine
  form: CostForm
  budget: Ore
  outcome: Ore | null
  difference: Ore | null
  explanation: string
}

/**
 * The money that the public parties pay for the work (IOP funds), in one year: `promised` by the budget, `paid` out,
 * `used` by the outcome of their lines in cash, `repaid`, and `unspent` = paid - used - repaid, null until it is known
 * what was used.
 */
export type IopFunds = { promised: Ore; paid: Ore; used: Ore | null; repaid: Ore; unspent: Ore | null }

export type EconomyYear = {
  year: number
  lines: readonly EconomyLine[]
  budget: Ore
  outcome: Ore | null
  funds: IopFunds
}

/** A payment of the plan with what has been paid for it. */
/** `lapsed` where nobody is to pay it any more, since a party left: it is neither late nor coming. */
export type PaymentState = Payment & { paid: Ore; late: boolean; lapsed: boolean }

/** The economy of one agreement, year by year. */
export type Economy = {
  years: readonly EconomyYear[]
  /** The whole time; `unspent` is what remains of what has been paid in the years whose outcome is known. */
  funds: IopFunds
  payments: readonly (Payment & { lapsed: boolean })[]
  movements: readonly FundMovement[]
}

type EconomyFacts = {
  budget: Pick<BudgetFacts, 'parties' | 'costs' | 'payments'>
  outcomes: Outcomes
  movements: readonly FundMovement[]
  years: readonly number[]
}

/** Budget against outcome with differences and the use of IOP funds. Pure; amounts are öre, nothing is rounded. */
export function economyFrom({ budget, outcomes, movements, years }: EconomyFacts): Economy {
  const all = years.map((year) => yearOfEconomy(year, { budget, outcomes, movements }))
  return {
    years: all,
    funds: wholeFunds(all.map(({ funds }) => funds)),
    payments: budget.payments.map((one) => ({ ...one, lapsed: isLapsed(one, budget.parties) })),
    movements,
  }
}

function yearOfEconomy(
  year: number,
  { budget, outcomes, movements }: Omit<EconomyFacts, 'years'>,
): EconomyYear {
  const lines = budget.parties.flatMap((party) =>
    budgetLines.flatMap((line) =>
      costForms.flatMap((form) => {
        const place = { of: 'cost', party: party.id, year, line, form } as const
        const one = lineOf(party, place, { costs: budget.costs, outcomes })
        return one === null ? [] : [one]
      }),
    ),
  )
  const moved = movements.filter((movement) => movement.year === year)
  return { year, lines, ...sumsOf(lines), funds: fundsOf(lines, moved) }
}

type Place = AmountPlace & { of: 'cost' }

function lineOf(
  party: PartyName,
  place: Place,
  { costs, outcomes }: { costs: readonly BudgetCost[]; outcomes: Outcomes },
): EconomyLine | null {
  const { year, line, form } = place
  const here = costs.filter((cost) => cost.party.id === party.id && cost.year === year)
  const planned = addOre(
    ...here.filter((one) => one.line === line && one.form === form).map(({ amount }) => amount),
  )
  const written = outcomes.get(placeKey(place))
  const outcome = written?.amount ?? null
  const explanation = written?.valuation ?? ''
  if (planned === 0 && outcome === null && explanation === '') return null
  return {
    party,
    line,
    form,
    budget: planned,
    outcome,
    difference: differenceOf(planned, outcome),
    explanation,
  }
}

function differenceOf(planned: Ore, outcome: Ore | null): Ore | null {
  return outcome === null ? null : ore(outcome - planned)
}

/** Sums of lines. The outcome is null until something of it is known. */
export function sumsOf(lines: readonly EconomyLine[]): { budget: Ore; outcome: Ore | null } {
  const known = lines.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))
  return {
    budget: addOre(...lines.map(({ budget }) => budget)),
    outcome: known.length === 0 ? null : addOre(...known),
  }
}

/** IOP funds are what the public parties bear in cash: they pay it out, and it is spent on those lines. */
function fundsOf(lines: readonly EconomyLine[], moved: readonly FundMovement[]): IopFunds {
  const { budget: promised, outcome: used } = sumsOf(
    lines.filter(({ party, form }) => party.side !== 'party' && form === 'cash'),
  )
  const of = (kind: FundMovement['kind']) =>
    addOre(...moved.filter((one) => one.kind === kind).map(({ amount }) => amount))
  const [paid, repaid] = [of('paid'), of('repaid')]
  return { promised, paid, used, repaid, unspent: used === null ? null : ore(paid - used - repaid) }
}

function wholeFunds(years: readonly IopFunds[]): IopFunds {
  const sum = (of: (funds: IopFunds) => Ore | null) => addOre(...years.map((funds) => of(funds) ?? ore(0)))
  const known = years.filter(({ used }) => used !== null)
  return {
    promised: sum(({ promised }) => promised),
    paid: sum(({ paid }) => paid),
    used: known.length === 0 ? null : sum(({ used }) => used),
    repaid: sum(({ repaid }) => repaid),
    unspent: known.length === 0 ? null : sum(({ unspent }) => unspent),
  }
}

/** From how much a difference has to be explained: both at least so many öre and so large a share of the budget. */
export type ExplainLimit = { amount: Ore; share: number }

export function needsExplanation(
  { budget, difference }: Pick<EconomyLine, 'budget' | 'difference'>,
  limit: ExplainLimit,
): boolean {
  const size = Math.abs(difference ?? 0)
  return size > 0 && size >= limit.amount && size >= budget * limit.share
}

/** Differences that nobody has explained yet. */
export function unexplained({ lines }: EconomyYear, limit: ExplainLimit): EconomyLine[] {
  return lines.filter((line) => needsExplanation(line, limit) && line.explanation === '')
}

/** The payments of the plan in order, each with what has been paid for its day. */
export function paymentStates({ payments, movements }: Economy, today: PlainDate): PaymentState[] {
  return payments.map((payment) => {
    const answers = movements.filter(
      ({ kind, party, plannedOn }) => kind === 'paid' && party === payment.party && plannedOn === payment.on,
    )
    const paid = addOre(...answers.map(({ amount }) => amount))
    return { ...payment, paid, late: !payment.lapsed && paid < payment.amount && isAfter(today, payment.on) }
  })
}

/** What one party promised and gave of one kind in one year. */
export type GivenContribution = {
  party: PartyName
  year: number
  kind: ContributionKind
  promised: { amount: Ore | null; hours: number | null } | null
  given: { amount: Ore | null; hours: number | null; note: string } | null
}

/** Promised beside given, for each party alike, in the order of parties, years and kinds. Pure. */
export function givenFrom(
  { parties, contributions }: Pick<BudgetFacts, 'parties' | 'contributions'>,
  outcomes: Outcomes,
  years: readonly number[],
): GivenContribution[] {
  const rows = parties.flatMap((party) =>
    years.flatMap((year) =>
      contributionKinds.map((kind): GivenContribution => {
        const promised = contributions.find(
          (one) => one.party.id === party.id && one.year === year && one.kind === kind,
        )
        const given = outcomes.get(placeKey({ of: 'contribution', party: party.id, year, kind }))
        return {
          party,
          year,
          kind,
          promised: promised === undefined ? null : { amount: promised.amount, hours: promised.hours },
          given:
            given === undefined ? null : { amount: given.amount, hours: given.hours, note: given.valuation },
        }
      }),
    ),
  )
  return rows.filter(({ promised, given }) => promised !== null || given !== null)
}

/** The calendar years of an agreement, and those that have amounts. */
export function yearsBetween(
  start: PlainDate | null,
  end: PlainDate | null,
  others: readonly number[],
): readonly number[] {
  const [first, last] = [start === null ? null : yearOf(start), end === null ? null : yearOf(end)]
  const own =
    first === null || last === null
      ? []
      : Array.from({ length: Math.min(Math.max(0, last - first + 1), 20) }, (_, index) => first + index)
  return [...new Set([...own, ...others])].toSorted((a, b) => a - b)
}
