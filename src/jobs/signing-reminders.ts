import { dayOf } from '../domain/events.ts'
import { addDays, isAfter, isBefore, latest, type PlainDate } from '../kernel/plain-date.ts'
import { agreementsOf } from '../process/agreement/agreement.ts'
import type { History } from '../process/case/history.ts'
import { holderOf } from '../process/case/holder-of.ts'
import { statusOf, waitingFor } from '../process/engine.ts'
import type { Reminder } from './reminder.ts'

/**
 * Signatures that are waited for: told a week after the board's minutes, and two weeks and three days before the first
 * day in force. Whoever has signed is not waited for.
 */
export function signingReminders(history: History, today: PlainDate): Reminder[] {
  const waiting = waitingFor(history, today).filter(({ step, before = step }) => before === 'sign-agreement')
  const minutes = history.events.findLast(({ type }) => type === 'minutesPublished')
  const start = agreementsOf(history, statusOf(history)).at(-1)?.start
  if (waiting.length === 0 || minutes === undefined || start === undefined) return []
  const opened = dayOf(minutes)
  const days = [addDays(opened, 7), addDays(start, -14), addDays(start, -3)]
  const [first, ...others] = days.filter((day) => !isBefore(day, opened) && !isAfter(day, today))
  if (first === undefined) return []
  const alert = latest(first, ...others)
  return waiting.map(({ roles, party, task }) => {
    const holder = holderOf(history, party)
    return {
      key: `sign ${start} ${alert} ${party ?? roles.join()}`,
      roles: roles.filter((role) => role !== 'board' && role !== 'system'),
      ...(holder !== null && { holder }),
      task: { sv: task.sv, en: task.en },
      due: start,
    }
  })
}
