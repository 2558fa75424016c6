import { dayInStockholm } from '../kernel/plain-date.ts'
import { caseFileOf } from '../store/case/case-file.ts'
import { getPartnership } from '../store/case/partnership.ts'
import { systemMaker } from '../store/case/system-maker.ts'
import { activatePartnership, listSigned } from '../store/signing/activation.ts'
import type { JobDeps } from './deps.ts'
import { leaveChanged } from './leave-changed.ts'

/**
 * Starts every signed partnership whose start day has come and that has its coordinator and its groups. The others are
 * left for the next day: what they lack is asked of people by the process itself.
 */
export async function startPartnerships({
  db,
  clock,
  baseUrl,
}: Pick<JobDeps, 'db' | 'clock' | 'baseUrl'>): Promise<void> {
  const at = clock()
  const on = dayInStockholm(at)
  for (const id of await listSigned(db)) {
    const file = await caseFileOf(db, await getPartnership(db, id), on)
    const url = `${baseUrl}/arende/${file.partnership.number}`
    await activatePartnership(db, file, { by: systemMaker, on, at, url }).catch(leaveChanged)
  }
}
