import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { freshDatabase } from '../../../test/support/database.ts'
import { newId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { isHeldBack, mayMailReceipt, mayTellOfficial, mostReceiptsADay } from './mailed-receipt.ts'

describe('mail to one mailbox in a day', () => {
  let db: Db
  let close: () => Promise<void>
  before(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    close = fresh.close
  })
  after(() => close())

  const day = plainDate('2026-11-23')
  const asked = (email: string, on = day, about = newId()) =>
    withTransaction(db, (trx) => mayMailReceipt(trx, { about, email, day: on }))
  const sent = (answers: readonly boolean[]) => answers.filter(Boolean).length

  test('is no more than it may be when all ask at once, each before the others are settled', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => asked('ida@forening.example')))
    assert.equal(sent(answers), mostReceiptsADay)
  })

  test('lets the next have the place of one that was not to be', async () => {
    const email = 'bo@forening.example'
    const broken = withTransaction(db, async (trx) => {
      await mayMailReceipt(trx, { about: newId(), email, day })
      throw new Error('not to be')
    })
    await assert.rejects(broken, /not to be/)
    const answers = await Promise.all(Array.from({ length: 6 }, () => asked(email)))
    assert.equal(sent(answers), mostReceiptsADay)
  })

  test('is counted for a mailbox, however its address is written, and for a day', async () => {
    for (const way of [
      'Eva@x.example',
      '"eva"@x.example',
      'eva+1@x.example',
      'eva@X.example',
      'eva@x.example',
    ])
      assert.ok(await asked(way), way)
    const about = newId()
    assert.equal(await asked('EVA@x.example', day, about), false)
    assert.ok(await isHeldBack(db, about))
    assert.ok(await asked('eva@x.example', plainDate('2026-11-24')))
  })

  test('is counted apart for those who answer, who are told of more', async () => {
    const tell = () =>
      withTransaction(db, (trx) => mayTellOfficial(trx, { about: newId(), email: 'eva@x.example', day }))
    const answers = await Promise.all(Array.from({ length: 23 }, tell))
    assert.equal(sent(answers), 20)
  })
})
