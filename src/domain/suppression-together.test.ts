import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { anAttacker } from '../../test/support/count-attacker.ts'
import { byPeople } from './statistics.ts'
import { type CountTable, isSmall, type SuppressedTable, totalId } from './suppression.ts'
import type { TableThen } from './suppression-memory.ts'
import { suppressOverTime } from './suppression-over-time.ts'

type Counts = Readonly<Record<string, readonly (number | null)[]>>

describe('two statistics of the same people', () => {
  test('keep a count of one back when the total of the other gives it away', () => {
    const [bySex] = together({ girls: [17], boys: [3] }, { young: [12], old: [8] })
    assert.deepEqual(shownIn(bySex), { girls: ['hidden'], boys: ['hidden'] })
  })

  test('hide the whole period where so few were counted that the total tells', () => {
    const [bySex, byAge] = together({ girls: [3, 9] }, { young: [3, 9] })
    assert.deepEqual(shownIn(bySex), { girls: ['hidden', 9] })
    assert.deepEqual(shownIn(byAge), { young: ['hidden', 9] })
  })

  test('are shown as they are where nothing is small', () => {
    const [bySex] = together({ girls: [17], boys: [8] }, { young: [20], old: [5] })
    assert.deepEqual(shownIn(bySex), { girls: [17], boys: [8] })
  })

  test('are found from whichever of them says so, also over a third, and only where they are counted as often', () => {
    const often = {
      age: 'quarter',
      sex: 'quarter',
      school: 'quarter',
      month: 'month',
      other: 'quarter',
    } as const
    const statistics = Object.entries(often).map(([id, how]) => ({ id, often: how }))
    const same: Record<string, readonly string[]> = { sex: ['age'], school: ['sex', 'month'] }
    const found = byPeople(statistics, (id) => same[id] ?? [])
    assert.deepEqual(found.map((ids) => ids.toSorted().join()).toSorted(), [
      'age,school,sex',
      'month',
      'other',
    ])
  })

  test('are shown for a period when both have counted everybody, and agree on how many', () => {
    const [bySex, byAge] = together({ girls: [17, 9, 9], boys: [8, 8, null] }, { young: [25, 16, 12] })
    assert.deepEqual(shownIn(bySex), { girls: [17, 'hidden', 'hidden'], boys: [8, 'hidden', null] })
    assert.deepEqual(shownIn(byAge), { young: [25, 'hidden', 'hidden'] })
  })

  const row = fc.tuple(count(), count())
  for (const sums of [false, true])
    test(`give away no hidden count together, ${sums ? 'with' : 'without'} sums`, () => {
      fc.assert(
        fc.property(row, row, row, fc.integer({ min: 0, max: 3 }), (a, b, c, moved) => {
          // The other table counts as many people in each period, split in another way.
          const first = { a, b, c }
          const totals = [0, 1].map((at) => (a[at] ?? 0) + (b[at] ?? 0) + (c[at] ?? 0))
          const second = {
            x: totals.map((sum) => Math.min(sum, moved)),
            y: totals.map((sum) => sum - Math.min(sum, moved)),
          }
          const tables = [tableOf(first, sums), tableOf(second, sums)]
          const shown = suppressTogether(tables)
          for (const [index, table] of shown.entries())
            for (const group of table.rows)
              for (const { id } of table.columns)
                if (table.shown(group, id) === 'hidden')
                  assert.ok(mayBeOther(tables, shown, { index, group, id }), `${index} ${group} ${id}`)
                else assert.ok(!isSmall(Number(table.shown(group, id))), `${index} ${group} ${id}`)
        }),
        { numRuns: 120 },
      )
    })
})

describe('two statistics of the same people, save by save', () => {
  test('give away no hidden count when one is corrected after the other', () => {
    const total = fc.integer({ min: 0, max: 30 })
    const share = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 20 })), {
      ...{ minLength: 2, maxLength: 2 },
    })
    const act = fc.tuple(fc.constantFrom('q0', 'q1'), total, share, share, fc.boolean())
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), fc.boolean(), (acts, sums) => {
        assert.deepEqual(workedOutFrom(acts, sums), [])
      }),
      { numRuns: 200 },
    )
  })
})

type Act = [period: string, total: number, shareA: number[], shareB: number[], isAFirst: boolean]

/** Each act counts a period anew in one of two tables, and then as many people in the other. */
function workedOutFrom(acts: readonly Act[], sums: boolean) {
  const attacker = anAttacker()
  const saves: TableThen[][] = []
  const versions = new Map<string, number>()
  const counts = new Map<string, number>()
  const groupsOf = { a: ['F', 'P', 'A'], b: ['X', 'Y'] }
  const version = (group: string, period: string) => versions.get(`${group} ${period}`) ?? 0
  const save = (id: 'a' | 'b', period: string, split: readonly number[]) => {
    for (const [index, group] of groupsOf[id].entries()) {
      counts.set(`${group} ${period}`, split[index] ?? 0)
      versions.set(`${group} ${period}`, version(group, period) + 1)
    }
    const now = Object.fromEntries(
      Object.values(groupsOf)
        .flat()
        .map((group) => [group, ['q0', 'q1'].map((one) => counts.get(`${group} ${one}`) ?? null)]),
    )
    const tables = (['a', 'b'] as const).map((one) => ({
      ...tableOf(Object.fromEntries(groupsOf[one].map((group) => [group, now[group] ?? []])), sums),
      ...{ id: one, people: 'same' },
    }))
    saves.push(tables)
    const shown = suppressOverTime(saves)
    for (const table of tables) {
      const found = shown.get(table.id)
      if (found !== undefined) attacker.sees(table, found, version)
    }
  }
  for (const [period, total, shareA, shareB, isAFirst] of acts) {
    const both = [
      () => save('a', period, splitOf(total, shareA, 3)),
      () => save('b', period, splitOf(total, shareB, 2)),
    ]
    for (const one of isAFirst ? both : both.toReversed()) one()
    const names = (id: 'a' | 'b') =>
      groupsOf[id].map((group) => `${id} ${group} ${period} ${version(group, period)}`)
    attacker.alike(names('a'), names('b'))
  }
  return attacker.works()
}

function splitOf(total: number, shares: readonly number[], parts: number): number[] {
  const first = Math.min(total, shares[0] ?? 0)
  if (parts === 2) return [first, total - first]
  const second = Math.min(total - first, shares[1] ?? 0)
  return [first, second, total - first - second]
}

function count() {
  return fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 12 }))
}

/** As they are shown when all of it is filled in at once. */
function suppressTogether(tables: readonly CountTable[]): SuppressedTable[] {
  const shown = suppressOverTime([
    tables.map((table, index) => ({ ...table, id: String(index), people: 'same' })),
  ])
  return [...shown.values()]
}

function together(...all: readonly Counts[]): SuppressedTable[] {
  return suppressTogether(all.map((counts) => tableOf(counts, false)))
}

function tableOf(counts: Counts, sums: boolean): CountTable {
  const periods = Object.values(counts)[0]?.length ?? 0
  const leaves = Array.from({ length: periods }, (_, at) => ({ id: `q${at}` }))
  return {
    rows: Object.keys(counts),
    columns: sums ? [{ id: 'year', parts: leaves }] : leaves,
    countOf: (group, column) => counts[group]?.[Number(column.slice(1))] ?? null,
    totalRow: sums,
  }
}

function shownIn(table: SuppressedTable | undefined) {
  return Object.fromEntries(
    (table?.rows ?? []).map((group) => [group, table?.columns.map(({ id }) => table.shown(group, id))]),
  )
}

type Place = { index: number; group: string; id: string }
type Leaf = { index: number; group: string; id: string; value: number }

/** Tries every change of the hidden counts by one that shows the same and keeps the totals of the tables alike. */
function mayBeOther(
  tables: readonly CountTable[],
  shown: readonly SuppressedTable[],
  wanted: Place,
): boolean {
  const periods = ['q0', 'q1']
  const leaves = tables.flatMap((table, index) =>
    table.rows.flatMap((group) =>
      periods.map((id): Leaf => ({ index, group, id, value: table.countOf(group, id) ?? 0 })),
    ),
  )
  const partsOf = ({ index, group, id }: Place) =>
    leaves.filter(
      (leaf) =>
        leaf.index === index && [leaf.group, totalId].includes(group) && (id === 'year' || leaf.id === id),
    )
  // Where a whole period is closed, noughts are hidden too.
  const isClosed = (id: string) =>
    shown.every((table) => table.rows.every((group) => table.shown(group, id) === 'hidden'))
  const open = leaves.filter(({ index, group, id }) => shown[index]?.shown(group, id) === 'hidden')
  const fixed = shown.flatMap((table, index) =>
    table.rows.flatMap((group) =>
      table.columns
        .filter(({ id }) => table.shown(group, id) !== 'hidden')
        .map(({ id }) => partsOf({ index, group, id })),
    ),
  )
  const change = new Map<Leaf, number>()
  const by = (some: readonly Leaf[]) => some.reduce((sum, leaf) => sum + (change.get(leaf) ?? 0), 0)
  const totalOf = (index: number, id: string) =>
    by(leaves.filter((leaf) => leaf.index === index && leaf.id === id))
  const stands = () =>
    fixed.every((parts) => by(parts) === 0) &&
    periods.every((id) => totalOf(0, id) === totalOf(1, id)) &&
    by(partsOf(wanted)) !== 0
  const search = (at: number): boolean => {
    const leaf = open[at]
    if (leaf === undefined) return stands()
    return [0, 1, -1].some((step) => {
      if (leaf.value + step < (isClosed(leaf.id) ? 0 : 1)) return false
      change.set(leaf, step)
      return search(at + 1)
    })
  }
  return search(0)
}
