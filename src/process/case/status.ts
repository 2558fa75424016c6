import type { PlainDate } from '../../kernel/plain-date.ts'
import { stateOf } from '../rulebook/lookup.ts'
import { lastingFlags, timeFlags } from './flags.ts'
import { foldOf } from './fold.ts'
import type { History, Status } from './history.ts'
import { leadingRound } from './tracks.ts'

/** Where the case stands: folded from its events under its own rulebook, never from a typed-in value. */
export function statusOf(history: Pick<History, 'rulebook' | 'events'>): Status {
  const { rulebook, events } = history
  const fold = foldOf(history)
  const leading = leadingRound(rulebook, fold.rounds)
  return {
    ...fold,
    round: fold.paused ? 'PAUSED' : (leading?.state ?? 'NOT_STARTED'),
    flags: lastingFlags(rulebook, events, fold),
    phase: leading ? stateOf(rulebook, leading.state).phase : (rulebook.phases[0]?.id ?? ''),
    open: fold.rounds.some((round) => round.open),
  }
}

/** The status as it is on a day, with the flags that time alone brings: a missed final report, the final year, past the end. */
export function statusOn(history: Pick<History, 'rulebook' | 'events'>, today: PlainDate): Status {
  const status = statusOf(history)
  const brought = timeFlags(history, status, today)
  return brought.length === 0 ? status : { ...status, flags: [...new Set([...status.flags, ...brought])] }
}

/**
 * The state of the newest round that is open: a new or changed agreement is formed by its own round while another one is
 * in force. PAUSED while the case is; the same as `round` when there is one round only.
 */
export function formingState({ rounds, round, paused }: Pick<Status, 'rounds' | 'round' | 'paused'>): string {
  return paused === null ? (rounds.findLast(({ open }) => open)?.state ?? round) : round
}
