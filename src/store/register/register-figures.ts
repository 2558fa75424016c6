import type { KnownThing } from '../../domain/register/register-facts.ts'
import type { RegisterFilter } from '../../domain/register.ts'
import { yearOf } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { countRegister, type RegisterCounts } from './register-counts.ts'
import type { IndexEntry } from './register-index.ts'
import { remember } from './register-memory.ts'
import { isChosen, select } from './register-select.ts'

/** Figures of the register, each to be read with what it rests on (`known`, `lengths`). */
export type RegisterFigures = {
  total: number
  facets: RegisterCounts['facets']
  /** How many records state each thing. */
  known: Record<KnownThing, number>
  /** How many began in each year, by the first period that is known. Those only known to have existed are not counted. */
  begun: { year: number; count: number }[]
  /** How many years the latest stated period is, and how many partnerships have that length. */
  lengths: { years: number; count: number }[]
  /** Money that is stated, in öre, and by how many; null when nobody states any. */
  money: { sum: number; count: number } | null
}

export async function registerFigures(db: Db, filter: RegisterFilter): Promise<RegisterFigures> {
  const [selection, counts] = await Promise.all([select(db, filter), countRegister(db, filter)])
  return remember(selection.index, `figures ${JSON.stringify(filter)}`, async () => {
    const chosen = selection.index.entries.filter((_, at) => isChosen(selection, at))
    return { ...counts, ...figuresOf(chosen) }
  })
}

function figuresOf(entries: readonly IndexEntry[]) {
  const sums = entries.flatMap(({ fundingOre }) => fundingOre ?? [])
  const dated = entries.filter(({ unknown }) => !unknown)
  const known = (thing: KnownThing) => entries.filter((one) => one.known.includes(thing)).length
  return {
    known: {
      ...{ days: known('days'), money: known('money'), contributions: known('contributions') },
      ...{ results: known('results'), agreement: known('agreement'), number: known('number') },
      verified: known('verified'),
    } satisfies Record<KnownThing, number>,
    begun: tally(dated.map(({ begins }) => yearOf(begins))).map(([year, count]) => ({ year, count })),
    lengths: tally(dated.flatMap(({ lastLength }) => (lastLength > 0 ? lastLength : []))).map(
      ([years, count]) => ({ years, count }),
    ),
    money: sums.length === 0 ? null : { sum: sums.reduce((all, one) => all + one, 0), count: sums.length },
  }
}

function tally(numbers: readonly number[]): [number, number][] {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => a - b)
}
