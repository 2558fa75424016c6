import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, describe, test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { aCase } from '../../test/support/journey.ts'
import { loadPlace } from '../demo/place.ts'
import { aMailOrder } from '../documents/mails/samples.ts'
import { type Result, refused } from '../kernel/result.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import { type KeptMail, outboxMail } from '../outside/mail/outbox.ts'
import { chooseNotice } from '../store/notice.ts'
import { addPerson } from '../store/person.ts'
import { sendMail } from './send-mail.ts'

const { db, close } = await freshDatabase()
after(close)

describe('the job that sends a mail', () => {
  test('words it and hands it over with its files', async () => {
    const kept: KeptMail[] = []
    const files = memoryFiles()
    const { sha256 } = await files.put(Readable.from(['protokollet']))
    const attachments = [{ filename: 'protokoll.txt', contentType: 'text/plain', sha256 }]
    await sendMail(aMailOrder({ attachments }), {
      db,
      files,
      log: silent(),
      mail: outboxMail(async (mail) => void kept.push(mail)),
    })
    assert.equal(kept[0]?.subject, 'Nytt meddelande i Ungas väg in')
    assert.equal(Buffer.from(kept[0]?.attachments[0]?.base64 ?? '', 'base64').toString(), 'protokollet')
  })

  test('sends a registered document as PDF', async () => {
    const kept: KeptMail[] = []
    const mail = outboxMail(async (one) => void kept.push(one))
    const attachments = [{ filename: 'initiativ.pdf', documentId: await aDocumentId() }]
    await sendMail(aMailOrder({ attachments }), { db, files: memoryFiles(), log: silent(), mail })
    const pdf = Buffer.from(kept[0]?.attachments[0]?.base64 ?? '', 'base64')
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  })

  test('sends none to who has chosen the daily mail for what it is about', async () => {
    const kept: KeptMail[] = []
    const mail = outboxMail(async (one) => void kept.push(one))
    const personId = await addPerson(db, { name: 'Amina Diaz', email: 'amina@laxhjalpen.example' })
    await chooseNotice(db, { personId, kind: 'messageReceived', channel: 'daily' })
    await sendMail(aMailOrder(), { db, files: memoryFiles(), log: silent(), mail })
    assert.equal(kept.length, 0)
    await chooseNotice(db, { personId, kind: 'messageReceived', channel: 'now' })
    await sendMail(aMailOrder(), { db, files: memoryFiles(), log: silent(), mail })
    assert.equal(kept.length, 1)
  })

  test('notes a refused receiver without the address, and is done', async () => {
    const log = silent()
    await sendMail(aMailOrder(), {
      db,
      files: memoryFiles(),
      log,
      mail: answering(refused('550 amina@x: no such user')),
    })
    assert.equal(log.lines.length, 1)
    assert.doesNotMatch(JSON.stringify(log.lines), /amina/)
  })

  test('fails, to be tried again, when a file is not there', async () => {
    const attachments = [{ filename: 'a.txt', contentType: 'text/plain', sha256: '0'.repeat(64) }]
    const mail = answering(refused('never asked'))
    await assert.rejects(
      sendMail(aMailOrder({ attachments }), { db, files: memoryFiles(), log: silent(), mail }),
    )
  })
})

async function aDocumentId() {
  await aCase({ db, place: await loadPlace(db) })
  const { id } = await db.selectFrom('document').select('id').executeTakeFirstOrThrow()
  return id
}

function answering(outcome: Result<void>) {
  return { send: async () => outcome, close: () => undefined }
}

function silent() {
  const lines: unknown[] = []
  const keep = (...said: unknown[]) => void lines.push(said)
  return { lines, info: keep, warn: keep, error: keep }
}
