import { firstDayOf, lastDayOf } from '../../../kernel/partial-date.ts'
import type { ReadRow } from './read-row.ts'
import type { ReadPeriod } from './swedish-period.ts'

export type LinedRow = { line: number; row: ReadRow }

/** Rows of one partnership, the oldest agreement first. */
export type Chain = { rows: readonly [LinedRow, ...LinedRow[]] }
/** A row that tells of the same time as an earlier row of the same partnership. */
export type Repeated = { line: number; of: number }

/**
 * Brings rows of the same partnership together: the same place, idea-based parties and title. Later agreements
 * continue the chain, also after a gap; a period that overlaps another is the same row once more.
 */
export function joinRows(rows: readonly LinedRow[]): { chains: Chain[]; repeated: Repeated[] } {
  const groups = Map.groupBy(rows, ({ row }) => partnershipKey(row))
  const joined = [...groups.values()].map(chainOf)
  return {
    chains: joined.map(({ chain }) => chain).filter((chain) => chain !== null),
    repeated: joined.flatMap(({ repeated }) => repeated),
  }
}

/** Names as they are compared: letters and digits only, without what every association may be called. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/\b(ideella föreningen|föreningen|stiftelsen|ideell förening|ek\.? för\.?)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether two periods share a day. One without end lasts for ever. */
export function overlaps(one: ReadPeriod, other: ReadPeriod): boolean {
  const [first, last] = [spanOf(one), spanOf(other)]
  return first.from <= last.to && last.from <= first.to
}

function spanOf({ from, to }: ReadPeriod): { from: string; to: string } {
  return { from: firstDayOf(from) ?? from, to: to === null ? '9999-12-31' : (lastDayOf(to) ?? to) }
}

function partnershipKey({ id, municipality, title, ideaBasedParties, registryNumber }: ReadRow): string {
  if (id !== null) return JSON.stringify([id])
  const names = ideaBasedParties.map(({ name }) => nameKey(name)).toSorted()
  return JSON.stringify([municipality.code, title === null ? registryNumber : nameKey(title), names])
}

function chainOf(group: readonly LinedRow[]): { chain: Chain | null; repeated: Repeated[] } {
  const kept: LinedRow[] = []
  const repeated: Repeated[] = []
  for (const lined of group) {
    const same = kept.find(({ row }) => overlaps(row.period, lined.row.period))
    if (same === undefined) kept.push(lined)
    else repeated.push({ line: lined.line, of: same.line })
  }
  const [first, ...rest] = kept.toSorted((a, b) =>
    spanOf(a.row.period).from < spanOf(b.row.period).from ? -1 : 1,
  )
  return { chain: first === undefined ? null : { rows: [first, ...rest] }, repeated }
}
