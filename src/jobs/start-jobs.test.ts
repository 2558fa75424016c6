import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/support/database.ts'
import { aMailOrder } from '../documents/mails/samples.ts'
import { newId } from '../kernel/ids.ts'
import { ok } from '../kernel/result.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import type { Mail } from '../outside/mail/port.ts'
import { noScanner } from '../outside/scan/port.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { insertRows } from '../store/insert-rows.ts'
import { handOverJobs } from '../store/orders/hand-over-jobs.ts'
import { addJob, type JobOptions, type NewJob, orderRows } from '../store/orders/job.ts'
import { startJobs } from './start-jobs.ts'
import { untilStoppedOrGone } from './stop-queue.ts'
import { sweepOrders } from './sweep-orders.ts'

describe('the jobs', () => {
  const post = new EventEmitter<{ mail: [Mail] }>()
  let db: Db
  let close: () => Promise<void>
  let jobs: { stop(): Promise<void> }
  let failures = 0

  before(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    close = fresh.close
    const mail = {
      async send(given: Mail) {
        if (failures-- > 0) throw new Error('451 come back, amina@laxhjalpen.example')
        post.emit('mail', given)
        return ok(undefined)
      },
      close: () => undefined,
    }
    jobs = await startJobs({ ...deps, db, url: fresh.url, mail, concurrency: 1 })
  })
  after(async () => {
    await jobs.stop()
    await close()
  })

  test('send a mail when its transaction is committed', async () => {
    const id = newId()
    const sent = once(post, 'mail')
    await withTransaction(db, (trx) => addJob(trx, 'sendMail', aMailOrder({ id })))
    assert.equal((await sent)[0].id, id)
  })

  test('send nothing for a transaction that was rolled back', async () => {
    const [lost, kept] = [newId(), newId()]
    const undone = withTransaction(db, async (trx) => {
      await addJob(trx, 'sendMail', aMailOrder({ id: lost }))
      throw new Error('undone')
    })
    await assert.rejects(undone)
    const sent = once(post, 'mail')
    await addJob(db, 'sendMail', aMailOrder({ id: kept }))
    assert.equal((await sent)[0].id, kept)
  })

  test('send what was ordered by a process that was ended before the queue had it', async () => {
    const id = newId()
    const sent = once(post, 'mail')
    await leaveOrders(db, [{ name: 'sendMail', payload: aMailOrder({ id }), options: {} }])
    sweepOrders({ db, log: deps.log }).stop()
    assert.equal((await sent)[0].id, id)
  })

  test('keep a mail that failed, to try it again, and log no address', async () => {
    failures = 1
    logged.length = 0
    const noted = once(trouble, 'logged')
    await addJob(db, 'sendMail', aMailOrder())
    await noted
    assert.doesNotMatch(JSON.stringify(logged), /amina/)
    const { rows } = await waitingJobs(db)
    assert.deepEqual(rows, [{ task_identifier: 'sendMail' }])
  })
})

describe('what is ordered', () => {
  let db: Db
  let close: () => Promise<void>
  before(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    close = fresh.close
  })
  after(() => close())

  test('stands in the queue once, however many hand it over at the same time', async () => {
    const orders = Array.from({ length: 40 }, () => anOrder())
    await leaveOrders(db, orders)
    await Promise.all(Array.from({ length: 5 }, () => handOverJobs(db)))
    const { rows } = await waitingJobs(db)
    assert.equal(rows.length, orders.length)
  })

  test('counts once for each key, as it was ordered last, not before its instant', async () => {
    const at = (year: string) => ({ key: 'once', runAt: new Date(`${year}-03-04T05:06:07Z`) })
    await leaveOrders(db, [anOrder(at('2031')), anOrder(at('2032'))])
    await handOverJobs(db)
    const { rows } =
      await sql`select run_at at time zone 'UTC' as at from graphile_worker.jobs where key = 'once'`.execute(
        db,
      )
    assert.deepEqual(rows, [{ at: '2032-03-04 05:06:07' }])
  })

  test('can only be ordered where it is known when the transaction has been committed', async () => {
    const bare = db.transaction().execute((trx) => addJob(trx, 'cleanUp', {}))
    await assert.rejects(bare, /withTransaction/)
  })
})

function anOrder(options: JobOptions = {}): NewJob {
  return { name: 'sendMail', payload: aMailOrder(), options }
}

/** As a process does that is ended right after its commit. */
async function leaveOrders(db: Db, orders: readonly NewJob[]): Promise<void> {
  let rows: ReturnType<typeof orderRows> = []
  const undone = withTransaction(db, async (trx) => {
    rows = orderRows(trx, orders)
    throw new Error('undone')
  })
  await assert.rejects(undone)
  await insertRows(db, { job_order: rows })
}

describe('stopping', () => {
  const never = new Promise<void>(() => {})
  const nowhere = 'postgres://127.0.0.1:1/nowhere'

  test('does not wait for a queue whose database is gone', () => untilStoppedOrGone(never, nowhere))

  test('fails when the queue cannot be stopped', async () => {
    await assert.rejects(untilStoppedOrGone(Promise.reject(new Error('stuck')), nowhere), /stuck/)
  })
})

const logged: unknown[] = []
const trouble = new EventEmitter()
const keep = (...said: unknown[]) => {
  logged.push(said)
  trouble.emit('logged')
}
const deps = {
  clock: () => new Date(),
  log: { info: keep, warn: keep, error: keep },
  files: memoryFiles(),
  scanner: noScanner,
  seal: async () => null,
  baseUrl: 'https://iop.example',
  feeds: [],
  postWebhook: () => assert.fail(),
  askFeed: async () => ({ kind: 'notNew' as const }),
}

async function waitingJobs(db: Db) {
  return sql<{
    task_identifier: string
  }>`select task_identifier from graphile_worker.jobs where task_identifier = 'sendMail'`.execute(db)
}
