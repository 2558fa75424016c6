import { addDays, addWeeks, type PlainDate, plainDate, yearOf } from '../kernel/plain-date.ts'
import type { CalendarMeeting } from '../store/meetings/board-calendar.ts'

/** The invented board's meetings: Thursdays, none in July. The real board's days are its own to publish. */
const meetingDays: Record<number, readonly string[]> = {
  2026: ['01-29', '02-26', '03-26', '04-23', '05-28', '06-18', '08-27', '09-24', '10-22', '11-26', '12-17'],
  2027: ['01-28', '02-25', '03-25', '04-22', '05-27', '06-17', '08-26', '09-23', '10-21', '11-25', '12-16'],
}

/** A year's meetings with memo stop three weeks before and dispatch nine days before. */
export function demoMeetings(year: number): CalendarMeeting[] {
  return (meetingDays[year] ?? []).map((day) => meeting(plainDate(`${year}-${day}`)))
}

/** The meeting that papers are for that are sent out on a day; two weeks later where the board has set no days. */
export function meetingAfter(day: PlainDate): PlainDate {
  const meetings = demoMeetings(yearOf(day)).concat(demoMeetings(yearOf(day) + 1))
  return meetings.find(({ date }) => date > addDays(day, 7))?.date ?? addWeeks(day, 2)
}

export const demoYears = Object.keys(meetingDays).map(Number)

function meeting(date: PlainDate): CalendarMeeting {
  return { date, memoStop: addWeeks(date, -3), dispatch: addDays(date, -9) }
}
