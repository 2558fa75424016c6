import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded } from '../src/store/postgres/embedded.ts'
import { openDatabase } from '../src/store/postgres/open-database.ts'
import type { Schema } from '../src/store/schema.ts'
import { timeAgreement } from './agreement.ts'
import { fill } from './fill.ts'
import { findKnown, tokenFrom } from './known.ts'
import { measureLarge } from './large.ts'
import { type Asking, type Measured, measure } from './load.ts'
import { timeNightly } from './nightly.ts'
import { measureRegister } from './open-register.ts'
import { plansOf, plansText } from './plans.ts'
import { moveTo, type Server, type Starting, withServer } from './process.ts'
import { bareQuestions, otherQuestions, ourQuestions, type Question, type Questions } from './questions.ts'
import { type All, resultsText } from './report.ts'

const { values } = parseArgs({
  options: {
    partnerships: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '8' },
    /** A folder to put a processor profile of the product in. */
    profile: { type: 'string' },
    /** How many records the open register is measured with; 0 leaves it out. */
    register: { type: 'string', default: '200000' },
    /** Measures bodies with very many partnerships instead. */
    large: { type: 'boolean', default: false },
    /** A folder with the data of an earlier run, or to keep it in. */
    data: { type: 'string' },
  },
})
const partnerships = Number(values.partnerships)
const seconds = Number(values.seconds)

await moveTo(1)
const varDir = values.data ?? (await newFolder())
try {
  const texts = values.large ? await runLarge() : await runOrdinary()
  for (const [file, text] of Object.entries(texts)) await writeFile(new URL(file, import.meta.url), text)
  console.log(texts['results.md'] ?? texts['large.md'])
} finally {
  if (values.data === undefined) await rm(varDir, { recursive: true })
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-bench-'))
  await chmod(folder, 0o755)
  return folder
}

type Texts = { [file in 'results.md' | 'plans.md' | 'large.md']?: string }

async function runLarge(): Promise<Texts> {
  return { 'large.md': await measureLarge({ folder: varDir, seconds, product }) }
}

async function runOrdinary(): Promise<Texts> {
  const database = await startEmbedded({ varDir })
  try {
    return await run(database.url)
  } finally {
    await database.stop()
  }
}

/** The texts of the result files. The bare server goes first: the product's mails and notices are not there yet. */
async function run(url: string) {
  const generateSeconds = await fill(url, partnerships)
  const db = openDatabase<Schema>(url)
  const known = await findKnown(db)
  const bareServer = {
    file: 'bench/bare-server.ts',
    port: 4810,
    env: { DATABASE_URL: url, BARE_BODY: known.bodyId },
  }
  const bare = await withServer(bareServer, (server) => measureAll(server, bareQuestions(known)))
  await withServer(product(url), async () => {}) // makes the bundle, so that the next start is as on any other day
  const measured = await withServer(product(url), async (server) => {
    const questions = ourQuestions({ ...known, token: await tokenFrom(server.address) }, server.address)
    const ours = await measureAll(server, questions)
    const others = await measureOthers(server, otherQuestions(known))
    const afterQuestions = await server.memory()
    const agreement = await timeAgreement({ db, address: server.address, cookie: known.cookie })
    const { startMilliseconds } = server
    const memory = {
      afterQuestions,
      afterDocuments: await server.memory(),
      press: await server.childMemory(),
    }
    return { ours, others, agreement, questions, startMilliseconds, memory }
  })
  const nightly = await timeNightly(db)
  await db.destroy()
  const records = Number(values.register)
  const open = records === 0 ? null : await measureRegister({ url, varDir, records, seconds, product })
  const plans = await plansOf({
    url,
    varDir,
    questions: { ...measured.questions, ...otherQuestions(known) },
    product: product(url),
  })
  const results = resultsText({ ...measured, bare, open, nightly, partnerships, seconds, generateSeconds })
  return { 'results.md': results, 'plans.md': plansText([...plans, ...(open?.plans ?? [])]) }
}

/** As it runs in production, but that no address is slowed down and mail waits in its queue. */
function product(url: string, data = varDir): Starting {
  const settings = { DEMO: '1', HANDSLAG_RATE_FACTOR: '0', HANDSLAG_LOG: 'error', HANDSLAG_JOBS: '0' }
  const flags = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : []
  return { file: 'src/main.ts', flags, port: 4811, env: { ...settings, VAR_DIR: data, DATABASE_URL: url } }
}

/** Each question at one connection and at sixteen, after as many as it takes to get warm. */
async function measureAll(server: Server, questions: Questions): Promise<All> {
  const all: [string, Measured[]][] = []
  for (const [question, asking] of Object.entries(questions)) {
    await measure(server, asking, { connections: 16, amount: 1500 })
    const one = await measure(server, asking, { connections: 1, seconds })
    const sixteen = await measure(server, asking, { connections: 16, seconds })
    console.error(
      `${server.address} ${question}: ${sixteen.perSecond.toFixed(0)}/s, ${sixteen.cpu.toFixed(2)} ms busy`,
    )
    all.push([question, [one, sixteen]])
  }
  return Object.fromEntries(all) as Record<Question, Measured[]>
}

async function measureOthers(server: Server, questions: Record<string, Asking>) {
  const others: Record<string, Measured> = {}
  for (const [page, asking] of Object.entries(questions)) {
    await measure(server, asking, { connections: 16, amount: 100 })
    others[page] = await measure(server, asking, { connections: 16, seconds })
  }
  return others
}
