/**
 * Counts of people in a table, and which of them may be shown (docs/decisions/0027). Counts from 1 to 4 are hidden, and
 * with them what would give them away: `suppressOverTime` decides it from everything that has ever been shown.
 */
export const hiddenBelow = 5

/** A period, or a sum of periods. Leaves have no parts. */
export type ColumnTree = { id: string; parts?: readonly ColumnTree[] }

export type CountTable = {
  rows: readonly string[]
  columns: readonly ColumnTree[]
  /** The count of a row in a leaf column; null where nothing has been reported. */
  countOf: (row: string, column: string) => number | null
  /** There is a row that sums the others. Off where somebody may be counted in several rows. */
  totalRow: boolean
}

export type ShownCount = number | 'hidden' | null

/** A table as it may be shown: `totalId` is its sum row, when it has one. */
export type SuppressedTable = {
  rows: readonly string[]
  /** Leaves and sums, each sum after its parts. */
  columns: readonly { id: string; sum: boolean }[]
  shown: (row: string, column: string) => ShownCount
  hasHidden: boolean
}

export const totalId = 'total'

/** One count that stands in no table and no sum. */
export function suppressAlone(count: number): ShownCount {
  return isSmall(count) ? 'hidden' : count
}

export function isSmall(count: number): boolean {
  return count > 0 && count < hiddenBelow
}

export function keyOf(row: string, column: string): string {
  return `${row}\n${column}`
}

export function flat(column: ColumnTree): ColumnTree[] {
  return [...(column.parts ?? []).flatMap(flat), column]
}

export function leavesOf(column: ColumnTree): string[] {
  return column.parts === undefined ? [column.id] : column.parts.flatMap(leavesOf)
}
