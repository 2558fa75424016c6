import type { Ore } from '../kernel/money.ts'
import type { BudgetLine } from './budget.ts'
import type { ContributionKind, CostForm } from './contribution.ts'

/** Where an amount stands: what one party puts in of one kind in a year, or bears of one line in a form. */
export type AmountPlace = { party: string; year: number } & (
  | { of: 'contribution'; kind: ContributionKind }
  | { of: 'cost'; line: BudgetLine; form: CostForm }
)

/** What is written in a place: worth, hours, and how the worth was reckoned. */
export type Written = { amount: Ore | null; hours: number | null; valuation: string }

/** One save of a place. The highest version holds. */
export type WrittenVersion = Written & { version: number; by: string; at: string }

export const nothingWritten: Written = { amount: null, hours: null, valuation: '' }

export function placeKey(place: AmountPlace): string {
  const what = place.of === 'cost' ? [place.line, place.form] : [place.kind]
  return [place.of, place.party, place.year, ...what].join(':')
}

/** Nothing to save, somebody else's words in between, or a new version after the one given. */
export type Change = 'unchanged' | { conflict: WrittenVersion } | { basedOn: number }

/** What to do with what was typed on top of version `seen`; `versions` newest first. */
export function changeOf(
  typed: Written,
  seen: number,
  versions: readonly WrittenVersion[],
  isSame: typeof saysTheSame = saysTheSame,
): Change {
  const [newest] = versions
  const before = versions.find(({ version }) => version === seen)
  if (isSame(typed, newest) || isSame(typed, before)) return 'unchanged'
  if (newest !== undefined && newest.version > seen) return { conflict: newest }
  return { basedOn: newest?.version ?? 0 }
}

/** What is not money has a value only when it says how it was reckoned. */
export function lacksValuation(place: AmountPlace, { amount, valuation }: Written): boolean {
  const inKind = place.of === 'cost' ? place.form === 'inKind' : place.kind !== 'cash'
  return inKind && amount !== null && amount > 0 && valuation === ''
}

/** Of outcomes nought is something said: empty is that nobody knows yet. */
export function saysExactly(typed: Written, kept: Written = nothingWritten): boolean {
  return typed.amount === kept.amount && typed.hours === kept.hours && typed.valuation === kept.valuation
}

function saysTheSame(typed: Written, kept: Written = nothingWritten): boolean {
  return (
    (typed.amount ?? 0) === (kept.amount ?? 0) &&
    (typed.hours ?? 0) === (kept.hours ?? 0) &&
    typed.valuation === kept.valuation
  )
}
