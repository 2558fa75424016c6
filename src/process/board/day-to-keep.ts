import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import type { Duty } from '../duties/duties.ts'
import { readyForLead, withBoardMeeting } from '../duties/duties-boards.ts'
import { ofLead } from '../duties/timetable.ts'
import { warningsOf } from './gap-guard-level.ts'
import { type Calendars, runningAgreement } from './gap-watch.ts'

/** The day that people must keep: when the papers must be ready, where they are not and that is before the last day. */
export function dayToKeep({
  due,
  meeting,
  ready,
}: Pick<Duty, 'due' | 'meeting' | 'ready'>): PlainDate | undefined {
  if (due === undefined || meeting === undefined || ready) return due
  return isBefore(meeting.memoStop, due) ? meeting.memoStop : due
}

type Known = { history: History; calendars: Calendars; today: PlainDate }

/** A duty that was reckoned without the boards' days, with the meeting to aim for where only the board can meet it. */
export function aimedDuty(duty: Duty, { history, calendars, today }: Known): Duty {
  const rule = history.rulebook.duties.find(({ id }) => id === duty.id)
  const agreement = runningAgreement(history, statusOf(history))
  if (rule === undefined || agreement === null) return duty
  const readyFor = readyForLead(history, today)
  const now = { today, meetings: ofLead(calendars), warnings: warningsOf(history.rulebook), readyFor }
  return withBoardMeeting(duty, rule, { ...now, end: agreement.end, endsEarly: agreement.earlyEnd !== null })
}
