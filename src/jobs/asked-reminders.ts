import type { PlainDate } from '../kernel/plain-date.ts'
import type { History } from '../process/case/history.ts'
import { wasGiven } from '../process/duties/due-day.ts'
import { waitingFor } from '../process/engine.ts'
import { afterwards, beforehand } from './ball-reminders.ts'
import type { Reminder } from './reminder.ts'

/**
 * What somebody was given a day for: an answer, their own part of a report, a declaration, a legal opinion, a repayment.
 * Told before that day and after it, as long as it is waited for.
 */
export function askedReminders(history: History, today: PlainDate): Reminder[] {
  const known = { history, today }
  return waitingFor(history, today).flatMap((ball) => {
    const { due } = ball
    if (due === undefined || !wasGiven(ball)) return []
    const asked = history.events.findLast(({ content }) => content.answerBy === due)
    const since = asked?.on ?? due
    const waited = { ball, due, since, kind: 'asked' }
    return [...beforehand(waited, known), ...afterwards(waited, known)]
  })
}
