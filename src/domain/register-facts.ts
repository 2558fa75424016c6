import { firstDayOf, lastDayOf } from '../kernel/partial-date.ts'
import { compareDates, type PlainDate, yearOf } from '../kernel/plain-date.ts'
import type { RegisterPeriod, RegisterRecord, RegisterStatus } from './register.ts'

/** The days within which the chain of agreements may have run; `ends` is null when it is open. */
export type Span = { begins: PlainDate; ends: PlainDate | null; unknown: boolean }

/** From the first possible day to the last. A year begins on 1 January here, and is never shown so. */
export function spanOf(periods: readonly RegisterPeriod[]): Span {
  const starts = periods.flatMap(({ from }) => firstDayOf(from) ?? []).toSorted(compareDates)
  const ends = periods.map(({ to }) => (to === null ? null : lastDayOf(to)))
  const [begins] = starts
  if (begins === undefined) throw new Error('A partnership without a period')
  return {
    begins,
    ends: ends.includes(null)
      ? null
      : (ends
          .flatMap((end) => end ?? [])
          .toSorted(compareDates)
          .at(-1) ?? null),
    unknown: periods.every(({ kind }) => kind === 'activeInYear'),
  }
}

/** Whether it is planned, runs or is over on a day; unknown where the source only says that it existed. */
export function statusOn({ begins, ends, unknown }: Span, today: PlainDate): RegisterStatus {
  if (unknown) return 'unknown'
  if (begins > today) return 'planned'
  return ends !== null && ends < today ? 'ended' : 'active'
}

/** Every year that some period touches, to `today` where a period is open. */
export function yearsIn(periods: readonly RegisterPeriod[], today: PlainDate): number[] {
  const years = periods.flatMap(({ from, to }) => {
    const first = yearOf(firstDayOf(from) ?? today)
    const last = Math.max(first, yearOf((to === null ? null : lastDayOf(to)) ?? today))
    return Array.from({ length: Math.min(last - first, 60) + 1 }, (_, step) => first + step)
  })
  return [...new Set(years)].sort((a, b) => a - b)
}

/** What a partnership is called: its own title, or its idea-based parties. */
export function nameOfRecord({ title, parties }: Pick<RegisterRecord, 'title' | 'parties'>): string {
  if (title !== null) return title
  return parties
    .filter(({ side }) => side === 'ideaBased')
    .map(({ name }) => name)
    .join(', ')
}

/** The record as it reads on a day. */
export function readOn(record: RegisterRecord, today: PlainDate): RegisterRecord {
  return { ...record, status: statusOn(spanOf(record.periods), today) }
}
