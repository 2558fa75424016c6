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
import type { Db } from '../store/db.ts'
import { addJob } from '../store/job.ts'
import { startJobs } from './start-jobs.ts'

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
    await db.transaction().execute((trx) => addJob(trx, 'sendMail', aMailOrder({ id })))
    assert.equal((await sent)[0].id, id)
  })

  test('send nothing for a transaction that was rolled back', async () => {
    const [lost, kept] = [newId(), newId()]
    const undone = db.transaction().execute(async (trx) => {
      await addJob(trx, 'sendMail', aMailOrder({ id: lost }))
      throw new Error('undone')
    })
    await assert.rejects(undone)
    const sent = once(post, 'mail')
    await addJob(db, 'sendMail', aMailOrder({ id: kept }))
    assert.equal((await sent)[0].id, kept)
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
  askFeed: async () => ({ kind: 'notNew' as const }),
}

async function waitingJobs(db: Db) {
  return sql<{
    task_identifier: string
  }>`select task_identifier from graphile_worker.jobs where task_identifier = 'sendMail'`.execute(db)
}
