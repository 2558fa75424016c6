import { daysTaken } from '../domain/disclosure.ts'
import { dateInWords } from '../kernel/date-words.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Db } from '../store/db.ts'
import { listWaitingRequests } from '../store/papers/waiting-request.ts'
import { listOfficials } from '../store/people/member-list.ts'
import { addBodyReminders } from '../store/people/reminder.ts'

/** From so many days on a request has waited longer than promptly allows, and the head of administration is told too. */
const daysUntilLong = 3

/**
 * Reminds those who answer for a body of requests for public documents that wait: the law wants them answered promptly
 * (tryckfrihetsförordningen 2:15–16), so they are told the day after, after three days, and then every week.
 */
export async function remindOfRequests(
  db: Db,
  { today, now }: { today: PlainDate; now: Date },
): Promise<void> {
  for (const { id, bodyId, receivedOn } of await listWaitingRequests(db)) {
    const waited = daysTaken(receivedOn, today)
    if (waited === 0) continue
    const roles = waited < daysUntilLong ? own : ([...own, 'adminHead'] as const)
    const officials = await listOfficials(db, { bodyId, roles: [...roles], today })
    const personIds = officials.map(({ personId }) => personId)
    const key = `request ${id} ${reminderDay(receivedOn, waited)}`
    const reminders = [{ personIds, key, task: taskOf(receivedOn), due: null }]
    await addBodyReminders(db, bodyId, { reminders, at: now })
  }
}

/** Those who answer requests (answersRequestsOf). */
const own = ['registrar', 'staffUnit'] as const

/** The newest day on which people are told of it. */
function reminderDay(receivedOn: PlainDate, waited: number): PlainDate {
  if (waited < daysUntilLong) return addDays(receivedOn, 1)
  return addDays(receivedOn, daysUntilLong + Math.floor((waited - daysUntilLong) / 7) * 7)
}

function taskOf(receivedOn: PlainDate) {
  return {
    sv: `Svara på begäran om allmänna handlingar som kom in ${dateInWords(receivedOn, 'sv')}. Den ska besvaras skyndsamt`,
    en: `Answer the request for public documents that came in on ${dateInWords(receivedOn, 'en')}. It has to be answered promptly`,
  }
}
