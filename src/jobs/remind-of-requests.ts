import type { PublicBodyId } from '../domain/actor.ts'
import { daysTaken } from '../domain/disclosure.ts'
import type { Text } from '../domain/text.ts'
import { dateInWords } from '../kernel/date-words.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Db } from '../store/db.ts'
import { listWaitingRequests, listWantedDecisions } from '../store/papers/waiting-request.ts'
import { listOfficials } from '../store/people/member-list.ts'
import { addBodyReminders } from '../store/people/reminder.ts'

/** From so many days on a request has waited longer than promptly allows, and the head of administration is told too. */
const daysUntilLong = 3

/**
 * Reminds those who answer for a body of requests for public documents that wait: the law wants them answered promptly
 * (tryckfrihetsförordningen 2:15–16), so they are told the day after, after three days, and then every week. The same of a
 * formal decision that whoever asked wants (offentlighets- och sekretesslagen 6:3), counted from the day that they said so.
 */
export async function remindOfRequests(
  db: Db,
  { today, now }: { today: PlainDate; now: Date },
): Promise<void> {
  for (const { id, bodyId, receivedOn } of await listWaitingRequests(db))
    await remind(db, { bodyId, key: `request ${id}`, since: receivedOn, task: answerTask, today, now })
  for (const { id, bodyId, number, wantedOn } of await listWantedDecisions(db))
    await remind(db, {
      bodyId,
      key: `decision ${id}`,
      since: wantedOn,
      task: decisionTask(number),
      today,
      now,
    })
}

type Waiting = {
  bodyId: PublicBodyId
  key: string
  since: PlainDate
  task: (since: PlainDate) => Text
  today: PlainDate
  now: Date
}

async function remind(db: Db, { bodyId, key, since, task, today, now }: Waiting): Promise<void> {
  const waited = daysTaken(since, today)
  if (waited === 0) return
  const roles = waited < daysUntilLong ? own : ([...own, 'adminHead'] as const)
  const officials = await listOfficials(db, { bodyId, roles: [...roles], today })
  const personIds = officials.map(({ personId }) => personId)
  const reminder = { personIds, key: `${key} ${reminderDay(since, waited)}`, task: task(since), due: null }
  await addBodyReminders(db, bodyId, { reminders: [reminder], at: now })
}

/** Those who answer requests (answersRequestsOf). */
const own = ['registrar', 'staffUnit'] as const

/** The newest day on which people are told of it. */
function reminderDay(since: PlainDate, waited: number): PlainDate {
  if (waited < daysUntilLong) return addDays(since, 1)
  return addDays(since, daysUntilLong + Math.floor((waited - daysUntilLong) / 7) * 7)
}

function answerTask(receivedOn: PlainDate): Text {
  return {
    sv: `Svara på begäran om allmänna handlingar som kom in ${dateInWords(receivedOn, 'sv')}. Den ska besvaras skyndsamt`,
    en: `Answer the request for public documents that came in on ${dateInWords(receivedOn, 'en')}. It has to be answered promptly`,
  }
}

function decisionTask(number: string): (wantedOn: PlainDate) => Text {
  return (wantedOn) => ({
    sv: `Fatta det beslut i begäran ${number} som den som frågade bad om ${dateInWords(wantedOn, 'sv')}. Det ska fattas skyndsamt`,
    en: `Make the decision on request ${number} that whoever asked wanted on ${dateInWords(wantedOn, 'en')}. It has to be made promptly`,
  })
}
