import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { verifyAll } from '../../src/store/case/verify.ts'
import { until } from '../../src/store/postgres/processes.ts'
import { Client } from '../support/client.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { checkout, type Environment, type Program, runProgram } from '../support/program.ts'
import { newVarDir, stop } from '../support/tiny-server.ts'

const origin = 'http://127.0.0.1'
const email = 'sara.exempelsson@exempelbo.example'

describe('two web processes on one database', () => {
  let fresh: FreshDatabase
  let varDir = ''
  let env: Environment = {}
  let [one, other]: { program: Program; address: string }[] = []
  let handedIn = 0

  before(async () => {
    fresh = await freshDatabase()
    varDir = await newVarDir()
    env = { DATABASE_URL: fresh.url, VAR_DIR: varDir }
    await runProgram(join(checkout, 'src/cli.ts'), ['setup', 'docs/setup.example.yaml'], env).ended
    one = await started()
    other = await started()
  })
  after(async () => {
    await Promise.all([one, other].map((running) => running && stop(running.program)))
    await fresh.close()
    await rm(varDir, { recursive: true })
  })

  async function started() {
    const program = runProgram(join(checkout, 'src/cli.ts'), ['serve'], { ...env, ...production })
    return { program, address: /http:\S+/.exec(await program.line(/körs på/))?.[0] ?? '' }
  }

  test('share who is signed in, and both have what one has written', async () => {
    assert.ok(one && other)
    const addresses = [one.address, other.address]
    let asked = 0
    const client = browser(() => addresses[asked++ % 2] ?? '')
    await (await client.get('/logga-in')).submit('Skicka en länk till mig', { email })
    await (await client.get(await newestLink())).submit('Logga in')
    await handIn(one.address, 'Första idén')
    for (const _ of addresses) assert.match((await client.get('/arenden')).text, /Första idén/)
  })

  test('go on by themselves when every connection to the database has broken, as when another server takes over', async () => {
    assert.ok(one && other)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(fresh.db)
    for (const { address } of [one, other]) {
      assert.ok(await until(() => isReady(address), { seconds: 10 }))
      await handIn(address, 'Efter avbrottet')
    }
  })

  test('lose nothing that was acknowledged while one after the other is exchanged for a new one', async () => {
    assert.ok(one && other)
    let goesOn = true
    const address = { now: other.address }
    const writing = (async () => {
      while (goesOn) await handIn(address.now, `Nummer ${handedIn}`)
    })()
    await stop(one.program)
    one = await started()
    address.now = one.address
    assert.ok(await until(() => isReady(address.now), { seconds: 10 }))
    goesOn = false
    await writing
    await stop(other.program)
    await handIn(one.address, 'Efter bytet')
    const { rows } = await sql<{ cases: number }>`select count(*)::int as cases from partnership`.execute(
      fresh.db,
    )
    assert.equal(rows[0]?.cases, handedIn)
    assert.deepEqual((await verifyAll(fresh.db)).breaks, [])
  })

  const isReady = async (address: string) => (await fetch(`${address}/readyz`)).status === 200

  async function handIn(address: string, name: string) {
    const form = await browser(() => address).get('/initiativ')
    const receipt = await form.submit('Lämna in idén', {
      ...idea,
      name,
      email: `nadja${handedIn}@nya.example`,
    })
    assert.match(receipt.text, /soc-\d{4}-\d{4}/)
    handedIn += 1
  }

  async function newestLink(): Promise<string> {
    const { rows } = await sql<{ url: string }>`
      select payload #>> '{content,url}' as url from graphile_worker._private_jobs
      where payload #>> '{to,email}' = ${email} order by id desc limit 1`.execute(fresh.db)
    return new URL(rows[0]?.url ?? assert.fail('No mail is under way')).pathname
  }
})

const idea = {
  challenge: 'Många unga står utan arbete och studier.',
  target: 'Unga mellan 16 och 24 år',
  idea: 'Vi vill möta unga på kvällar och helger.',
  organisation: 'Nya vägar',
  number: '899991-0055',
  legalForm: 'association',
  contactName: 'Nadja Berg',
}

/** Without jobs: mail stays in the queue, where a test can read it. */
const production: Environment = {
  PUBLIC_URL: origin,
  PORT: '0',
  SMTP_URL: 'smtp://127.0.0.1:9',
  HANDSLAG_MAIL_FROM: 'Handslag <iop@exempelbo.example>',
  HANDSLAG_SECRET: 'a secret of the tests, long enough to sign with',
  HANDSLAG_JOBS: '0',
  HANDSLAG_RATE_FACTOR: '0',
}

/** Asks the process that `to` names, under the name that people know it by. */
function browser(to: () => string): Client {
  return new Client(async (request) => {
    const { pathname, search } = new URL(request.url)
    const headers = new Headers(request.headers)
    if (headers.has('origin')) headers.set('origin', origin)
    const body = request.method === 'POST' ? await request.arrayBuffer() : null
    const { method } = request
    return fetch(`${to()}${pathname}${search}`, { method, headers, body, redirect: 'manual' })
  })
}
