import { isAfter, type PlainDate } from '../../../../kernel/plain-date.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import { meetingFor } from '../../../../process/board/board-aim.ts'
import { boardPlan } from '../../../../process/board/board-plan.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Ending } from './load.ts'

/**
 * The day on which every board can have decided about an end asked for today, its papers being written from a day on; null
 * where a calendar holds no such meeting.
 */
export async function earliestDecision(
  at: SignedIn,
  { partnership }: CaseFile,
  from: PlainDate = at.today,
): Promise<PlainDate | null> {
  const calendars = await listCalendars(at.db, partnership)
  const days = [...calendars.values()].map((meetings) => boardPlan(meetings, from)?.meeting.date ?? null)
  return days.reduce(
    (last, day) => (last === null || day === null || isAfter(last, day) ? last : day),
    days[0] ?? null,
  )
}

/** The meeting before which the board cannot decide on the end asked for, where that comes after the last day; else null. */
export async function decidedTooLate(at: SignedIn, { request, file }: Ending): Promise<PlainDate | null> {
  const endsOn = request && dayIn(request.event, 'endsOn')
  if (request === null || endsOn === null || !request.board.open) return null
  const { history, partnership } = file
  const calendars = await listCalendars(at.db, partnership)
  const day = meetingFor(request.board, { history, calendars, today: at.today })?.day
  return day !== undefined && isAfter(day, endsOn) ? day : null
}
