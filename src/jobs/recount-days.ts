import type { JobPayloads } from '../domain/jobs.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { recountCase } from '../store/case/recount.ts'
import { listToRecount } from '../store/case/to-recount.ts'
import type { JobDeps } from './deps.ts'

/**
 * Reckons the days and the turn of every open case anew, or of those that a board takes part in when its calendar has
 * changed. A case that could not be reckoned keeps nobody else's from being right; its turn comes again the next night.
 */
export async function recountDays(
  { boardId }: JobPayloads['recountDays'],
  { db, clock, log }: Pick<JobDeps, 'db' | 'clock' | 'log'>,
): Promise<void> {
  const at = clock()
  const today = dayInStockholm(at)
  for (const id of await listToRecount(db, boardId)) {
    await recountCase(db, id, { today, at }).catch((fault) =>
      log.error({ partnership: id, error: String(fault) }, 'The days of a case could not be reckoned'),
    )
  }
}
