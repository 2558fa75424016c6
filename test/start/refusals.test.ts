import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { demandSpace } from '../../src/start/preconditions.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { addressOf, newVarDir, startTiny, stop } from '../support/tiny-server.ts'

const production = {
  DEMO: '0',
  PUBLIC_URL: 'https://iop.example.se',
  HANDSLAG_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://127.0.0.1:2525',
  HANDSLAG_MAIL_FROM: 'iop@example.se',
}

describe('a start is refused with a line that says why', () => {
  let varDir: string
  let database: FreshDatabase
  before(async () => {
    varDir = await newVarDir()
    database = await freshDatabase()
  })
  after(async () => {
    await database.close()
    await rm(varDir, { recursive: true })
  })

  test('when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resume) => taken.once('listening', resume))
    await refused({ PORT: String((taken.address() as AddressInfo).port) }, /^Port \d+ är upptagen/)
    taken.close()
  })

  test('when a value is wrong, or a name unknown', async () => {
    await refused({ PORT: 'three', HANDSLAG_COLOUR: 'blue' }, /^HANDSLAG_COLOUR .*\nPORT .*three/)
  })

  test('when the data folder cannot be made', async () => {
    await refused({ VAR_DIR: '/dev/null/x' }, /^Datamappen \/dev\/null\/x går inte att skapa/)
  })

  test('when the data folder cannot be written to', async () => {
    await refused({ VAR_DIR: '/proc/self' }, /^Datamappen \/proc\/self går inte att skriva i/)
  })

  test('when the database does not answer', async () => {
    await refused({ DATABASE_URL: 'postgresql://127.0.0.1:9/none' }, /^Databasen svarar inte/)
  })

  test('when the demo would land among real cases', async () => {
    await mark(false)
    await refused({ DATABASE_URL: database.url }, /^Demon startar bara på en tom databas/)
  })

  test("when the demo would land among somebody else's tables", async () => {
    const foreign = await freshDatabase()
    await sql`create table theirs as select 1 as one`.execute(foreign.db)
    await refused({ DATABASE_URL: foreign.url }, /^Demon startar bara på en tom databas/)
    await foreign.close()
  })

  test('when production would land in the demo', async () => {
    await mark(true)
    await refused({ ...production, DATABASE_URL: database.url }, /^Databasen innehåller demon/)
  })

  test('but not when production comes back to its own', async () => {
    await mark(false)
    const program = startTiny(varDir, { ...production, DATABASE_URL: database.url })
    assert.match(await addressOf(program), /^http:/)
    await stop(program)
  })

  test('when the disk is full', () => {
    assert.throws(() => demandSpace(50 * 1024 * 1024, varDir), /Disken är full: 50 MB/)
  })

  async function refused(env: Record<string, string>, sentence: RegExp): Promise<void> {
    const program = startTiny(varDir, env)
    assert.equal(await program.ended, 1)
    assert.match(program.printed(), sentence)
  }

  async function mark(demo: boolean): Promise<void> {
    await database.db.deleteFrom('installation').execute()
    await database.db.insertInto('installation').values({ instance_id: crypto.randomUUID(), demo }).execute()
  }
})
