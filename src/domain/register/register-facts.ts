import { firstDayOf, lastDayOf } from '../../kernel/partial-date.ts'
import { compareDates, daysBetween, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { RegisterPeriod, RegisterRecord, RegisterStatus } from '../register.ts'

/** The unit of a result whose name says already what is counted: "visits a week". */
export const asIndicator = { sv: 'enligt måttet', en: 'as the indicator says' } as const

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

export const knownThings = [
  'days',
  'money',
  'contributions',
  'results',
  'agreement',
  'number',
  'verified',
] as const

export type KnownThing = (typeof knownThings)[number]

/** What the record states, of all that a register could want to know. Figures say how many records they rest on. */
export function knownIn(record: RegisterRecord): KnownThing[] {
  const numbered = record.parties.filter(({ side }) => side === 'ideaBased')
  const has: Record<KnownThing, boolean> = {
    days: record.periods.every(({ from, to }) => from.length === 10 && (to === null || to.length === 10)),
    money: record.fundingOre !== null || record.contributions.some(({ cashOre }) => cashOre !== null),
    contributions: record.contributions.length > 0,
    results: record.results.some(({ kind }) => kind === 'result'),
    agreement: [...record.links, ...(record.documents ?? [])].some(({ kind }) => kind === 'agreement'),
    number: numbered.every(({ organisationNumber }) => organisationNumber !== null),
    verified: record.verifiedOn !== null,
  }
  return knownThings.filter((thing) => has[thing])
}

/** How many years the latest stated period touches; 0 when it is open, or only known to have existed in a year. */
export function lastLength(periods: readonly RegisterPeriod[]): number {
  const last = periods.at(-1)
  const [from, to] = [last && firstDayOf(last.from), last?.to ? lastDayOf(last.to) : null]
  if (!from || !to || last?.kind === 'activeInYear') return 0
  return Math.max(1, Math.round((daysBetween(from, to) + 1) / 365.25))
}

/** All money that the record states, in öre: its own sum, or that of the contributions; null when it states none. */
export function fundingIn({ fundingOre, contributions }: RegisterRecord): number | null {
  const cash = contributions.flatMap(({ cashOre }) => cashOre ?? [])
  return fundingOre ?? (cash.length === 0 ? null : cash.reduce((all, one) => all + one, 0))
}
