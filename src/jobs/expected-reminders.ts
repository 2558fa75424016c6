import { isAfter, type PlainDate } from '../kernel/plain-date.ts'
import { withBoardAim } from '../process/board/board-aim.ts'
import type { Calendars } from '../process/board/gap-watch.ts'
import type { History } from '../process/case/history.ts'
import { waitingFor } from '../process/engine.ts'
import { expectedBy } from '../process/steps/ball-day.ts'
import { ballKey, waitedFor } from './ball-reminders.ts'
import type { Reminder } from './reminder.ts'

/**
 * What the body expected by a day that has passed: told once, to those whose turn it is and nobody above them, since no rule
 * sets that day.
 */
export function expectedReminders(history: History, today: PlainDate, calendars: Calendars): Reminder[] {
  return waitingFor(history, today).flatMap((waited) => {
    const ball = withBoardAim(waited, { history, calendars, today })
    const day = expectedBy(ball)
    if (day === null || !isAfter(today, day)) return []
    const people = waitedFor(ball, history)
    const told = { task: ball.task, due: day, expected: true } as const
    return people.roles.length === 0 ? [] : [{ key: `expected ${ballKey(ball)} ${day}`, ...people, ...told }]
  })
}
