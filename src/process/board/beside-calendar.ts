import { isBefore, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from './board-meeting.ts'

/**
 * The nearest meetings before and after a day on which the calendar has none; null where the day is a meeting, or where the
 * board has set no days for that year. `meetings` stand in the order of their days.
 */
export function besideCalendar(
  meetings: readonly Pick<BoardMeeting, 'date'>[],
  day: PlainDate,
): readonly PlainDate[] | null {
  const days = meetings.map(({ date }) => date)
  if (days.includes(day) || !days.some((one) => yearOf(one) === yearOf(day))) return null
  const before = days.findLast((one) => isBefore(one, day))
  const after = days.find((one) => isBefore(day, one))
  return [before, after].filter((one) => one !== undefined)
}
