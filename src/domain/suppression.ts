/**
 * Keeps back small counts of people, and as much more as is needed so that none of them can be worked out
 * (1 to 4 are hidden, and a total may not reveal the cell: docs/decisions/0027). Pure.
 *
 * A table is seen as a network: each count flows from the sum that it is part of along its row to the sum of its
 * column. A count cannot be worked out when, among hidden counts alone, there is a round trip through it along which
 * each can be one more or one less: the table might just as well have said that. Noughts are never hidden, so every
 * reader knows that a hidden count is at least one; it may therefore be one less only when it is two or more.
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

export type Cell = { key: string; value: number; from: string; to: string; cost: number }

/** The table as it may be shown to anybody: no hidden count can be worked out from those that are shown. */
export function suppress(table: CountTable): SuppressedTable {
  const columns = table.columns.flatMap(flat)
  const rows = [...table.rows, ...(table.totalRow ? [totalId] : [])]
  const values = valuesOf(table)
  const hidden = hiddenAmong(cellsOf(table, values))
  return {
    rows,
    columns: columns.map(({ id, parts }) => ({ id, sum: parts !== undefined })),
    shown: (row, column) =>
      hidden.has(keyOf(row, column)) ? 'hidden' : (values.get(keyOf(row, column)) ?? null),
    hasHidden: hidden.size > 0,
  }
}

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

/** Every count and sum; a sum of nothing but what is not reported is not reported either. */
export function valuesOf({ rows, columns, countOf, totalRow }: CountTable): Map<string, number> {
  const values = new Map<string, number>()
  for (const column of columns.flatMap(flat))
    for (const row of [...rows, ...(totalRow ? [totalId] : [])]) {
      const from = row === totalId ? rows : [row]
      const counts = leavesOf(column).flatMap((leaf) => from.map((one) => countOf(one, leaf)))
      const known = counts.filter((count) => count !== null)
      if (known.length > 0)
        values.set(
          keyOf(row, column.id),
          known.reduce((a, b) => a + b, 0),
        )
    }
  return values
}

/**
 * Every count above nought as an arc of the network. The node `free` stands where no sum is shown. A sum over rows of
 * a sum column follows from the others and needs no node of its own.
 */
export function cellsOf(
  { rows, columns, totalRow }: CountTable,
  values: ReadonlyMap<string, number>,
): Cell[] {
  const cells: Cell[] = []
  const add = (row: string, column: ColumnTree, parent: string | null) => {
    const isTotal = row === totalId
    const outer = parent === null ? 'free' : `sum ${keyOf(row, parent)}`
    const inner =
      column.parts !== undefined ? `sum ${keyOf(row, column.id)}` : totalRow ? `column ${column.id}` : 'free'
    const value = values.get(keyOf(row, column.id)) ?? 0
    const cost = (isTotal || column.parts !== undefined ? 20 : 1) + Math.log2(1 + value)
    const ends = isTotal ? { from: inner, to: outer } : { from: outer, to: inner }
    if (value > 0) cells.push({ key: keyOf(row, column.id), value, cost, ...ends })
    for (const part of column.parts ?? []) add(row, part, column.id)
  }
  for (const row of [...rows, ...(totalRow ? [totalId] : [])])
    for (const column of columns) add(row, column, null)
  return cells
}

/** The small counts, and for each the cheapest round trip of others that keeps it from being worked out. */
function hiddenAmong(cells: readonly Cell[]): ReadonlySet<string> {
  const small = cells.filter(({ value }) => isSmall(value))
  const hidden = new Set(small.map(({ key }) => key))
  const arcs = arcsOf(cells)
  for (const cell of small.toSorted((a, b) => a.value - b.value))
    for (const key of roundTrip(cell, arcs, hidden)) hidden.add(key)
  return hidden
}

/** A count that is one more, or one less: towards the node at its other end. */
type Arc = { cell: Cell; to: string }

export function arcsOf(cells: readonly Cell[]): ReadonlyMap<string, readonly Arc[]> {
  const arcs = new Map<string, Arc[]>()
  const add = (from: string, arc: Arc) => arcs.set(from, [...(arcs.get(from) ?? []), arc])
  for (const cell of cells) {
    add(cell.from, { cell, to: cell.to })
    if (cell.value > 1) add(cell.to, { cell, to: cell.from })
  }
  return arcs
}

/**
 * The cells of the cheapest way round; none where there is no way. With every sum among the arcs there always is one: one
 * more of everything up to the whole sum.
 */
export function roundTrip(
  cell: Cell,
  arcs: ReadonlyMap<string, readonly Arc[]>,
  hidden: ReadonlySet<string>,
): readonly string[] {
  const more = cheapestWay({ from: cell.to, to: cell.from, without: cell.key, arcs, hidden })
  const less =
    cell.value > 1 ? cheapestWay({ from: cell.from, to: cell.to, without: cell.key, arcs, hidden }) : null
  if (more === null) return less?.keys ?? []
  return less !== null && less.cost < more.cost ? less.keys : more.keys
}

type Search = {
  from: string
  to: string
  without: string
  arcs: ReadonlyMap<string, readonly Arc[]>
  hidden: ReadonlySet<string>
}
type Way = { cost: number; keys: readonly string[] }

/** Dijkstra's shortest path; what is hidden already costs next to nothing. */
function cheapestWay({ from, to, without, arcs, hidden }: Search): Way | null {
  const best = new Map<string, Way>([[from, { cost: 0, keys: [] }]])
  const done = new Set<string>()
  for (;;) {
    const next = nearest(best, done)
    if (next === null) return null
    const [node, way] = next
    if (node === to) return way
    done.add(node)
    for (const { cell, to: end } of arcs.get(node) ?? []) {
      if (cell.key === without) continue
      const cost = way.cost + (hidden.has(cell.key) ? 0.001 : cell.cost)
      if (cost < (best.get(end)?.cost ?? Number.POSITIVE_INFINITY))
        best.set(end, { cost, keys: [...way.keys, cell.key] })
    }
  }
}

function nearest(best: ReadonlyMap<string, Way>, done: ReadonlySet<string>): readonly [string, Way] | null {
  const open = [...best].filter(([node]) => !done.has(node))
  return open.reduce<readonly [string, Way] | null>(
    (nearestYet, one) => (nearestYet === null || one[1].cost < nearestYet[1].cost ? one : nearestYet),
    null,
  )
}
