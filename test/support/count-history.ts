import type { SuppressedTable } from '../../src/domain/suppression.ts'
import type { TableThen } from '../../src/domain/suppression-memory.ts'
import { suppressOverTime } from '../../src/domain/suppression-over-time.ts'
import { anAttacker } from './count-attacker.ts'

/** One save of a statistic in four quarters: counts, other groups, or other sums. */
export type Act =
  | { kind: 'fill'; quarter: number; counts: readonly (number | null)[] }
  | { kind: 'correct'; quarter: number; group: number; count: number | null }
  | { kind: 'sum'; what: 'groups' | 'quarters' }
  | { kind: 'add'; group: string }
  | { kind: 'remove'; group: number }

const quarters = ['q1', 'q2', 'q3', 'q4'].map((id) => ({ id }))

type State = {
  groups: string[]
  sumGroups: boolean
  sumQuarters: boolean
  counts: Map<string, number | null>
}

/** Shows the table after every act to somebody who keeps it all, and gives what that one works out. */
export function played(groups: readonly string[], acts: readonly Act[]) {
  const state: State = { groups: [...groups], sumGroups: true, sumQuarters: true, counts: new Map() }
  const versions = new Map<string, number>()
  const attacker = anAttacker()
  const saves: TableThen[][] = []
  for (const act of acts) {
    for (const [key, count] of writtenBy(act, state)) {
      state.counts.set(key, count)
      versions.set(key, (versions.get(key) ?? 0) + 1)
    }
    setUp(act, state)
    const table = tableThen(state)
    saves.push([table])
    const shown = shownAfter(saves)
    attacker.sees(table, shown, (row, column) => versions.get(`${row} ${column}`) ?? 0)
  }
  return { saves, last: shownAfter(saves), workedOut: attacker.works() }
}

/** How many counts and sums there are, and how many of them are shown. */
export function countedAndShown(table: SuppressedTable): { all: number; shown: number } {
  const cells = table.rows.flatMap((row) => table.columns.map(({ id }) => table.shown(row, id)))
  const all = cells.filter((count) => count !== null)
  return { all: all.length, shown: all.filter((count) => count !== 'hidden').length }
}

export function shownAfter(saves: readonly (readonly TableThen[])[]): SuppressedTable {
  const shown = suppressOverTime(saves).get('only')
  if (shown === undefined) throw new Error('Nothing has been saved')
  return shown
}

function writtenBy(act: Act, { groups }: State): [string, number | null][] {
  const place = (group: number, quarter: number) =>
    `${groups[group % groups.length]} ${quarters[quarter % quarters.length]?.id}`
  if (act.kind === 'correct') return [[place(act.group, act.quarter), act.count]]
  if (act.kind !== 'fill') return []
  return groups.map((_, group) => [place(group, act.quarter), act.counts[group % act.counts.length] ?? null])
}

function setUp(act: Act, state: State): void {
  if (act.kind === 'add') state.groups = [...new Set([...state.groups, act.group])]
  if (act.kind === 'remove' && state.groups.length > 2) state.groups = state.groups.toSpliced(act.group, 1)
  if (act.kind !== 'sum') return
  if (act.what === 'groups') state.sumGroups = !state.sumGroups
  else state.sumQuarters = !state.sumQuarters
}

function tableThen({ groups, sumGroups, sumQuarters, counts }: State): TableThen {
  const now = new Map(counts)
  return {
    ...{ id: 'only', people: 'only', rows: [...groups], totalRow: sumGroups },
    columns: sumQuarters ? [{ id: 'year', parts: quarters }] : quarters,
    countOf: (row, column) => now.get(`${row} ${column}`) ?? null,
  }
}
