import { partyRoles } from '../domain/roles.ts'
import { addDays, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import type { History } from '../process/case/history.ts'
import { papersAnew, papersAnewTask, statusOf } from '../process/engine.ts'
import type { Reminder } from './reminder.ts'

/** Documents that were asked for anew: told of a week and two days before the day that was set and the day after it, otherwise after two weeks and four. */
export function papersReminders(history: History, today: PlainDate): Reminder[] {
  const { open, paused } = statusOf(history)
  if (!open || paused !== null) return []
  return papersAnew(history).flatMap(({ organisation, documents, askedOn, seq, by }): Reminder[] => {
    const days =
      by === null
        ? [addDays(askedOn, 14), addDays(askedOn, 28)]
        : [addDays(by, -7), addDays(by, -2), addDays(by, 1)]
    const newest = days.findLast((day) => !isAfter(day, today) && isAfter(day, askedOn))
    if (newest === undefined) return []
    const task = papersAnewTask(documents.length)
    const key = `papers-anew ${seq} ${organisation} ${newest}`
    return [{ key, roles: partyRoles, holder: organisation, task, due: by }]
  })
}
