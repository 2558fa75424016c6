import { addDays, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import type { History, TakenOn } from '../process/case/history.ts'
import { statusOf } from '../process/engine.ts'
import { ownDays } from '../process/steps/own-days.ts'
import type { ReminderNotice } from '../store/people/reminder.ts'
import { afterwards } from './ball-reminders.ts'
import type { Reminder } from './reminder.ts'

/**
 * What somebody took upon them and has not done: told to them alone, on the rulebook's days before the day that was set and
 * once when it has passed.
 */
export function actionReminders({ rulebook, facts }: History, today: PlainDate): ReminderNotice[] {
  const { groupActions } = rulebook.rhythm
  if (groupActions === undefined) return []
  return (facts.taken ?? []).flatMap(({ id, text, ownerId, by }: TakenOn): ReminderNotice[] => {
    if (by === null) return []
    const days = [...groupActions.alerts.map((before) => addDays(by, -before)), addDays(by, 1)]
    const come = days.filter((day) => !isAfter(day, today)).toSorted()
    const newest = come.at(-1)
    if (newest === undefined) return []
    return [{ personIds: [ownerId], key: `action ${id} ${by} ${newest}`, task: { sv: text }, due: by }]
  })
}

/** The same when its day has passed, told upwards as the rulebook says, with whose it is; of whoever has left, to those who follow the case. */
export function lateActions(history: History, today: PlainDate): Reminder[] {
  const own = ownDays(history, statusOf(history), today).filter(({ payment }) => payment === undefined)
  return own.flatMap((ball) => {
    const { due, taken } = ball
    if (due === undefined) return []
    const late = afterwards({ ball, due, kind: 'action' }, { history, today })
    if (taken === undefined) return late
    return late
      .filter(({ awaits }) => awaits !== undefined)
      .map((one) => ({ ...one, awaits: { sv: taken.owner } }))
  })
}
