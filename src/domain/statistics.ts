import {
  addDays,
  addMonthsClamped,
  isAfter,
  monthOf,
  type PlainDate,
  plainDate,
  yearOf,
} from '../kernel/plain-date.ts'
import type { Statistic } from './agreement-parts.ts'
import type { ColumnTree } from './suppression.ts'

/** A group of people that is counted. Never an individual. */
export type CountGroup = { id: string; name: string }

/** Which groups a statistic is counted in, and what may be summed. */
export type StatisticSetup = {
  groups: readonly CountGroup[]
  sumGroups: boolean
  sumPeriods: boolean
  /** Other statistics that count the same people, by id. */
  samePeople: readonly string[]
}

/** A time that is counted for: its first and last day, and which of its kind in the year it is. */
export type CountPeriod = { from: PlainDate; to: PlainDate; year: number; order: number }

const monthsIn: Record<Statistic['often'], number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** The calendar periods that an agreement touches, as often as its statistic says. */
export function periodsOf(often: Statistic['often'], start: PlainDate, end: PlainDate): CountPeriod[] {
  const months = monthsIn[often]
  const first = Math.floor((monthOf(start) - 1) / months) * months + 1
  const periods: CountPeriod[] = []
  let from = plainDate(`${yearOf(start)}-${String(first).padStart(2, '0')}-01`)
  while (!isAfter(from, end) && periods.length < 240) {
    const next = addMonthsClamped(from, months)
    const order = (monthOf(from) - 1) / months + 1
    periods.push({ from, to: addDays(next, -1), year: yearOf(from), order })
    from = next
  }
  return periods
}

/** The periods as columns: by their first day, in years that are summed when the statistic may be. */
export function columnsFor(periods: readonly CountPeriod[], sumPeriods: boolean): ColumnTree[] {
  const years = Map.groupBy(periods, ({ year }) => year)
  return [...years].flatMap(([year, inYear]): ColumnTree[] => {
    const leaves = inYear.map(({ from }) => ({ id: from }))
    return sumPeriods && leaves.length > 1 ? [{ id: `year-${year}`, parts: leaves }] : leaves
  })
}

/** What each is called where only the name tells them apart: namesakes also say how they are counted, and at last which they are. */
export function namesApart(
  statistics: readonly Pick<Statistic, 'id' | 'what' | 'how'>[],
): ReadonlyMap<string, string> {
  const like = (text: string) => text.trim().toLowerCase()
  const isNamesake = (what: string) =>
    statistics.filter((other) => like(other.what) === like(what)).length > 1
  const taken: string[] = []
  return new Map(
    statistics.map(({ id, what, how }) => {
      const name = isNamesake(what) && how.trim() !== '' ? `${what.trim()}: ${how.trim()}` : what
      const before = taken.filter((other) => other === like(name)).length
      taken.push(like(name))
      return [id, before === 0 ? name : `${name} (${before + 1})`]
    }),
  )
}

type Counted = Pick<Statistic, 'id' | 'often'>

/** The statistics sorted by whom they count: those that count the same people, just as often, stand together. */
export function byPeople(
  statistics: readonly Counted[],
  samePeopleOf: (id: string) => readonly string[],
): string[][] {
  return statistics.reduce<string[][]>((sorted, { id, often }) => {
    const linked = (other: Counted) =>
      other.often === often && (samePeopleOf(id).includes(other.id) || samePeopleOf(other.id).includes(id))
    const others = statistics.filter(linked).map((other) => other.id)
    const joined = sorted.filter((ids) => ids.some((one) => others.includes(one)))
    return [...sorted.filter((ids) => !joined.includes(ids)), [...joined.flat(), id]]
  }, [])
}
