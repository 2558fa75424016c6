import { dayInStockholm } from '../kernel/plain-date.ts'
import { whyNot } from '../process/engine.ts'
import { caseFileOf } from '../store/case/case-file.ts'
import { getPartnership } from '../store/case/partnership.ts'
import { systemMaker } from '../store/case/system-maker.ts'
import { closePartnership } from '../store/reports/close-partnership.ts'
import { listPastEnd } from '../store/reports/ending.ts'
import type { JobDeps } from './deps.ts'
import { leaveChanged } from './leave-changed.ts'

/** Closes every agreement that has run to its last day: as renewed where a new one is signed, otherwise as expired. */
export async function closePartnerships({
  db,
  clock,
  baseUrl,
}: Pick<JobDeps, 'db' | 'clock' | 'baseUrl'>): Promise<void> {
  const at = clock()
  const on = dayInStockholm(at)
  for (const id of await listPastEnd(db, on)) {
    const file = await caseFileOf(db, await getPartnership(db, id), on)
    const step = ['renew', 'expire'].find(
      (one) => whyNot(file.history, { step: one, by: systemMaker, on }) === null,
    )
    if (step === undefined) continue
    const url = `${baseUrl}/arende/${file.partnership.number}`
    await closePartnership(db, file, { step, by: systemMaker, on, at, url }).catch(leaveChanged)
  }
}
