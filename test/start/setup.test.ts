import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { harvestFeeds } from '../../src/jobs/harvest-feeds.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { httpFeeds } from '../../src/outside/feeds/http.ts'
import { findRecord, queryRegister } from '../../src/store/register/register.ts'
import { loadRegister, readRegisterData } from '../../src/store/register/register-data.ts'
import { saveRecords } from '../../src/store/register/register-save.ts'
import { Client } from '../support/client.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { checkout, type Environment, type Program, runProgram } from '../support/program.ts'

describe('a production installation', () => {
  test('is refused by setup when the file is wrong', async () => {
    const { code, printed } = await handslag(['setup', 'package.json'])
    assert.equal(code, 2)
    assert.match(printed, /^package\.json:1: .*saknas/)
  })

  test('is set up by one command', () => {
    assert.equal(first.code, 0, first.printed)
    assert.match(first.printed, /^\+ Förvaltning: Socialnämnden i Exempelbo kommun/)
    assert.match(first.printed, /Klart: \d+ rader skrivna\.\n$/)
  })

  test('is as it was when the same file comes again', () => {
    assert.deepEqual(second, {
      code: 0,
      printed: 'Inget har ändrats: allt som filen lägger till finns redan.\n',
    })
  })

  test('is not taken for a demonstration', async () => {
    const { rows } = await sql`select demo from installation`.execute(fresh.db)
    assert.deepEqual(rows, [{ demo: false }])
  })

  for (const address of ['/demo/utkorg', '/logga-in/demo']) {
    test(`has no ${address}`, async () => {
      assert.equal((await browser().get(address)).status, 404)
      assert.equal((await browser().post(address, new URLSearchParams(), { origin })).status, 404)
    })
  }

  test('offers nobody to sign in as', async () => {
    assert.doesNotMatch((await browser().get('/logga-in')).html, /demo|personId|Exempelsson/i)
  })

  test('lets the people of the file in by a link in the mail', async () => {
    const { page } = await signIn('sara.exempelsson@exempelbo.example')
    assert.match(page.document.querySelector('header')?.textContent ?? '', /Sara Exempelsson/)
  })

  test('takes an initiative to the staff unit', async () => {
    const form = await browser().get('/initiativ')
    const receipt = await form.submit('Lämna in idén', idea)
    assert.match(receipt.text, /soc-\d{4}-0001/)
    const { client } = await signIn('sara.exempelsson@exempelbo.example')
    assert.match((await client.get('/arenden')).text, /Ungas väg in/)
  })

  test('is measured: the mail that waits, and what has been given up', async () => {
    const text = await (await fetch(`${address}/metrics`)).text()
    assert.match(text, /^handslag_jobs\{state="waiting"\} [1-9]/m)
    assert.match(text, /^handslag_jobs\{state="failed"\} 0$/m)
    assert.match(text, /^handslag_jobs_late_seconds \d/m)
    assert.match(text, /^handslag_webhooks_given_up 0$/m)
  })

  test('answers at every address of its open data', async () => {
    const { paths } = (await (await fetch(`${address}/api/v1/openapi.json`)).json()) as { paths: object }
    for (const path of Object.keys(paths).filter((one) => !one.includes('{')))
      assert.equal((await fetch(address + path)).status, 200, path)
  })

  test('gives its register to an instance that fetches it, which has it at home here', async (t) => {
    const national = await freshDatabase()
    t.after(national.close)
    const today = plainDate('2026-11-22')
    const at = new Date('2026-11-22T09:00:00Z')
    for (const { db } of [fresh, national]) await loadRegister(db, await readRegisterData(), today)
    const shipped = await findRecord(fresh.db, 'malmo-mff', today)
    assert.ok(shipped)
    const own = { ...shipped, id: 'exempelbo-eget', title: 'Eget partnerskap' }
    await saveRecords(fresh.db, [own], { kind: 'imported', by: 'Exempelbo', at })
    const log = { info: assert.fail, warn: assert.fail, error: assert.fail }
    const feeds = [{ key: 'exempelbo', url: address }]
    await harvestFeeds({ db: national.db, clock: () => at, log, feeds, askFeed: httpFeeds() })
    const fetched = await findRecord(national.db, 'exempelbo-exempelbo-eget', today)
    assert.equal(fetched?.provenance.home, `${address}/register/exempelbo-eget`)
    const { total } = await queryRegister(national.db, { today }, { order: 'added', limit: 1, after: null })
    assert.equal(total, 46)
  })
})

const idea = {
  name: 'Ungas väg in',
  challenge: 'Många unga står utan arbete och studier.',
  target: 'Unga mellan 16 och 24 år',
  idea: 'Vi vill möta unga på kvällar och helger.',
  organisation: 'Nya vägar',
  number: '899991-0055',
  legalForm: 'association',
  contactName: 'Nadja Berg',
  email: 'nadja@nyavagar.example',
}

type Ended = Awaited<ReturnType<typeof handslag>>

const origin = 'http://127.0.0.1'
let fresh: FreshDatabase
let varDir = ''
let env: Environment = {}
let first: Ended
let second: Ended
let server: Program
let address = ''

before(async () => {
  fresh = await freshDatabase()
  varDir = await mkdtemp(join(tmpdir(), 'handslag-setup-'))
  env = { DATABASE_URL: fresh.url, VAR_DIR: varDir }
  first = await handslag(['setup', 'docs/setup.example.yaml'])
  second = await handslag(['setup', 'docs/setup.example.yaml'])
  server = runProgram(join(checkout, 'src/cli.ts'), ['serve'], { ...env, ...production })
  address = /http:\S+/.exec(await server.line(/körs på/))?.[0] ?? ''
})
after(async () => {
  server?.kill('SIGTERM')
  await server?.ended
  await fresh.close()
  await rm(varDir, { recursive: true })
})

/** Without jobs: mail stays in the queue, where a test can read it. */
const production: Environment = {
  PUBLIC_URL: origin,
  PORT: '0',
  SMTP_URL: 'smtp://127.0.0.1:9',
  HANDSLAG_MAIL_FROM: 'Handslag <iop@exempelbo.example>',
  HANDSLAG_SECRET: 'a secret of the tests, long enough to sign with',
  HANDSLAG_JOBS: '0',
}

async function handslag(args: readonly string[]) {
  const program = runProgram(join(checkout, 'src/cli.ts'), args, env)
  return { code: await program.ended, printed: program.printed() }
}

/** Asks the server itself, under the name that people know it by. */
function browser(): Client {
  return new Client(async (request) => {
    const { pathname, search } = new URL(request.url)
    const headers = new Headers(request.headers)
    if (headers.has('origin')) headers.set('origin', origin)
    const body = request.method === 'POST' ? await request.arrayBuffer() : null
    return fetch(`${address}${pathname}${search}`, {
      method: request.method,
      headers,
      body,
      redirect: 'manual',
    })
  })
}

async function signIn(email: string) {
  const client = browser()
  await (await client.get('/logga-in')).submit('Skicka en länk till mig', { email })
  const page = await (await client.get(await newestLink(email))).submit('Logga in')
  return { client, page }
}

async function newestLink(email: string): Promise<string> {
  const { rows } = await sql<{ url: string }>`
    select payload #>> '{content,url}' as url from graphile_worker._private_jobs
    where payload #>> '{to,email}' = ${email} order by id desc limit 1`.execute(fresh.db)
  return new URL(rows[0]?.url ?? assert.fail('No mail is under way')).pathname
}
