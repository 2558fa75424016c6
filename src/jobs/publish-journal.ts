import { dayInStockholm } from '../kernel/plain-date.ts'
import { publishJournal as publish } from '../store/case/journal-day.ts'
import type { JobDeps } from './deps.ts'

/** Publishes once a day what shows later that no journal has been rewritten. */
export async function publishJournal({ db, clock }: Pick<JobDeps, 'db' | 'clock'>): Promise<void> {
  await publish(db, { day: dayInStockholm(clock()), at: clock() })
}
