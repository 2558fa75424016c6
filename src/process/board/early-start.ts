import { isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { agreementsOf } from '../agreement/agreement.ts'
import { foldOf } from '../case/fold.ts'
import type { History } from '../case/history.ts'
import { onEveryBoard, openedTogether } from '../case/tracks.ts'
import { meetingFor } from './board-aim.ts'
import { boardPlan } from './board-plan.ts'
import type { Calendars } from './gap-watch.ts'

/** The first day of an agreement that comes before all can have signed it. */
export type EarlyStart = {
  start: PlainDate
  /** The meeting before which the board cannot decide; null when it has decided, or has no meeting left in its calendar. */
  meeting: PlainDate | null
}

type Known = { history: History; calendars: Calendars; today: PlainDate }

/**
 * Whether the newest agreement, not signed yet, begins before the board can meet about it, or has begun already. Of several
 * boards the last one counts. `start` is the draft's; left out it is that of the text which the parties agreed on.
 */
export function earlyStart(known: Known, draftStart?: PlainDate | null): EarlyStart | null {
  const round = foldOf(known.history).rounds.at(-1)
  if (round === undefined || !round.open) return null
  const agreement = agreementsOf(known.history).find(({ track }) => track === round.track)
  const start = draftStart === undefined ? agreement?.start : draftStart
  if (!start || (agreement?.signedOn ?? null) !== null) return null
  const meeting = lastMeeting(known, round.track)
  if (meeting !== null && isBefore(start, meeting)) return { start, meeting }
  return isBefore(start, known.today) ? { start, meeting: null } : null
}

/** The last of the meetings that still have to take up the agreement of the round. */
function lastMeeting(known: Known, round: string): PlainDate | null {
  const status = foldOf(known.history)
  const { approved } = known.history.rulebook.caseStates
  if (onEveryBoard(status.boardCases, { kind: 'sign', round, state: approved })) return null
  const newest = status.boardCases.findLast((one) => one.kind === 'sign' && one.round === round)
  const together = newest?.open ? openedTogether(status, newest) : []
  const undecided = status.boardCases.filter(
    ({ track, state }) => together.includes(track) && state !== approved,
  )
  const days =
    undecided.length > 0
      ? undecided.map((one) => meetingFor(one, known)?.day)
      : [...known.calendars.values()].map((meetings) => boardPlan(meetings, known.today)?.meeting.date)
  return days.reduce<PlainDate | null>(later, null)
}

function later(found: PlainDate | null, day: PlainDate | undefined): PlainDate | null {
  if (day === undefined) return found
  return found === null || isAfter(day, found) ? day : found
}
