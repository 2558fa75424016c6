import { dayInStockholm } from '../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../store/register-data.ts'
import { createApp } from '../web/app.ts'
import type { Deps, Parts } from './parts.ts'

/** The product itself: what main.ts starts. */
export const handslag: Parts = {
  fill,
  jobs: async () => async () => {},
  web: createApp,
}

async function fill({ db, clock }: Deps): Promise<void> {
  await loadRegister(db, await readRegisterData(), dayInStockholm(clock()))
}
