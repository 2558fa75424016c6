import { daysBetween, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import type { History } from '../process/case/history.ts'
import { stepOf, waitingFor } from '../process/engine.ts'
import { roleName } from '../process/rulebook/lookup.ts'
import { ballKey, waitedFor } from './ball-reminders.ts'
import type { Reminder } from './reminder.ts'

/** So often it is told of again. */
const daysBetweenReminders = 30

/**
 * Money that an organisation was to pay back by a day that has passed: told to whoever asked for it, and then to both sides
 * again and again until it is settled, also when the case is closed. The organisation is told the first time as of all that it
 * was given a day for.
 */
export function repaymentReminders(history: History, today: PlainDate): Reminder[] {
  return waitingFor(history, today).flatMap((ball): Reminder[] => {
    const { due, step, task } = ball
    if (stepOf(history.rulebook, step)?.event !== 'repaymentSettled') return []
    if (due === undefined || !isAfter(today, due)) return []
    const times = Math.floor((daysBetween(due, today) - 1) / daysBetweenReminders)
    const late = { key: `late repayment ${ballKey(ball)} ${due} ${times}`, task, due }
    const { roles, ...people } = waitedFor(ball, history)
    const awaits = roleName(history.rulebook, roles[0] ?? 'partySignatory')
    return [
      { ...late, roles: ['staffUnit', 'coordinator'], awaits },
      ...(times > 0 ? [{ ...late, roles, ...people }] : []),
    ]
  })
}
