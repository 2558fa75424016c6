import { addMonthsClamped, isAfter, isBefore, type PlainDate, yearOf } from '../kernel/plain-date.ts'

/** A meeting of the board, the last day for its memos and the day its papers are sent out. */
export type BoardMeeting = {
  readonly date: PlainDate
  readonly memoStop: PlainDate
  readonly dispatch: PlainDate
}

/** How far the board's calendar reaches: the last day on which the matter may come before the board, and the meeting for it. */
export type GapGuard = { readonly latest: PlainDate; readonly meeting: BoardMeeting | null }

type Question = {
  /** Last day in force. */
  end: PlainDate
  /** Months before the end by which the board must have met; from the rulebook: see `gapMonths`. */
  months: number
  /** Today. Without it no meeting counts as passed. */
  asOf?: PlainDate | undefined
}

/**
 * The last board meeting that keeps a renewed agreement free of gaps, counted back from the end of the agreement.
 * `latest` keeps the day number, cut down only where that month is shorter. A meeting counts while its memo stop has
 * not passed; on the memo stop itself it still counts. Source: avsnitt 2.3.3; that the meeting must be held on or before
 * `latest` is our reading.
 */
export function gapGuard({
  meetings,
  ...question
}: Question & { meetings: readonly BoardMeeting[] }): GapGuard {
  const latest = lastDayBeforeGap(question)
  const possible = meetings.filter((meeting) => isPossible(meeting, latest, question.asOf))
  return { latest, meeting: possible.reduce<BoardMeeting | null>(theLater, null) }
}

/**
 * The guard when several boards must decide on the same agreement: that of the tightest calendar, which is one where no
 * meeting is left, otherwise the one whose memo stop comes first. `body` is `null` when there are no calendars.
 */
export function gapGuardOfBodies<Body extends string>(
  question: Question & { calendars: ReadonlyMap<Body, readonly BoardMeeting[]> },
): GapGuard & { body: Body | null } {
  const guards = [...question.calendars].map(([body, meetings]) => ({
    ...gapGuard({ ...question, meetings }),
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

/** The day `months` before the end, day number kept, cut down only where that month is shorter (31 May − 3 = 28 or 29 Feb). */
export function lastDayBeforeGap({ end, months }: { end: PlainDate; months: number }): PlainDate {
  return addMonthsClamped(end, -months)
}

function isPossible(meeting: BoardMeeting, latest: PlainDate, asOf: PlainDate | undefined): boolean {
  return !isAfter(meeting.date, latest) && (asOf === undefined || !isBefore(meeting.memoStop, asOf))
}

function theLater(found: BoardMeeting | null, meeting: BoardMeeting): BoardMeeting {
  if (found === null || isAfter(meeting.date, found.date)) return meeting
  return meeting.date === found.date && isAfter(meeting.memoStop, found.memoStop) ? meeting : found
}

function isTighter(a: GapGuard, b: GapGuard): boolean {
  if (a.meeting === null || b.meeting === null) return a.meeting === null && b.meeting !== null
  return isBefore(a.meeting.memoStop, b.meeting.memoStop)
}
