import pino from 'pino'
import { dailyDigest } from '../src/jobs/daily-digest.ts'
import type { Db } from '../src/store/db.ts'

/** Seconds: the first night, when everybody is told, and the same night once more, when nothing is left to tell. */
export type Nightly = { first: number; again: number }

/** How long the daily digest takes with all that it looks at. */
export async function timeNightly(db: Db): Promise<Nightly> {
  const deps = { db, clock: () => new Date(), baseUrl: 'https://iop.example', log: pino({ level: 'error' }) }
  const night = async () => {
    const begun = performance.now()
    await dailyDigest(deps)
    return (performance.now() - begun) / 1000
  }
  return { first: await night(), again: await night() }
}
