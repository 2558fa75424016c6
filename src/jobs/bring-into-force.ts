import { dayInStockholm } from '../kernel/plain-date.ts'
import { bringIntoForce as bring } from '../store/bodies/body-setting.ts'
import type { JobDeps } from './deps.ts'

/** What bodies have chosen to be called from today on. Texts and numbers need no turn: they are read by their day. */
export function bringIntoForce({ db, clock }: Pick<JobDeps, 'db' | 'clock'>): Promise<void> {
  const at = clock()
  return bring(db, { today: dayInStockholm(at), at })
}
