import type { Text } from '../domain/text.ts'
import { dateInWords } from '../kernel/date-words.ts'
import { addDays, isAfter, latest, type PlainDate } from '../kernel/plain-date.ts'
import { withBoardAim } from '../process/board/board-aim.ts'
import type { Calendars } from '../process/board/gap-watch.ts'
import type { Ball, BoardAim, History } from '../process/case/history.ts'
import { waitingFor } from '../process/engine.ts'
import { afterwards, waitedFor } from './ball-reminders.ts'
import type { Reminder } from './reminder.ts'

type Known = { history: History; calendars: Calendars; today: PlainDate }

/**
 * What a board's meeting sets the day for, told in its own body: a proposal that is not ready, or not sent out, a week and
 * two days before it has to be, and a decision that nobody has written down when the meeting has been. What a duty asks the
 * board for is told on the days of its own rule.
 */
export function memoReminders(known: Known): Reminder[] {
  const { history, today } = known
  return waitingFor(history, today)
    .map((ball) => withBoardAim(ball, known))
    .flatMap((ball) => {
      const { aim } = ball
      if (aim?.piece === 'meeting') return afterwards({ ball, due: aim.meeting, kind: 'decision' }, known)
      return aim === undefined ? [] : papersReminder(ball, aim, known)
    })
}

function papersReminder(ball: Ball, { piece, meeting, by }: BoardAim, { history, today }: Known): Reminder[] {
  const { due, task, track, step } = ball
  if (due === undefined || by !== due) return []
  const [first, ...others] = [addDays(due, -7), addDays(due, -2)].filter((day) => !isAfter(day, today))
  if (first === undefined) return []
  const key = `${piece} ${track} ${step} ${due} ${latest(first, ...others)}`
  return [{ key, ...waitedFor(ball, history), task: forTheBoard(task, meeting), due }]
}

/** The task, with the board's meeting that its papers are for. */
export function forTheBoard(title: Text, date: PlainDate): Text {
  return {
    sv: `${title.sv}: underlaget till nämndens möte ${dateInWords(date, 'sv')}`,
    en: `${title.en ?? title.sv}: the papers for the board’s meeting on ${dateInWords(date, 'en')}`,
  }
}
