import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { aServerToFreeze, type FrozenServer } from '../../../test/support/frozen-server.ts'
import { isDatabaseAway } from './database-away.ts'
import { openDatabase, plainPool } from './open-database.ts'
import type { Patience } from './patience.ts'
import { until } from './processes.ts'

const patience: Patience = { statement: 200, lock: 100, idle: 800, answer: 500 }
const seconds = 20

describe('whoever asks the database with limits', () => {
  let server: FrozenServer
  let db: Kysely<{ note: { text: string } }>
  before(async () => {
    server = await aServerToFreeze()
    db = openDatabase(server.url, { max: 2, patience })
    await sql`create table note (text text)`.execute(db)
  })
  beforeEach(() => sql`truncate note`.execute(db))
  after(async () => {
    await db.destroy()
    await server.close()
  })

  const write = (into = db) => sql`insert into note values ('here')`.execute(into)
  const written = async () => (await db.selectFrom('note').select('text').execute()).length
  const away = async (asked: Promise<unknown>) => {
    const thrown = await asked.then(
      () => 'answered',
      (fault: unknown) => fault,
    )
    assert.ok(isDatabaseAway(thrown), String(thrown))
  }

  test('is not kept waiting by one that is frozen, and asks again as before when it has thawed', async () => {
    await server.freeze()
    await away(write())
    await away(Promise.all([write(), write(), write()]))
    await server.thaw()
    assert.ok(
      await until(
        () =>
          write().then(
            () => true,
            () => false,
          ),
        { seconds },
      ),
    )
  })

  test('leaves no half of a transaction that froze to whoever comes next', async () => {
    const transaction = db.transaction().execute(async (trx) => {
      await write(trx)
      await server.freeze()
      await write(trx)
    })
    await away(transaction)
    await server.thaw()
    assert.ok(
      await until(
        () =>
          written().then(
            () => true,
            () => false,
          ),
        { seconds },
      ),
    )
    await write()
    assert.equal(await written(), 1)
  })

  test('takes a new connection at once for one that no longer answers', async () => {
    const one = openDatabase(server.url, { max: 1, patience })
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one)
    const [{ pid }] = rows as [{ pid: number }]
    process.kill(pid, 'SIGSTOP')
    await away(sql`select 1`.execute(one))
    await sql`select 1`.execute(one)
    process.kill(pid, 'SIGCONT')
    await one.destroy()
  })

  test('is told when a connection cannot be had', async () => {
    const pool = plainPool(server.url, { max: 1, patience })
    await server.freeze()
    await away(pool.query('select 1'))
    await server.thaw()
    await pool.end()
  })

  test('gives up a statement that takes too long, one behind another, and a transaction left open', async () => {
    await away(sql`select pg_sleep(10)`.execute(db))
    const holding = Promise.withResolvers<void>()
    const holder = db.transaction().execute(async (trx) => {
      await sql`lock table note`.execute(trx)
      await away(write())
      await holding.promise
      await write(trx)
    })
    assert.ok(await until(async () => (await open()) === 0, { seconds }))
    holding.resolve()
    await away(holder)
  })

  async function open(): Promise<number> {
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from pg_stat_activity where state like 'idle in transaction%'`.execute(db)
    return rows[0]?.open ?? 0
  }
})
