import { daysBetween, latest, type PlainDate } from '../../kernel/plain-date.ts'
import type { History, RoundStatus } from '../case/history.ts'
import { stateOf } from '../rulebook/lookup.ts'
import { type Agreement, agreementsOf } from './agreement.ts'
import { lastDayInForce } from './in-force.ts'

/** One agreement of a partnership, and what lies between it and the one before. */
export type Link = Agreement & {
  /** How it came about: first, new, revised, extension, change. */
  kind: string
  /** The last day that it really was in force; null where it never was: the next replaced it in full, or it ended before its start. */
  last: PlainDate | null
  /** Days without an agreement before it; 0 where it follows at once. */
  gapBefore: number
}

/** The chain of signed agreements of one partnership, the oldest first, with the gaps between them. */
export function chainOf(history: Pick<History, 'rulebook' | 'events'>, rounds: readonly Round[]): Link[] {
  return linked(
    agreementsOf(history).filter(({ signedOn }) => signedOn !== null),
    rounds,
  )
}

/** The same of every agreement that the board has decided on and nobody has left: what the open register tells. */
export function decidedChainOf(
  history: Pick<History, 'rulebook' | 'events'>,
  rounds: readonly RoundStatus[],
): Link[] {
  const stands = (track: string) =>
    rounds.some((one) => one.track === track && stateOf(history.rulebook, one.state).kind !== 'exit')
  const decided = agreementsOf(history).filter(({ decidedOn, track }) => decidedOn !== null && stands(track))
  return linked(decided, rounds)
}

function linked(agreements: readonly Agreement[], rounds: readonly Round[]): Link[] {
  const lasts = agreements.map((one, index) => lastDayInForce(one, agreements.slice(index + 1)))
  return agreements.map((one, index) => {
    const [before, ...earlier] = lasts.slice(0, index).filter((day) => day !== null)
    const last = lasts[index] ?? null
    const comesAfter = last !== null && before !== undefined
    return {
      ...one,
      kind: rounds.find(({ track }) => track === one.track)?.kind ?? 'first',
      last,
      gapBefore: comesAfter ? gapBetween(latest(before, ...earlier), one.start) : 0,
    }
  })
}

type Round = { track: string; kind: string }

function gapBetween(last: PlainDate, start: PlainDate): number {
  return Math.max(0, daysBetween(last, start) - 1)
}
