import { type ColumnTree, type CountTable, flat, keyOf, leavesOf, totalId } from './suppression.ts'
import type { Way } from './suppression-network.ts'

/** A table as it stood after a save. Those of the same people count as many in each period. */
export type TableThen = CountTable & { id: string; people: string }

/** What anybody may remember of a table, save by save. Keys are a row and a column (`keyOf`). */
export type Memory = {
  /** Every group that has been counted, and the periods with their sums. */
  rows: Set<string>
  columns: readonly ColumnTree[]
  hasTotals: boolean
  counts: Map<string, number>
  /** Shown to somebody at some time, in whichever version. */
  known: Set<string>
  /** Hidden once: hidden for good. */
  hidden: Set<string>
  /** Small once and never shown, with the round trip that keeps each from being worked out. */
  small: Map<string, Way>
  /** The smallest that a count has ever been. */
  least: Map<string, number>
  /** Counts that have no sum shown any more, from a correction on; what they were before stays as it was. */
  freed: Set<string>
  /** Periods where nothing is shown, noughts neither. */
  closed: Set<string>
  /** The groups that the total of a period is the sum of, from when it was first shown. */
  summed: Map<string, readonly string[]>
  setup: string
}

export function newMemory(): Memory {
  const maps = { counts: new Map(), small: new Map(), least: new Map(), summed: new Map() }
  const sets = { rows: new Set<string>(), known: new Set<string>(), hidden: new Set<string>() }
  const more = { freed: new Set<string>(), closed: new Set<string>() }
  return { ...maps, ...sets, ...more, columns: [], hasTotals: false, setup: '' }
}

/** A table beside what is remembered of it. */
export type Sight = {
  table: TableThen
  memory: Memory
  /** What could be shown after this save: a sum only when all that it sums has been counted. */
  values: ReadonlyMap<string, number>
  /** Counts that this save has written, and those of them that had been counted before. */
  changed: readonly string[]
  corrected: readonly string[]
  isSetUpAnew: boolean
}

/** Takes in the table as it stands now; null when nothing of it has changed. */
export function sightOf(memory: Memory, table: TableThen, isLinked: boolean): Sight {
  const setup = JSON.stringify([table.rows, table.columns, table.totalRow, table.people])
  const isSetUpAnew = setup !== memory.setup
  memory.setup = setup
  for (const row of table.rows) memory.rows.add(row)
  const hasSums = table.columns.some(({ parts }) => parts !== undefined)
  if (isSetUpAnew && (hasSums || memory.columns.length === 0)) memory.columns = table.columns
  memory.hasTotals ||= table.totalRow || isLinked
  if (isSetUpAnew) beginAnew(memory)
  const changed = changedIn(memory, table)
  const corrected = changed.filter((key) => memory.least.has(key) && memory.counts.has(key))
  for (const { id, parts } of memory.columns.flatMap(flat))
    if (parts === undefined && !isSumKept(memory, table, id)) {
      for (const sum of [id, ...sumsWith(memory.columns, id)]) memory.hidden.add(keyOf(totalId, sum))
      if (isLinked) memory.closed.add(id)
    }
  return { table, memory, values: valuesOf(memory, table), changed, corrected, isSetUpAnew }
}

/** With other groups or sums there may be another way to work a count out, and other sums with what is in none. */
function beginAnew(memory: Memory): void {
  for (const key of memory.small.keys()) memory.small.set(key, [])
  for (const key of memory.freed) free(memory, key)
}

/** A removed count has changed too. */
function changedIn(memory: Memory, table: TableThen): string[] {
  const changed: string[] = []
  for (const row of memory.rows)
    for (const column of memory.columns.flatMap(leavesOf)) {
      const key = keyOf(row, column)
      const count = table.countOf(row, column)
      if (count === (memory.counts.get(key) ?? null)) continue
      changed.push(key)
      if (count === null) memory.counts.delete(key)
      else memory.counts.set(key, count)
    }
  return changed
}

/** A total that has been shown is the sum of its groups: with others in it, it would be another sum, and is not shown. */
function isSumKept(memory: Memory, table: TableThen, column: string): boolean {
  const sums = [column, ...sumsWith(memory.columns, column)]
  const summed = memory.summed.get(column)
  if (summed === undefined || !sums.some((id) => memory.known.has(keyOf(totalId, id)))) {
    memory.summed.set(column, table.rows)
    return true
  }
  const isAdded = (row: string) => !summed.includes(row) && (table.countOf(row, column) ?? 0) > 0
  return summed.every((row) => table.rows.includes(row)) && !table.rows.some(isAdded)
}

function valuesOf(memory: Memory, table: TableThen): Map<string, number> {
  const values = new Map<string, number>()
  const add = (row: string, column: ColumnTree, counts: readonly (number | null)[]) => {
    const known = counts.filter((count) => count !== null)
    if (known.length < counts.length || counts.length === 0) return
    const sum = known.reduce((a, b) => a + b, 0)
    values.set(keyOf(row, column.id), sum)
  }
  for (const column of table.columns.flatMap(flat)) {
    const leaves = leavesOf(column)
    for (const row of table.rows)
      add(
        row,
        column,
        leaves.map((leaf) => table.countOf(row, leaf)),
      )
    if (!table.totalRow) continue
    const rowsOf = (leaf: string) => memory.summed.get(leaf) ?? table.rows
    add(
      totalId,
      column,
      leaves.flatMap((leaf) => rowsOf(leaf).map((row) => table.countOf(row, leaf))),
    )
  }
  return values
}

type Around = { leaves: readonly string[]; sums: readonly string[] }
const around = new WeakMap<readonly ColumnTree[], ReadonlyMap<string, Around>>()

/** Of each column the periods in it, and the sums that it is part of: looked for once, since it is asked for every count. */
function aroundIn(columns: readonly ColumnTree[]): ReadonlyMap<string, Around> {
  const known = around.get(columns)
  if (known !== undefined) return known
  const all = columns.flatMap(flat)
  const found = new Map(
    all.map((column) => {
      const isWith = (sum: ColumnTree) => sum.parts !== undefined && leavesOf(sum).includes(column.id)
      return [column.id, { leaves: leavesOf(column), sums: all.filter(isWith).map(({ id }) => id) }] as const
    }),
  )
  around.set(columns, found)
  return found
}

/** The sums that a period is part of. */
function sumsWith(columns: readonly ColumnTree[], leaf: string): readonly string[] {
  return aroundIn(columns).get(leaf)?.sums ?? []
}

/** The periods that a count or sum is made of. */
export function leavesAt(columns: readonly ColumnTree[], key: string): readonly string[] {
  return aroundIn(columns).get(columnOf(key))?.leaves ?? []
}

export function rowOf(key: string): string {
  return key.slice(0, key.indexOf('\n'))
}

export function columnOf(key: string): string {
  return key.slice(key.indexOf('\n') + 1)
}

/** The counts that a count or sum is made of. */
export function countsAt({ memory, table }: Pick<Sight, 'memory' | 'table'>, key: string): string[] {
  const row = rowOf(key)
  return leavesAt(memory.columns, key).flatMap((leaf) =>
    (row === totalId ? (memory.summed.get(leaf) ?? table.rows) : [row]).map((one) => keyOf(one, leaf)),
  )
}

/** From now on no sum with the count in it is shown: then nothing that is shown depends on it. */
export function free(memory: Memory, key: string): void {
  const [row, column] = [rowOf(key), columnOf(key)]
  memory.freed.add(key)
  for (const sum of [column, ...sumsWith(memory.columns, column)])
    for (const one of [row, totalId]) memory.hidden.add(keyOf(one, sum))
}
