import { instantInStockholm } from '../kernel/date-words.ts'
import { addDays, addYears, dayInStockholm } from '../kernel/plain-date.ts'
import { removeOldMessages } from '../store/inbox/inbox-message.ts'
import { removeDelivered } from '../store/orders/webhook.ts'
import { removeDisposedFiles } from '../store/papers/disposal.ts'
import { removeReadings } from '../store/papers/reading.ts'
import { removeForsakenDrafts } from '../store/people/draft.ts'
import { removeHandedIn } from '../store/people/handed-in-form.ts'
import { hideWhoLeft } from '../store/people/inactive.ts'
import { removeReceipts } from '../store/people/mailed-receipt.ts'
import { removeExpired } from '../store/people/session.ts'
import { removeUnanswered } from '../store/people/sign-in-attempt.ts'
import type { JobDeps } from './deps.ts'

/** How long a draft that nobody owns is kept after it was last touched. */
const forsakenAfterDays = 90
/** Links are kept for a while after they have run out: that is how their page can offer a new one. */
const linksKeptDays = 60
/** What other systems have taken. */
const deliveriesKeptDays = 90
/** What other systems have told and has been applied or set aside. */
const messagesKeptDays = 365
/** Who has opened flagged documents. A proposal, not checked by an archivist. */
const readingsKeptYears = 2
/** As long as the address of a receipt holds. */
const receiptsKeptDays = 15
/** Longer than it takes to hand in a file. */
const anHour = 3_600_000

/**
 * Takes whoever has left out of lists, and removes what has run out: sessions and links that nobody can use, drafts without an
 * owner, what forms that were handed in looked like, files disposed of.
 */
export async function cleanUp({ db, clock, files }: Pick<JobDeps, 'db' | 'clock' | 'files'>): Promise<void> {
  const today = dayInStockholm(clock())
  const daysAgo = (days: number) => instantInStockholm(addDays(today, -days), '00:00')
  await removeExpired(db, daysAgo(linksKeptDays))
  await removeUnanswered(db, clock())
  await hideWhoLeft(db, { today, at: clock() })
  await removeForsakenDrafts(db, daysAgo(forsakenAfterDays))
  await removeDelivered(db, daysAgo(deliveriesKeptDays))
  await removeHandedIn(db, daysAgo(1))
  await removeReceipts(db, addDays(today, -receiptsKeptDays))
  await removeOldMessages(db, daysAgo(messagesKeptDays))
  await removeReadings(db, instantInStockholm(addYears(today, -readingsKeptYears), '00:00'))
  await removeDisposedFiles(db, files, new Date(clock().getTime() - anHour))
}
