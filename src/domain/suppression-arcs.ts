import { type ColumnTree, keyOf, totalId } from './suppression.ts'
import { leavesAt, rowOf, type Sight } from './suppression-memory.ts'
import { type Arc, nothing, type Way } from './suppression-network.ts'

/** What is kept back for now, and whether the totals are known from another table of the same people. */
export type Around = {
  held: ReadonlySet<string>
  isLinked: boolean
  /** The periods that the save is about; null for all of them. */
  touched: ReadonlySet<string> | null
}

/** Whether it is hidden after this save. */
export function isHidden({ memory }: Sight, key: string, { held }: Pick<Around, 'held'>): boolean {
  if (memory.hidden.has(key)) return true
  return leavesAt(memory.columns, key).some((leaf) => memory.closed.has(leaf) || held.has(leaf))
}

/** A total of a period that is open in all tables of the same people is known, whether it is shown or not. */
export function isOpenTotal({ memory }: Sight, key: string, { held, isLinked }: Around): boolean {
  const isOpen = (leaf: string) => !memory.closed.has(leaf) && !held.has(leaf)
  return isLinked && rowOf(key) === totalId && leavesAt(memory.columns, key).every(isOpen)
}

/** The smallest that a count has been while sums with it were shown, this save among them. */
export function leastOf({ memory }: Sight, key: string, { held }: Pick<Around, 'held'>): number | null {
  const before = memory.least.get(key) ?? null
  const now = memory.counts.get(key) ?? null
  const isOut = leavesAt(memory.columns, key).some((leaf) => memory.closed.has(leaf) || held.has(leaf))
  if (memory.freed.has(key) || isOut || now === null) return before
  return Math.min(before ?? now, now)
}

/**
 * Every count and sum that nobody has seen, in the periods of one year or in one period. The node `free` stands where no
 * sum is shown. A sum that is not shown yet costs nothing: when it is to be shown, ways are looked for anew.
 */
export function arcsIn(sight: Sight, top: ColumnTree, around: Around): Arc[] {
  const { memory } = sight
  const arcs: Arc[] = []
  const isUsed = rowsWithHidden(sight, top)
  const add = (row: string, column: ColumnTree, parent: string | null) => {
    const key = keyOf(row, column.id)
    for (const part of column.parts ?? []) add(row, part, column.id)
    if (memory.known.has(key) || isOpenTotal(sight, key, around)) return
    const isSum = row === totalId || column.parts !== undefined
    const least = isSum ? null : leastOf(sight, key, around)
    if (!isSum && (least === null || (least === 0 && !memory.hidden.has(key)))) return
    const outer = parent === null ? 'free' : `sum ${keyOf(row, parent)}`
    const isTotalled = row === totalId || isInTotal(sight, row, column.id)
    const down = isTotalled ? `column ${column.id}` : 'free'
    const inner = column.parts === undefined ? down : `sum ${keyOf(row, column.id)}`
    const ends = row === totalId ? { from: inner, to: outer } : { from: outer, to: inner }
    const cost = costOf(sight, key, around) * (isUsed(row) && !isSum ? 0.4 : 1) * (isSum ? 20 : 1)
    arcs.push({ key, mayBeLess: isSum || (least ?? 0) > 1, cost, ...ends })
  }
  for (const row of [...memory.rows, ...(memory.hasTotals ? [totalId] : [])]) add(row, top, null)
  return arcs
}

function isInTotal({ memory, table }: Sight, row: string, column: string): boolean {
  return memory.hasTotals && (memory.summed.get(column) ?? table.rows).includes(row)
}

function costOf(sight: Sight, key: string, around: Around): number {
  const value = sight.values.get(key)
  return value === undefined || isHidden(sight, key, around) ? nothing : 1 + Math.log2(1 + value) / 20
}

/** Groups with something hidden already: to hide the same groups again leaves more of the sums. */
function rowsWithHidden({ memory }: Sight, top: ColumnTree): (row: string) => boolean {
  const leaves = leavesAt(memory.columns, keyOf('', top.id))
  const used = new Set(
    [...memory.rows].filter((row) => leaves.some((leaf) => memory.hidden.has(keyOf(row, leaf)))),
  )
  return (row) => used.has(row)
}

/** Whether nobody has seen any count of the round trip, and each may still change in its direction. */
export function isStillRound(sight: Sight, way: Way, around: Around): boolean {
  const { memory, values } = sight
  return (
    way.length > 0 &&
    way.every(({ key, less }) => {
      if (memory.known.has(key) || isOpenTotal(sight, key, around)) return false
      if (values.has(key) && !isHidden(sight, key, around)) return false
      const isCount = memory.least.has(key)
      return !less || !isCount || (leastOf(sight, key, around) ?? 0) > 1
    })
  )
}
