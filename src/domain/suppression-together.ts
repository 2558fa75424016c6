import {
  arcsOf,
  type ColumnTree,
  type CountTable,
  cellsOf,
  flat,
  isSmall,
  keyOf,
  leavesOf,
  roundTrip,
  type SuppressedTable,
  suppress,
  totalId,
  valuesOf,
} from './suppression.ts'

/**
 * Tables that count the same people in different groups, such as by age and by sex: how many there were in a period is
 * then the same in all of them, so what one table shows may give away what another hides. Pure.
 *
 * Every total is taken as known, whether it is shown or not. A count is hidden with others of the same table so that no
 * total is touched; then nothing in the other tables matters. Where that cannot be done the whole period is closed: in
 * every table all that is above nought is hidden, and every sum that it is part of. One person more in a group of each
 * table then says just as well what is shown.
 */
export function suppressTogether(tables: readonly CountTable[]): SuppressedTable[] {
  if (tables.length < 2) return tables.map(suppress)
  const closed = new Set<string>()
  for (;;) {
    const tried = tables.map((table) => ({ table, ...hiddenWithin(table, closed) }))
    const left = tried.flatMap(({ bare }) => bare)
    if (left.length === 0) return tried.map(({ table, hidden }) => shownOf(table, hidden, closed))
    for (const column of left) closed.add(column)
  }
}

/** What is hidden beside the closed periods, and the periods of counts that nothing in their own table can protect. */
function hiddenWithin(
  table: CountTable,
  closed: ReadonlySet<string>,
): { hidden: ReadonlySet<string>; bare: string[] } {
  const columns = table.columns.flatMap((column) => openPartsOf(column, closed))
  const whole = { ...table, columns, totalRow: true }
  const values = valuesOf(whole)
  const isTotal = ({ key }: { key: string }) => key.startsWith(`${totalId}\n`)
  const [totals, cells] = partition(cellsOf(whole, values), isTotal)
  const arcs = arcsOf(cells)
  const small = cells.filter(({ value }) => isSmall(value))
  const hidden = new Set(small.map(({ key }) => key))
  const bare = totals.filter(({ value }) => isSmall(value)).flatMap(({ key }) => leavesIn(columns, key))
  for (const cell of small.toSorted((a, b) => a.value - b.value)) {
    const others = roundTrip(cell, arcs, hidden)
    if (others.length === 0) bare.push(...leavesIn(columns, cell.key))
    for (const key of others) hidden.add(key)
  }
  return { hidden, bare }
}

/** The column without closed periods: a sum with one of them is no sum any more, and what is left of it stands alone. */
function openPartsOf(column: ColumnTree, closed: ReadonlySet<string>): ColumnTree[] {
  if (!leavesOf(column).some((leaf) => closed.has(leaf))) return [column]
  return (column.parts ?? []).flatMap((part) => openPartsOf(part, closed))
}

function leavesIn(columns: readonly ColumnTree[], key: string): string[] {
  const id = key.slice(key.indexOf('\n') + 1)
  return columns
    .flatMap(flat)
    .filter((column) => column.id === id)
    .flatMap(leavesOf)
}

function shownOf(
  table: CountTable,
  hidden: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): SuppressedTable {
  const columns = table.columns.flatMap(flat)
  const values = valuesOf(table)
  const isShut = (column: ColumnTree) => leavesOf(column).some((leaf) => closed.has(leaf))
  const isAbove = (row: string, column: string) => (values.get(keyOf(row, column)) ?? 0) > 0
  const kept = new Set(hidden)
  for (const row of [...table.rows, totalId])
    for (const column of columns.filter(isShut)) {
      const parts = leavesOf(column).map((leaf) => keyOf(row, leaf))
      const isOpenSum = column.parts !== undefined && !parts.some((key) => kept.has(key))
      if (isAbove(row, column.id) && !isOpenSum) kept.add(keyOf(row, column.id))
    }
  const rows = [...table.rows, ...(table.totalRow ? [totalId] : [])]
  return {
    rows,
    columns: columns.map(({ id, parts }) => ({ id, sum: parts !== undefined })),
    shown: (row, column) =>
      kept.has(keyOf(row, column)) ? 'hidden' : (values.get(keyOf(row, column)) ?? null),
    hasHidden: rows.some((row) => columns.some(({ id }) => kept.has(keyOf(row, id)))),
  }
}

function partition<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))]
}
