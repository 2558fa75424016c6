import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type ColumnTree,
  type CountTable,
  hiddenBelow,
  type SuppressedTable,
  suppressAlone,
  totalId,
} from './suppression.ts'
import { suppressOverTime } from './suppression-over-time.ts'

const quarters: ColumnTree[] = [{ id: 'year', parts: [{ id: 'q1' }, { id: 'q2' }] }]

describe('small counts', () => {
  test('from 1 to 4 are hidden, nought and 5 are not', () => {
    assert.deepEqual([0, 1, 4, 5].map(suppressAlone), [0, 'hidden', 'hidden', 5])
  })

  test('take another group of the period with them, so that the sum does not tell', () => {
    const shown = shownOf(aTable({ girls: [3], boys: [12], others: [20] }))
    assert.deepEqual(shown, { girls: ['hidden'], boys: ['hidden'], others: [20], total: [35] })
  })

  test('take another period with them, when the year is summed', () => {
    const shown = shownOf(aTable({ girls: [3, 12], boys: [10, 14], others: [15, 20] }, quarters))
    assert.deepEqual(shown.girls, ['hidden', 'hidden', 15])
    assert.equal(
      Object.values(shown)
        .flat()
        .filter((count) => count === 'hidden').length,
      4,
    )
  })

  test('are not given away by what is known of the others: two ones beside a shown sum', () => {
    const shown = shownOf(aTable({ girls: [1], boys: [1], others: [5] }))
    assert.deepEqual([shown.girls, shown.boys], [['hidden'], ['hidden']])
    assert.ok(shown.others?.[0] === 'hidden' || shown.total?.[0] === 'hidden')
  })

  test('hide nothing else where nothing is summed', () => {
    const shown = shownOf({ ...aTable({ girls: [3, 8], boys: [10, 2] }), totalRow: false })
    assert.deepEqual(shown, { girls: ['hidden', 8], boys: [10, 'hidden'] })
  })

  test('that are not reported are no counts at all', () => {
    assert.deepEqual(shownOf(aTable({ girls: [null, 7] })), { girls: [null, 7], total: [null, 7] })
  })

  test('have a sum first when all that it sums has been counted', () => {
    const shown = shownOf(aTable({ girls: [8, 9], boys: [7, null] }, quarters))
    assert.deepEqual(shown, { girls: [8, 9, 17], boys: [7, null, null], total: [15, null, null] })
  })
})

describe('no hidden count can be worked out', () => {
  for (const { name, columns } of [
    { name: 'with sums of the periods alone', columns: leaves(3) },
    {
      name: 'with years',
      columns: [
        { id: 'y1', parts: leaves(2) },
        { id: 'y2', parts: leaves(2, 2) },
      ],
    },
    {
      name: 'with years and the whole time',
      columns: [
        {
          id: 'all',
          parts: [
            { id: 'y1', parts: leaves(2) },
            { id: 'y2', parts: leaves(2, 2) },
          ],
        },
      ],
    },
  ])
    for (const totalRow of [true, false])
      test(`${name}, ${totalRow ? 'and' : 'without'} sums of the groups`, () => {
        fc.assert(
          fc.property(someCounts, (counts) => {
            const table = { ...aTable(counts, columns), totalRow }
            const suppressed = suppress(table)
            for (const row of suppressed.rows)
              for (const { id } of suppressed.columns) {
                const [shown, real] = [suppressed.shown(row, id), realCount(table, row, id)]
                if (shown === 'hidden') assert.ok(mayBeOther(table, row, id), `${row} ${id} is ${real}`)
                else assert.equal(shown, real)
                assert.ok(shown === null || shown === 'hidden' || shown === 0 || shown >= hiddenBelow)
              }
          }),
          { numRuns: 150 },
        )
      })
})

const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 30 }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const row = fc.array(count, { minLength: 4, maxLength: 4 })
const someCounts = fc.oneof(
  fc.record({ a: row }),
  fc.record({ a: row, b: row }),
  fc.record({ a: row, b: row, c: row }),
)

type Counts = Readonly<Record<string, readonly (number | null)[]>>

function aTable(counts: Counts, columns?: readonly ColumnTree[]): CountTable {
  const all = columns ?? leaves(Object.values(counts)[0]?.length ?? 0)
  const ids = all.flatMap(leafIds)
  return {
    rows: Object.keys(counts),
    columns: all,
    countOf: (group, column) => counts[group]?.[ids.indexOf(column)] ?? null,
    totalRow: true,
  }
}

/** As it is shown when it is filled in at once. */
function suppress(table: CountTable): SuppressedTable {
  const shown = suppressOverTime([[{ ...table, id: 'only', people: 'only' }]]).get('only')
  assert.ok(shown)
  return shown
}

function leaves(count: number, after = 0): ColumnTree[] {
  return Array.from({ length: count }, (_, index) => ({ id: `q${after + index + 1}` }))
}

function leafIds(column: ColumnTree): string[] {
  return column.parts === undefined ? [column.id] : column.parts.flatMap(leafIds)
}

function shownOf(table: CountTable) {
  const { rows, columns, shown } = suppress(table)
  return Object.fromEntries(rows.map((group) => [group, columns.map(({ id }) => shown(group, id))]))
}

/** The leaves that a count is the sum of. */
function partsOf(table: CountTable, group: string, column: string): string[] {
  const find = (tree: ColumnTree): ColumnTree[] =>
    tree.id === column ? [tree] : (tree.parts ?? []).flatMap(find)
  const groups = group === totalId ? table.rows : [group]
  const ids = table.columns.flatMap(find).flatMap(leafIds)
  return groups.flatMap((one) => ids.map((id) => `${one}/${id}`))
}

function countIn(table: CountTable, cell: string): number | null {
  const [group = '', id = ''] = cell.split('/')
  return table.countOf(group, id)
}

function realCount(table: CountTable, group: string, column: string): number | null {
  const parts = partsOf(table, group, column)
  if (parts.some((cell) => countIn(table, cell) === null)) return null
  return parts.reduce((sum, cell) => sum + (countIn(table, cell) ?? 0), 0)
}

/**
 * Looks for another table that shows the same, where every hidden count is at least one and this one differs: each
 * hidden leaf is one less, the same or one more. To find one proves that the count cannot be worked out.
 */
function mayBeOther(table: CountTable, group: string, column: string): boolean {
  const suppressed = suppress(table)
  const all = suppressed.rows.flatMap((one) => suppressed.columns.map(({ id }) => ({ one, id })))
  const parts = all.map(({ one, id }) => ({
    parts: partsOf(table, one, id),
    shown: suppressed.shown(one, id),
  }))
  const unknown = parts.filter((cell) => cell.parts.length === 1 && cell.shown === 'hidden')
  const cells = [...new Set(unknown.flatMap((cell) => cell.parts))]
  const fixed = parts.filter(({ shown }) => typeof shown === 'number')
  const wanted = partsOf(table, group, column)
  const change = new Map<string, number>()
  const sumOver = (some: readonly string[]) => some.reduce((sum, cell) => sum + (change.get(cell) ?? 0), 0)
  const canStand = (some: readonly string[], left: number) => {
    const open = some.filter((cell) => cells.indexOf(cell) >= left).length
    return Math.abs(sumOver(some)) <= open
  }
  const search = (index: number): boolean => {
    if (!fixed.every((sum) => canStand(sum.parts, index))) return false
    const cell = cells[index]
    if (cell === undefined) return sumOver(wanted) !== 0
    for (const step of [0, 1, -1]) {
      if ((countIn(table, cell) ?? 0) + step < 1) continue
      change.set(cell, step)
      if (search(index + 1)) return true
    }
    change.delete(cell)
    return false
  }
  return search(0)
}
