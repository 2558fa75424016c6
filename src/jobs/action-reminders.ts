import { addDays, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import type { Rulebook } from '../process/rulebook/rulebook-schema.ts'
import type { OpenAction } from '../store/meetings/group-meeting.ts'
import type { ReminderNotice } from '../store/people/reminder.ts'

type Asked = { rulebook: Rulebook; today: PlainDate }

/**
 * What somebody took upon them at a group's meeting and has not done: told to them alone, on the rulebook's days before
 * the day that was set and once when it has passed.
 */
export function actionReminders(
  actions: readonly OpenAction[],
  { rulebook, today }: Asked,
): ReminderNotice[] {
  const { groupActions } = rulebook.rhythm
  if (groupActions === undefined) return []
  return actions.flatMap(({ id, text, ownerId, by }): ReminderNotice[] => {
    if (by === null) return []
    const days = [...groupActions.alerts.map((before) => addDays(by, -before)), addDays(by, 1)]
    const come = days.filter((day) => !isAfter(day, today)).toSorted()
    const newest = come.at(-1)
    if (newest === undefined) return []
    return [{ personIds: [ownerId], key: `action ${id} ${by} ${newest}`, task: { sv: text }, due: by }]
  })
}
