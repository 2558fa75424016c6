import { dayInStockholm } from '../kernel/plain-date.ts'
import { caseFileOf } from '../store/case/case-file.ts'
import { endLeavers, listWithLeavers } from '../store/case/leaving.ts'
import { getPartnership } from '../store/case/partnership.ts'
import type { JobDeps } from './deps.ts'
import { leaveChanged } from './leave-changed.ts'

/** Lets every party go whose last day, by the notice that it gave, has passed. */
export async function endLeavings({
  db,
  clock,
  baseUrl,
}: Pick<JobDeps, 'db' | 'clock' | 'baseUrl'>): Promise<void> {
  const at = clock()
  const on = dayInStockholm(at)
  for (const id of await listWithLeavers(db, on)) {
    const file = await caseFileOf(db, await getPartnership(db, id), on)
    const url = `${baseUrl}/arende/${file.partnership.number}`
    await endLeavers(db, file, { on, at, url }).catch(leaveChanged)
  }
}
