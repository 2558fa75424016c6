import type { PlainDate } from '../kernel/plain-date.ts'
import type { Statistic } from './agreement-parts.ts'
import { byPeople, type CountPeriod, columnsFor, type StatisticSetup } from './statistics.ts'
import type { TableThen } from './suppression-memory.ts'

export type CountVersion = {
  statistic: string
  group: string
  period: PlainDate
  version: number
  /** Null where it has been taken away. */
  count: number | null
  at: string
}
export type SetupVersion = StatisticSetup & { statistic: string; version: number; at: string }
type Kept = {
  statistics: readonly { statistic: Statistic; periods: readonly CountPeriod[] }[]
  setups: readonly SetupVersion[]
  counts: readonly CountVersion[]
}

/** The statistics of an agreement as tables after each save, the oldest first: what was shown to whoever looked then. */
export function tablesBySave({ statistics, setups, counts }: Kept): TableThen[][] {
  const setupOf = new Map<string, StatisticSetup>()
  const countsOf = new Map<string, Map<string, number | null>>()
  return savesIn([...setups, ...counts]).map((save) => {
    const touched = new Set(save.map(({ statistic }) => statistic))
    for (const id of touched) countsOf.set(id, new Map(countsOf.get(id)))
    for (const one of save)
      if ('groups' in one) setupOf.set(one.statistic, one)
      else countsOf.get(one.statistic)?.set(placeOf(one.group, one.period), one.count)
    return tablesThen(statistics, setupOf, countsOf)
  })
}

type Version = SetupVersion | CountVersion

/** What was written at the same instant was saved together; the same thing twice was not. */
function savesIn(versions: readonly Version[]): Version[][] {
  const saves: Version[][] = []
  const newest = new Map<string, number>()
  let places = new Set<string>()
  for (const one of versions.toSorted(byTime)) {
    const place = 'groups' in one ? one.statistic : `${one.statistic} ${placeOf(one.group, one.period)}`
    if ((newest.get(place) ?? 0) > one.version) continue
    newest.set(place, one.version)
    if (saves.at(-1)?.[0]?.at !== one.at || places.has(place)) {
      saves.push([])
      places = new Set()
    }
    places.add(place)
    saves.at(-1)?.push(one)
  }
  return saves
}

function byTime(a: Version, b: Version): number {
  if (a.at === b.at) return a.version - b.version
  return a.at < b.at ? -1 : 1
}

function placeOf(group: string, period: string): string {
  return `${group}/${period}`
}

function tablesThen(
  statistics: Kept['statistics'],
  setupOf: ReadonlyMap<string, StatisticSetup>,
  countsOf: ReadonlyMap<string, ReadonlyMap<string, number | null>>,
): TableThen[] {
  const counted = statistics.filter(({ statistic }) => setupOf.has(statistic.id))
  const together = byPeople(
    counted.map(({ statistic }) => statistic),
    (id) => setupOf.get(id)?.samePeople ?? [],
  )
  return counted.flatMap(({ statistic: { id }, periods }) => {
    const setup = setupOf.get(id)
    if (setup === undefined) return []
    const counts = countsOf.get(id)
    return {
      id,
      people:
        together
          .find((ids) => ids.includes(id))
          ?.toSorted()
          .join() ?? id,
      rows: setup.groups.map((group) => group.id),
      columns: columnsFor(periods, setup.sumPeriods),
      countOf: (group, period) => counts?.get(placeOf(group, period)) ?? null,
      totalRow: setup.sumGroups && setup.groups.length > 1,
    }
  })
}
