import { dayInStockholm } from '../kernel/plain-date.ts'
import { listPublicBodies } from '../store/bodies/public-body.ts'
import type { Db } from '../store/db.ts'
import { plainPool } from '../store/postgres/open-database.ts'
import { markDemoLoaded, markPurpose, purposeOf } from '../store/postgres/purpose.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'
import { fillPlace } from './generate/fill.ts'
import { fillRegister } from './generate/many-records.ts'
import { withDatabase } from './with-database.ts'

const most = 1_000_000

const flags = ['--partnerships', '--register']

/**
 * `handslag generate --partnerships N` fills an empty database, or the demonstration's, with invented cases;
 * `--register N` its register alone, with invented partnerships all over the country.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [flag, given = '', ...others] = args
  const count = /^\d{1,7}$/.test(given) ? Number(given) : 0
  if (!flags.includes(flag ?? '') || others.length > 0 || count < 1 || count > most) {
    say(`Skriv: handslag generate --partnerships N eller --register N, där N är 1 till ${most}.`)
    return 2
  }
  const work = flag === '--register' ? generateRegister : generate
  return withDatabase((db, { url }) => work(db, url, count))
}

async function generateRegister(db: Db, url: string, count: number): Promise<number> {
  await claimFor(url)
  const begun = performance.now()
  await fillRegister(db, { count, at: new Date(), say })
  say(`${count} påhittade poster i registret, på ${((performance.now() - begun) / 1000).toFixed(1)} s.`)
  return 0
}

async function generate(db: Db, url: string, count: number): Promise<number> {
  await claimFor(url)
  await demandFirstTime(db)
  const begun = performance.now()
  const added = await fillPlace(db, { count, today: dayInStockholm(new Date()), say })
  for (const [table, rows] of Object.entries(added)) process.stdout.write(`${table}\t${rows}\n`)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(
    `${count} påhittade ärenden i Exempelstaden, på ${seconds} s. Starta med npm start och logga in som någon där.`,
  )
  return 0
}

/** Marks an empty database as a demonstration, so that no production start takes what is invented for real. */
async function claimFor(url: string): Promise<void> {
  const pool = plainPool(url, { max: 1 })
  try {
    const purpose = await purposeOf(pool)
    if (purpose !== 'empty' && purpose !== 'demo') throw new StartRefused(refusal)
    await markPurpose(pool, true)
    if (purpose === 'empty') await markDemoLoaded(pool)
  } finally {
    await pool.end()
  }
}

const refusal =
  'Påhittade ärenden läggs bara i en tom databas eller i demons. Den här innehåller annat och har inte rörts.'

async function demandFirstTime(db: Db): Promise<void> {
  const bodies = await listPublicBodies(db)
  if (!bodies.some(({ key }) => key === 'exempelstaden')) return
  throw new StartRefused(
    'Databasen har redan påhittade ärenden. Välj en annan med VAR_DIR eller DATABASE_URL.',
  )
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
