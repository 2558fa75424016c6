import { addMonthsClamped, isAfter, isBefore, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from './board-meeting.ts'
import { type BeforeGap, lastDayBeforeGap } from './last-day-before-gap.ts'
import type { ReadyPapers } from './ready-papers.ts'

/** How far the board's calendar reaches: the last day on which the matter may come before the board, and the meeting for it. */
export type GapGuard = {
  readonly latest: PlainDate
  readonly meeting: BoardMeeting | null
  /** The papers for that meeting are ready already. */
  readonly ready?: true
}

/** Months and days are the rulebook's: see `gapMonths` and `minutesDays`. */
type Question = BeforeGap & {
  /** Today. Without it no meeting counts as passed. */
  asOf?: PlainDate | undefined
}

type Ready = Pick<ReadyPapers, 'since' | 'sentTo'>

/**
 * The last board meeting that keeps a renewed agreement free of gaps, counted back from the end of the agreement.
 * `latest` keeps the day number, cut down only where that month is shorter. A meeting counts while its memo stop has
 * not passed, or its papers were ready by then; on the memo stop itself it still counts. Source: avsnitt 2.3.3; that the
 * meeting must be held on or before `latest` is our reading.
 */
export function gapGuard({
  meetings,
  ready,
  ...question
}: Question & { meetings: readonly BoardMeeting[]; ready?: Ready | undefined }): GapGuard {
  const { asOf } = question
  const latest = lastDayBeforeGap(question)
  const inTime = meetings.filter(({ date }) => !isAfter(date, latest))
  const possible = inTime.filter((one) => asOf === undefined || canReach(one, { today: asOf, ready }))
  const meeting = possible.reduce<BoardMeeting | null>(theLater, null)
  return { latest, meeting, ...(ready && meeting && { ready: true }) }
}

/** Whether papers can still come before the board at a meeting: its memo stop has not passed, or they were ready by then. */
export function canReach(
  { date, memoStop }: BoardMeeting,
  { today, ready }: { today: PlainDate; ready?: Ready | undefined },
): boolean {
  if (ready === undefined) return !isBefore(memoStop, today)
  if (ready.sentTo !== null) return date === ready.sentTo
  return !isBefore(memoStop, ready.since) && !isBefore(date, today)
}

/**
 * The guard when several boards must decide on the same agreement: that of the tightest calendar, which is one where no
 * meeting is left, otherwise the one whose memo stop comes first. `body` is `null` when there are no calendars.
 */
export function gapGuardOfBodies<Body extends string>(
  question: Question & {
    calendars: ReadonlyMap<Body, readonly BoardMeeting[]>
    readyOf?: (body: Body) => Ready | undefined
  },
): GapGuard & { body: Body | null } {
  const guards = [...question.calendars].map(([body, meetings]) => ({
    ...gapGuard({ ...question, meetings, ready: question.readyOf?.(body) }),
    body,
  }))
  const none = { latest: lastDayBeforeGap(question), meeting: null, body: null }
  return guards.length === 0
    ? none
    : guards.reduce((found, guard) => (isTighter(guard, found) ? guard : found))
}

/**
 * Whether the calendar says anything about `latest`: the board has set its days for that year, or so little remains of the
 * agreement (twelve months) that the last known meeting is the one to aim for.
 */
export function isSettled(
  meetings: readonly BoardMeeting[],
  { latest, end, asOf }: { latest: PlainDate; end: PlainDate; asOf: PlainDate },
): boolean {
  if (!isBefore(asOf, addMonthsClamped(end, -12))) return true
  return meetings.some(({ date }) => yearOf(date) >= yearOf(latest))
}

function theLater(found: BoardMeeting | null, meeting: BoardMeeting): BoardMeeting {
  if (found === null || isAfter(meeting.date, found.date)) return meeting
  return meeting.date === found.date && isAfter(meeting.memoStop, found.memoStop) ? meeting : found
}

function isTighter(a: GapGuard, b: GapGuard): boolean {
  if (a.meeting === null || b.meeting === null) return a.meeting === null && b.meeting !== null
  if (a.ready !== b.ready) return a.ready === undefined
  return isBefore(a.meeting.memoStop, b.meeting.memoStop)
}
