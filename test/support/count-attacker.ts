import {
  type ColumnTree,
  flat,
  leavesOf,
  type ShownCount,
  type SuppressedTable,
  totalId,
} from '../../src/domain/suppression.ts'
import type { TableThen } from '../../src/domain/suppression-memory.ts'

/** What has been shown, as sums of unknown counts: each count of a group and period anew each time that it is written. */
type Equation = { of: Map<string, number>; sum: number }

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6

/**
 * Somebody who keeps every table that was ever shown, knows which counts have been written anew, and solves for those
 * that are hidden: by elimination, and by the bounds of what is left.
 */
export function anAttacker() {
  const known: Known = {
    equations: [],
    least: new Map(),
    secrets: new Map(),
    seen: new Set(),
    summed: new Map(),
  }
  return {
    /** A table as it was shown, with the version of each count in it. */
    sees(table: TableThen, shown: SuppressedTable, versionOf: VersionOf): void {
      for (const column of table.columns.flatMap(flat))
        for (const row of shown.rows) see(known, cellIn({ table, shown, versionOf }, row, column))
    },
    /** The hidden small counts that can be worked out, each with its number. */
    works(): { secret: string; count: number }[] {
      const { equations, least, secrets } = known
      const bounds = boundsOf([...equations, ...eliminated(equations)], least)
      return [...secrets].flatMap(([secret, count]) => {
        const { low, high } = bounds.get(secret) ?? { low: 0, high: Number.POSITIVE_INFINITY }
        return near(low, high) ? [{ secret, count }] : []
      })
    },
    /** Of two sums it is known that they are the same. */
    alike(first: readonly string[], second: readonly string[]): void {
      const of = [...first.map((one) => [one, 1] as const), ...second.map((one) => [one, -1] as const)]
      known.equations.push({ of: new Map(of), sum: 0 })
    },
  }
}

type VersionOf = (row: string, column: string) => number
type Known = {
  equations: Equation[]
  least: Map<string, number>
  secrets: Map<string, number>
  seen: Set<string>
  /** The groups of a total when it was shown. */
  summed: Map<string, string>
}
type Cell = {
  place: string
  value: ShownCount
  real: number
  names: readonly string[]
  isCount: boolean
  /** For a total: where its groups are remembered, one for each period in it, and which they are. */
  totals: readonly string[]
  groups: string
}

function cellIn(
  { table, shown, versionOf }: { table: TableThen; shown: SuppressedTable; versionOf: VersionOf },
  row: string,
  column: ColumnTree,
): Cell {
  const leaves = leavesOf(column)
  const places = (row === totalId ? table.rows : [row]).flatMap((one) =>
    leaves.flatMap((leaf) => (table.countOf(one, leaf) === null ? [] : [{ one, leaf }])),
  )
  return {
    place: `${table.id} ${row} ${column.id}`,
    value: shown.shown(row, column.id),
    real: places.reduce((sum, { one, leaf }) => sum + (table.countOf(one, leaf) ?? 0), 0),
    names: places.map(({ one, leaf }) => `${table.id} ${one} ${leaf} ${versionOf(one, leaf)}`),
    isCount: row !== totalId && column.parts === undefined,
    totals: row === totalId ? [column.id, ...leaves].map((id) => `${table.id} ${id}`) : [],
    groups: table.rows.join(),
  }
}

function see(known: Known, { place, value, real, names, isCount, totals, groups }: Cell): void {
  if (value === null) return
  const of = new Map(names.map((one) => [one, 1]))
  for (const one of names) known.least.set(one, known.least.get(one) ?? 0)
  const isFirst = !known.seen.has(place)
  known.seen.add(place)
  if (value !== 'hidden') {
    known.equations.push({ of, sum: value })
    for (const total of totals) known.summed.set(total, known.summed.get(total) ?? groups)
    return
  }
  const [name = ''] = names
  // Noughts are seldom hidden: whoever takes what is hidden for one at least is seldom wrong, and here never.
  if (isCount && isFirst && real > 0) known.least.set(name, 1)
  // A total of other groups than those it has been shown for is never shown: it is no count that anybody keeps.
  const isOther = totals.some((total) => (known.summed.get(total) ?? groups) !== groups)
  if (real < 1 || real > 4 || isOther) return
  if (isCount) known.secrets.set(name, real)
  else {
    const sum = `${place}: ${names.join()}`
    known.secrets.set(sum, real)
    known.least.set(sum, 0)
    known.equations.push({ of: new Map([...of, [sum, -1]]), sum: 0 })
  }
}

/** Gauss and Jordan: each row with one unknown that stands in no other. */
function eliminated(equations: readonly Equation[]): Equation[] {
  const rows: { pivot: string; row: Equation }[] = []
  for (const { of, sum } of equations) {
    const row: Equation = { of: new Map(of), sum }
    for (const { pivot, row: other } of rows) take(row, other, pivot)
    const [pivot] = [...row.of.keys()]
    if (pivot === undefined) continue
    const by = row.of.get(pivot) ?? 1
    for (const [key, times] of row.of) row.of.set(key, times / by)
    row.sum /= by
    for (const { row: other } of rows) take(other, row, pivot)
    rows.push({ pivot, row })
  }
  return rows.map(({ row }) => row)
}

function take(row: Equation, other: Equation, pivot: string): void {
  const times = row.of.get(pivot)
  if (times === undefined) return
  for (const [key, by] of other.of) {
    const left = (row.of.get(key) ?? 0) - times * by
    if (near(left, 0)) row.of.delete(key)
    else row.of.set(key, left)
  }
  row.sum -= times * other.sum
}

type Bounds = Map<string, { low: number; high: number }>

function boundsOf(equations: readonly Equation[], least: ReadonlyMap<string, number>): Bounds {
  const bounds: Bounds = new Map(
    [...least].map(([key, low]) => [key, { low, high: Number.POSITIVE_INFINITY }]),
  )
  for (let round = 0; round < 12; round += 1) {
    let isNew = false
    for (const equation of equations)
      for (const key of equation.of.keys()) isNew = narrow(equation, key, bounds) || isNew
    if (!isNew) break
  }
  return bounds
}

function narrow({ of, sum }: Equation, wanted: string, bounds: Bounds): boolean {
  const by = of.get(wanted) ?? 1
  let [low, high] = [sum / by, sum / by]
  for (const [key, times] of of) {
    if (key === wanted) continue
    const one = bounds.get(key) ?? { low: 0, high: Number.POSITIVE_INFINITY }
    const share = times / by
    low -= share > 0 ? share * one.high : share * one.low
    high -= share > 0 ? share * one.low : share * one.high
  }
  const now = bounds.get(wanted)
  if (now === undefined) return false
  const next = {
    low: Math.max(now.low, Math.ceil(low - 1e-6)),
    high: Math.min(now.high, Math.floor(high + 1e-6)),
  }
  if (near(next.low, now.low) && (next.high === now.high || near(next.high, now.high))) return false
  bounds.set(wanted, next)
  return true
}
