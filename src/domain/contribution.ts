import type { Ore } from '../kernel/money.ts'
import { type PlainDate, yearOf } from '../kernel/plain-date.ts'
import type { Party } from './partnership.ts'

/** What a party puts in: money, or something that is worth money. */
export const contributionKinds = ['cash', 'staff', 'premises', 'knowledge', 'voluntary'] as const
export type ContributionKind = (typeof contributionKinds)[number]

export const costForms = ['cash', 'inKind'] as const
export type CostForm = (typeof costForms)[number]

export type PartyName = {
  id: string
  name: string
  side: Party['side']
  /** Its last day as a party, where it has left. */
  leftOn?: PlainDate | null
}

/** Whether a party takes part in the money of a year: one that has left does so to the end of the year that it left in. */
export function sharesYear({ leftOn }: Pick<PartyName, 'leftOn'>, year: number): boolean {
  return leftOn == null || year <= yearOf(leftOn)
}

/** What one party puts in of one kind in one year. */
export type Contribution = {
  id: string
  party: PartyName
  year: number
  kind: ContributionKind
  /** The value; null when nobody has put a value on it. */
  amount: Ore | null
  hours: number | null
  /** How the value was reckoned: needed for all that is not money. */
  valuation: string
}

export function formOf(kind: ContributionKind): CostForm {
  return kind === 'cash' ? 'cash' : 'inKind'
}
