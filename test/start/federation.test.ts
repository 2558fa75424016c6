import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { dayInStockholm } from '../../src/kernel/plain-date.ts'
import { until } from '../../src/store/postgres/processes.ts'
import { findRecord } from '../../src/store/register/register.ts'
import { saveRecords } from '../../src/store/register/register-save.ts'
import { listFeedStates } from '../../src/store/register/source-feed.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { checkout, type Environment, type Program, runProgram } from '../support/program.ts'
import { addressOf, newVarDir, stop } from '../support/tiny-server.ts'

const shipped = 'jarva-2024-folkets-husby'
const own = 'stockholm-nattvandring'
const at = new Date()

describe('two installations, each a process with a database of its own', () => {
  let varDir: string
  let hostile: Server
  let databases: { local: FreshDatabase; national: FreshDatabase }
  let local: { program: Program; url: string }
  let national: { program: Program; url: string }

  before(async () => {
    varDir = await newVarDir()
    hostile = createServer((_, response) => unpacksWithoutEnd(response)).listen(0, '127.0.0.1')
    await once(hostile, 'listening')
    databases = { local: await freshDatabase(), national: await freshDatabase() }
    local = await started(databases.local)
    const bomb = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`
    national = await started(databases.national, { HANDSLAG_FEEDS: `bomb=${bomb} malmo=${local.url}` })
  })
  after(async () => {
    await Promise.all([stop(national.program), stop(local.program)])
    hostile.close().closeAllConnections()
    await Promise.all([databases.local.close(), databases.national.close()])
    await rm(varDir, { recursive: true })
  })

  test('the national one has the job on its schedule', async () => {
    const isThere = async () => {
      const { rows } = await sql<{ name: string }>`select identifier as name from
        graphile_worker._private_known_crontabs`.execute(databases.national.db)
      return rows.some(({ name }) => name === 'harvestFeeds')
    }
    assert.ok(await until(isThere, { seconds: 30 })) // the jobs write it down after the first page is ready
  })

  test('what the one publishes is read at the other, also beside a feed that is hostile', async () => {
    await publish('Nattvandring')
    await harvested()
    const page = await (await fetch(`${national.url}/register/malmo-${own}`)).text()
    assert.match(page, /Nattvandring/)
    assert.ok(page.includes(`${local.url}/register/${own}`), 'says where it comes from')
    assert.deepEqual(await failures(), [
      ['bomb', 'tooLarge'],
      ['malmo', null],
    ])
  })

  test('nothing new is not sent again, what is new is, and one that is away takes nothing with it', async () => {
    const before = await stateOf('malmo')
    await harvested()
    assert.equal((await stateOf('malmo'))?.fetchedAt, before?.fetchedAt)
    await publish('Nattvandring varje fredag')
    await harvested()
    await stop(local.program)
    await harvested()
    const record = await findRecord(databases.national.db, `malmo-${own}`, dayInStockholm(at))
    assert.deepEqual(
      [record?.title, (await stateOf('malmo'))?.failure],
      ['Nattvandring varje fredag', 'unreachable'],
    )
    assert.equal((await fetch(`${national.url}/register`)).status, 200)
  })

  async function started({ url }: FreshDatabase, more: Environment = {}) {
    const program = runProgram(join(checkout, 'src/cli.ts'), ['serve'], {
      ...production,
      ...{ DATABASE_URL: url, VAR_DIR: varDir },
      ...more,
    })
    return { program, url: await addressOf(program) }
  }

  async function publish(title: string): Promise<void> {
    const { db } = databases.local
    const record = await findRecord(db, shipped, dayInStockholm(at))
    assert.ok(record)
    const provenance = { ...record.provenance, origin: 'import' as const, publisher: 'Malmö' }
    const news = [{ ...record, id: own, title, provenance }]
    await saveRecords(db, news, { kind: 'imported', by: 'Malmö', at: new Date() })
  }

  /** Puts the job in the queue, as the schedule does once an hour, and waits until the process has done it. */
  async function harvested(): Promise<void> {
    const { db } = databases.national
    const before = (await stateOf('malmo'))?.askedAt
    await sql`select graphile_worker.add_job('harvestFeeds')`.execute(db)
    const done = async () => {
      const now = (await stateOf('malmo'))?.askedAt
      return now !== undefined && now !== null && now !== before
    }
    assert.ok(await until(done, { seconds: 30 }))
  }

  const states = () => listFeedStates(databases.national.db)
  const stateOf = async (key: string) => (await states()).find((state) => state.key === key)
  const failures = async () => (await states()).map(({ key, failure }) => [key, failure])
})

const production = {
  ...{ PORT: '0', PUBLIC_URL: 'https://iop.example.se', HANDSLAG_LOG: 'silent' },
  ...{ HANDSLAG_SECRET: 'x'.repeat(32), HANDSLAG_MAIL_FROM: 'iop@example.se' },
  SMTP_URL: 'smtp://127.0.0.1:9',
}

/** A few kilobytes on the way that become gigabytes where they are read. */
const packed = gzipSync(Buffer.alloc(20_000_000, '{"id":"x"}\n'), { level: 9 })

function unpacksWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/jsonl', 'content-encoding': 'gzip' })
  const send = () => {
    while (!response.destroyed) if (!response.write(packed)) return void response.once('drain', send)
  }
  send()
}
