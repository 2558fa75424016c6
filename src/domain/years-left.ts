import { type Ore, ore } from '../kernel/money.ts'
import type { EconomyYear } from './economy.ts'

/** What of a year's money was left, and what of it was used in a later year that took more than was paid for it. */
export type YearLeft = { year: number; unspent: Ore; usedLater: readonly { year: number; amount: Ore }[] }

/**
 * The years one by one as they stand with the later ones beside them: what a year took too much is covered by what the
 * years before it left, the oldest first. `unspent` is what is left of each, below nought where nothing covers it.
 */
export function leftOfYears(years: readonly Pick<EconomyYear, 'year' | 'funds'>[]): YearLeft[] {
  const all = years.flatMap(({ year, funds: { unspent } }) =>
    unspent === null ? [] : [{ year, unspent, usedLater: [] as { year: number; amount: Ore }[] }],
  )
  for (const [index, later] of all.entries())
    for (const earlier of all.slice(0, index)) {
      const amount = ore(Math.min(Math.max(0, earlier.unspent), Math.max(0, -later.unspent)))
      if (amount === 0) continue
      earlier.unspent = ore(earlier.unspent - amount)
      later.unspent = ore(later.unspent + amount)
      earlier.usedLater.push({ year: later.year, amount })
    }
  return all
}
