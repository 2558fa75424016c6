import { fillRegister } from '../src/cli/generate/many-records.ts'
import { addPublicBody } from '../src/store/bodies/public-body.ts'
import { migrate } from '../src/store/postgres/migrate.ts'
import { openDatabase, plainPool } from '../src/store/postgres/open-database.ts'
import { markDemoLoaded, markPurpose } from '../src/store/postgres/purpose.ts'
import type { Schema } from '../src/store/schema.ts'
import { type Asking, type Measured, measure } from './load.ts'
import { plansOf } from './plans.ts'
import { type Starting, withServer } from './process.ts'

export type Open = {
  records: number
  answers: readonly (Measured & { what: string })[]
  startMilliseconds: number
  plans: readonly string[]
  memory: number
}

type Opening = {
  url: string
  varDir: string
  records: number
  seconds: number
  product: (url: string) => Starting
}

/** The open register, as anybody reads it, with very many records in a database of its own; 16 connections. */
export async function measureRegister({ url, varDir, records, seconds, product }: Opening): Promise<Open> {
  const own = await filled(url, records)
  const questions = openQuestions(records)
  const measured = await withServer(product(own), async (server) => {
    const answers: (Measured & { what: string })[] = []
    for (const [what, asking] of Object.entries(questions)) {
      await measure(server, asking, { connections: 16, amount: 200 })
      const measured = await measure(server, asking, { connections: 16, seconds })
      console.error(`${what}: ${measured.perSecond.toFixed(0)}/s, p95 ${measured.p95.toFixed(0)} ms`)
      answers.push({ what, ...measured })
    }
    return { records, answers, startMilliseconds: server.startMilliseconds, memory: await server.memory() }
  })
  return { ...measured, plans: await plansOf({ url: own, varDir, questions, product: product(own) }) }
}

const database = 'handslag_register'

async function filled(url: string, records: number): Promise<string> {
  const admin = plainPool(url, { max: 1 })
  await admin.query(`drop database if exists ${database}`)
  await admin.query(`create database ${database}`)
  await admin.end()
  const own = url.replace('/handslag?', `/${database}?`)
  await migrate(own)
  const pool = plainPool(own, { max: 1 })
  const db = openDatabase<Schema>(own)
  try {
    await markPurpose(pool, true)
    await markDemoLoaded(pool)
    await addPublicBody(db, { key: 'exempelstaden', name: 'Exempelstaden', rulebook: 'nationell' }) // so no demo is played
    await fillRegister(db, { count: records, at: new Date(), say: () => {} })
    await pool.query('vacuum analyze')
    return own
  } finally {
    await db.destroy()
    await pool.end()
  }
}

/** Common words stand in a sixth of all records; the rare ones in a handful. */
function openQuestions(records: number): Record<string, Asking> {
  const asking = (paths: readonly string[]): Asking => ({
    expect: 200,
    requests: paths.map((path) => ({ method: 'GET', path: encodeURI(path) })),
  })
  const some = Array.from({ length: 200 }, (_, index) => Math.floor((index * records) / 200))
  return {
    'List with facets': asking(some.map((_, index) => `/register?sida=${1 + index}`)),
    'Filtered by municipality and year': asking(
      ['0180', '1480', '1280', '0380', '1380', '0580'].map((code) => `/register?kommun=${code}&ar=2024`),
    ),
    'Search, common words': asking(
      ['odling', 'unga', 'läxhjälp unga', 'äldre'].map((q) => `/register?sok=${q}`),
    ),
    'Search, rare words': asking(some.map((serial) => `/register?sok=exempel ${serial}`)),
    'One record': asking(some.map((serial) => `/register/exempel-${serial}`)),
    'API, a page of 50': asking(['/api/v1/partnerships', '/api/v1/partnerships?municipality=0180']),
  }
}
