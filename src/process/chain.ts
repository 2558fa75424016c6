import { addDays, daysBetween, earliest, type PlainDate } from '../kernel/plain-date.ts'
import { type Agreement, agreementsOf } from './agreement.ts'
import type { History } from './history.ts'

/** One agreement of a partnership, and what lies between it and the one before. */
export type Link = Pick<Agreement, 'track' | 'start' | 'end' | 'agreedEnd' | 'signedOn' | 'endedOn'> & {
  /** How it came about: first, new, revised, extension, change. */
  kind: string
  /** The last day that it really was in force. */
  last: PlainDate
  /** Days without an agreement before it; 0 where it follows at once. */
  gapBefore: number
}

/** The chain of signed agreements of one partnership, the oldest first, with the gaps between them. */
export function chainOf(history: Pick<History, 'rulebook' | 'events'>, rounds: readonly Round[]): Link[] {
  const signed = agreementsOf(history).filter(({ signedOn }) => signedOn !== null)
  return signed.map((one, index) => {
    const next = signed[index + 1]
    const before = signed[index - 1]
    return {
      ...one,
      kind: rounds.find(({ track }) => track === one.track)?.kind ?? 'first',
      last: lastDay(one, next),
      gapBefore: before === undefined ? 0 : gapBetween(lastDay(before, one), one.start),
    }
  })
}

type Round = { track: string; kind: string }

/** A later agreement takes over on its first day, also before the older one has run out. */
function lastDay({ end, endedOn }: Agreement, next: Agreement | undefined): PlainDate {
  const own = endedOn ?? end
  if (next === undefined) return own
  return earliest(addDays(next.start, -1), own)
}

function gapBetween(last: PlainDate, start: PlainDate): number {
  return Math.max(0, daysBetween(last, start) - 1)
}
