import { statusOn } from '../../domain/register/register-facts.ts'
import type { RegisterOrder, RegisterStatus } from '../../domain/register.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { municipalityName } from '../case/municipalities.ts'
import type { IndexEntry, RegisterIndex } from './register-index.ts'

/** The register's entries by column, each entry at the same place in every column: quick to count. */
export type Columns = {
  count: number
  places: Codes
  areas: Codes
  targetGroups: Codes
  years: Codes
  publicParties: Codes
  ideaBasedParties: Codes
  statuses: Codes
  /** Where the entry with a number stands. */
  positionOf(n: number): number | undefined
  order(order: RegisterOrder): Int32Array
}

/** Zero, one or more codes for each entry: those of entry i are `values[starts[i]]` up to `values[starts[i + 1]]`. */
export type Codes = { names: readonly string[]; starts: Int32Array; values: Int32Array }

export const statusCodes = ['planned', 'active', 'ended', 'unknown'] as const satisfies RegisterStatus[]

/** Made once for each version of the register and day. */
export function columnsOf(index: RegisterIndex, today: PlainDate): Columns {
  const key = `columns ${today}`
  const kept = index.kept.get(key)
  if (kept !== undefined) return kept as Columns
  const columns = makeColumns(index, today)
  index.kept.set(key, columns)
  return columns
}

function makeColumns({ entries, joined }: RegisterIndex, today: PlainDate): Columns {
  const partiesOf = (list: readonly number[]) => [...new Set(list.map((n) => String(joined.get(n) ?? n)))]
  const positions = new Map(entries.map(({ n }, position) => [n, position]))
  const orders = new Map<RegisterOrder, Int32Array>()
  return {
    count: entries.length,
    places: codes(entries, (one) => [one.municipality]),
    areas: codes(entries, (one) => one.areas),
    targetGroups: codes(entries, (one) => one.targetGroups),
    years: codes(entries, (one) => one.years.map(String)),
    publicParties: codes(entries, (one) => partiesOf(one.publicParties)),
    ideaBasedParties: codes(entries, (one) => partiesOf(one.ideaBasedParties)),
    statuses: codes(entries, (one) => [statusOn(one, today)]),
    positionOf: (n) => positions.get(n),
    order(order) {
      const found = orders.get(order) ?? inOrder(entries, order)
      orders.set(order, found)
      return found
    },
  }
}

function codes(entries: readonly IndexEntry[], codesOf: (entry: IndexEntry) => readonly string[]): Codes {
  const numbers = new Map<string, number>()
  const starts = new Int32Array(entries.length + 1)
  const values: number[] = []
  entries.forEach((entry, position) => {
    for (const code of codesOf(entry)) {
      const number = numbers.get(code) ?? numbers.size
      numbers.set(code, number)
      values.push(number)
    }
    starts[position + 1] = values.length
  })
  return { names: [...numbers.keys()], starts, values: Int32Array.from(values) }
}

/** The entries already stand in order of name, which is the last word in every other order. */
function inOrder(entries: readonly IndexEntry[], order: RegisterOrder): Int32Array {
  const all = Int32Array.from(entries, (_, position) => position)
  if (order === 'name') return all
  const keys = keysFor(entries, order)
  return all.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
}

function keysFor(entries: readonly IndexEntry[], order: RegisterOrder): Float64Array {
  if (order === 'added') return Float64Array.from(entries, ({ n }) => n)
  if (order === 'place') {
    const places = [...new Set(entries.map(({ municipality }) => municipality))]
    const inSwedish = new Intl.Collator('sv')
    const sorted = places.sort((a, b) => inSwedish.compare(municipalityName(a), municipalityName(b)))
    const ranks = new Map(sorted.map((code, rank) => [code, rank]))
    return Float64Array.from(entries, ({ municipality }) => ranks.get(municipality) ?? 0)
  }
  return Float64Array.from(
    entries,
    ({ begins, ends }) => -(dayNumber(ends ?? '9999-12-31') * 1e8 + dayNumber(begins)),
  )
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}
