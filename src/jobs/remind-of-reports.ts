import { answerReminderDay } from '../domain/accessibility-report.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Db } from '../store/db.ts'
import { listUnanswered } from '../store/people/accessibility-report.ts'
import { listOfficials } from '../store/people/member-list.ts'
import { addBodyReminders } from '../store/people/reminder.ts'

/** Reminds those who answer for a body of reports about accessibility; the administrators too, when one is late. */
export async function remindOfReports(
  db: Db,
  { today, now }: { today: PlainDate; now: Date },
): Promise<void> {
  for (const { bodyId, number, answerBy } of await listUnanswered(db)) {
    const day = answerReminderDay(answerBy, today)
    if (day === null) continue
    const roles = day > answerBy ? (['staffUnit', 'admin'] as const) : (['staffUnit'] as const)
    const officials = await listOfficials(db, { bodyId, roles: [...roles], today })
    const personIds = officials.map(({ personId }) => personId)
    const task = {
      sv: `Svara på anmälan om tillgänglighet ${number}`,
      en: `Answer the report about accessibility ${number}`,
    }
    const key = `accessibility ${number} ${day}`
    const reminders = [{ personIds, key, task, due: answerBy }]
    await addBodyReminders(db, bodyId, { reminders, at: now })
  }
}
