import { isAfter } from '../../../kernel/plain-date.ts'
import type { CalendarMeeting } from '../../../store/meetings/board-calendar.ts'

/** The memo stop is not after the dispatch, nor the dispatch after the meeting. */
export function inOrder({ date, memoStop, dispatch }: CalendarMeeting): boolean {
  return !isAfter(memoStop, dispatch) && !isAfter(dispatch, date)
}
