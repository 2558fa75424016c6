import { workingDayOnOrBefore } from '../../kernel/calendar.ts'
import { addDays, compareDates, earliest, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from './board-meeting.ts'

/** What has to be ready before a board meeting, in the order of its days. */
export const pieces = ['stances', 'memo', 'dispatch', 'meeting'] as const
export type Piece = (typeof pieces)[number]

export type BoardPlan = {
  /** The next meeting whose memo stop has not passed. */
  meeting: BoardMeeting
  /** The last day for each piece. */
  lastDays: readonly { piece: Piece; day: PlainDate }[]
  /** A meeting that comes earlier, but whose memo stop has passed. */
  missed: BoardMeeting | null
  /** A meeting that comes earlier, but whose memo stop comes before the papers may be approved. */
  tooSoon: BoardMeeting | null
}

/**
 * Which meeting a case that is not ready yet can reach on a day, and what has to be ready by which day. On the memo
 * stop itself the meeting can still be reached. Papers that may not be approved before a later day reach the first meeting
 * whose memo stop is not before it. Null when the calendar holds no such meeting. Our own reading of the board's calendar.
 */
export function boardPlan(
  meetings: readonly BoardMeeting[],
  today: PlainDate,
  from: PlainDate = today,
): BoardPlan | null {
  const coming = meetings
    .filter(({ date }) => !isBefore(date, today))
    .toSorted((a, b) => compareDates(a.date, b.date))
  const meeting = coming.find(({ memoStop }) => !isBefore(memoStop, from))
  if (meeting === undefined) return null
  const earlier = coming.filter(({ date }) => isBefore(date, meeting.date))
  const missed = earlier.find(({ memoStop }) => isBefore(memoStop, today)) ?? null
  const tooSoon = earlier.find(({ memoStop }) => !isBefore(memoStop, today)) ?? null
  return { meeting, missed, tooSoon, lastDays: lastDaysFor(meeting) }
}

/** The stances have to be in when the memo is approved, since the memo tells them. */
function lastDaysFor({ date, memoStop, dispatch }: BoardMeeting): BoardPlan['lastDays'] {
  const days: Record<Piece, PlainDate> = { stances: memoStop, memo: memoStop, dispatch, meeting: date }
  return pieces.map((piece) => ({ piece, day: days[piece] }))
}

/** How many days before a meeting a board wants memos and sends out papers. */
export type LeadDays = { memo: number; dispatch: number }

/** Memo stop and dispatch of a meeting where the calendar does not say: counted back, to a working day, never out of order. */
export function daysBefore(date: PlainDate, lead: LeadDays): Omit<BoardMeeting, 'date'> {
  const dispatch = workingDayOnOrBefore(addDays(date, -lead.dispatch))
  return { dispatch, memoStop: earliest(dispatch, workingDayOnOrBefore(addDays(date, -lead.memo))) }
}
