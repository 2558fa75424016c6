import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import type { TrackId } from '../rulebook/names.ts'
import { answerDay, isHeard } from '../steps/hearing.ts'

/** Somebody is still to be heard before a board's case may go on: until when, and the first day that it may. */
export type HearingLeft = { answerBy: PlainDate; from: PlainDate }

/**
 * Whether the proposal to a board waits for what the other side may answer, on a day: nobody can have approved it before
 * the time to answer is over. Null when all have answered, the time has passed, or somebody has written why it cannot wait.
 */
export function hearingLeft(history: History, track: TrackId, on: PlainDate): HearingLeft | null {
  const status = statusOf(history)
  const one = status.boardCases.find((board) => board.track === track)
  const approval = history.rulebook.steps.find(
    ({ event, tracks }) => event === 'memoApproved' && one !== undefined && tracks.includes(one.kind),
  )
  const hearing = approval?.needs.find((need) => need.kind === 'heard')
  if (one === undefined || hearing === undefined) return null
  const context = { history, status, track: one, on }
  const answerBy = answerDay(context, hearing)
  if (answerBy === null || isHeard(context, hearing)) return null
  return { answerBy, from: addDays(answerBy, 1) }
}
