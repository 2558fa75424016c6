import { instantInStockholm } from '../kernel/date-words.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { addJobs } from '../store/orders/job.ts'
import { listToTell, listUnseen, listUnsent, markSent } from '../store/people/notice.ts'
import { listDigested } from '../store/people/reminder.ts'
import type { JobDeps } from './deps.ts'
import { digestsOf, type PersonDigest } from './digests.ts'
import { remindInCases } from './remind-in-cases.ts'
import { remindOfReports } from './remind-of-reports.ts'
import { remindOfRequests } from './remind-of-requests.ts'

type Deps = Pick<JobDeps, 'db' | 'clock' | 'baseUrl' | 'log'>

/** What is unsent to so many people is read and settled at once. */
const peopleAtOnce = 50

/**
 * Finds what people should be reminded of today, and orders one mail to each who has something to read and wants it.
 * Run again the same day it orders no second one; after days without a run it catches up.
 */
export async function dailyDigest({ db, clock, baseUrl, log }: Deps): Promise<void> {
  const now = clock()
  const today = dayInStockholm(now)
  await remindInCases({ db, log }, { today, now })
  await remindOfReports(db, { today, now })
  await remindOfRequests(db, { today, now })
  const hadToday = await listDigested(db, instantInStockholm(today, '00:00'))
  const people = await listToTell(db)
  for (let done = 0; done < people.length; done += peopleAtOnce) {
    const unsent = await listUnsent(db, people.slice(done, done + peopleAtOnce))
    const unseen = await listUnseen(db, unsent, today)
    await settle(db, digestsOf(unsent, { hadToday, unseen, today, baseUrl }), now)
  }
}

/** The mails are ordered and their notices are marked in one transaction: both or neither. */
async function settle(db: Db, digests: readonly PersonDigest[], now: Date): Promise<void> {
  const mails = digests.flatMap(({ mail }) => mail ?? [])
  await withTransaction(db, async (trx) => {
    await markSent(
      trx,
      digests.flatMap(({ noticeIds }) => noticeIds),
      now,
    )
    await addJobs(
      trx,
      mails.map((mail) => ({ name: 'sendMail', payload: mail, options: {} })),
    )
  })
}
