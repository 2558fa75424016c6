import type { PublicBodyId } from '../domain/actor.ts'
import type { PartnershipId } from '../domain/partnership.ts'
import { instantInStockholm } from '../kernel/date-words.ts'
import { dayInStockholm, type PlainDate } from '../kernel/plain-date.ts'
import { listAwayIn } from '../store/absence.ts'
import { caseFileOf } from '../store/case-file.ts'
import { listCaseActors } from '../store/case-people.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { listActions } from '../store/group-meeting.ts'
import { addJob } from '../store/job.ts'
import { listOfficials } from '../store/member-list.ts'
import { listUnsent, markSent } from '../store/notice.ts'
import { getPartnership } from '../store/partnership.ts'
import { addReminders, listCasesToRemind, listDigested } from '../store/reminder.ts'
import { listCalendars } from '../store/timetable.ts'
import { actionReminders } from './action-reminders.ts'
import type { JobDeps } from './deps.ts'
import { digestsOf, type PersonDigest } from './digests.ts'
import { receiversOf, withDeputies } from './receivers-of.ts'
import { remindOfReports } from './remind-of-reports.ts'
import { remindersOf } from './reminders.ts'
import { someAtOnce } from './some-at-once.ts'

type Deps = Pick<JobDeps, 'db' | 'clock' | 'baseUrl' | 'log'>

const mostNotices = 20_000

/** Cases that are read at the same moment are asked for together; the rest of the product needs connections, too. */
const casesAtOnce = 6

/**
 * Finds what people should be reminded of today, and orders one mail to each who has something to read and wants it.
 * Run again the same day it orders no second one; after days without a run it catches up.
 */
export async function dailyDigest({ db, clock, baseUrl, log }: Deps): Promise<void> {
  const now = clock()
  const today = dayInStockholm(now)
  const staffOf = staffOn(db, today)
  await someAtOnce(await listCasesToRemind(db, today), casesAtOnce, (id) =>
    remindInCase(db, id, { today, now, staffOf }).catch((fault) => noted(log, id, fault)),
  )
  await remindOfReports(db, { today, now })
  const hadToday = await listDigested(db, instantInStockholm(today, '00:00'))
  const digests = digestsOf(await listUnsent(db, mostNotices), { hadToday, today, baseUrl })
  for (const digest of digests) await settle(db, digest, now)
}

type Night = { today: PlainDate; now: Date; staffOf: ReturnType<typeof staffOn> }

async function remindInCase(db: Db, id: PartnershipId, { today, now, staffOf }: Night) {
  const partnership = await getPartnership(db, id)
  const [{ history }, calendars] = await Promise.all([
    caseFileOf(db, partnership, today),
    listCalendars(db, partnership),
  ])
  const reminders = remindersOf({ history, today, calendars })
  const own = actionReminders(await listActions(db, id), { rulebook: history.rulebook, today })
  if (reminders.length + own.length === 0) return
  const [[officials, away], actors] = await Promise.all([
    staffOf(partnership.lead.bodyId),
    listCaseActors(db, partnership, today),
  ])
  const partyMembers = actors.filter(({ side }) => side === 'party')
  const told = reminders.map((reminder) => {
    return { ...reminder, personIds: receiversOf(reminder, partnership, { officials, partyMembers }) }
  })
  const withTheirs = [...told, ...own].map((one) => {
    return { ...one, personIds: withDeputies([...one.personIds], partnership, away) }
  })
  await addReminders(db, partnership, withTheirs, now)
}

/** The officials of a body and who of them is away, read once for a night. */
function staffOn(db: Db, today: PlainDate) {
  const read = (bodyId: PublicBodyId) =>
    Promise.all([listOfficials(db, { bodyId, today }), listAwayIn(db, bodyId, today)])
  const known = new Map<PublicBodyId, ReturnType<typeof read>>()
  return (bodyId: PublicBodyId) => {
    const staff = known.get(bodyId) ?? read(bodyId)
    known.set(bodyId, staff)
    return staff
  }
}

/** A case that cannot be read keeps nobody from being reminded of the others. */
function noted(log: Deps['log'], id: PartnershipId, fault: unknown): void {
  log.error({ partnership: id, error: String(fault) }, 'Nobody could be reminded in a case')
}

/** The mail is ordered and its notices are marked in one transaction: both or neither. */
async function settle(db: Db, { mail, noticeIds }: PersonDigest, now: Date): Promise<void> {
  await withTransaction(db, async (trx) => {
    await markSent(trx, noticeIds, now)
    if (mail) await addJob(trx, 'sendMail', mail)
  })
}
