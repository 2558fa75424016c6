import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { aMailOrder } from '../documents/mails/samples.ts'
import { type Result, refused } from '../kernel/result.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import { type KeptMail, outboxMail } from '../outside/mail/outbox.ts'
import { sendMail } from './send-mail.ts'

describe('the job that sends a mail', () => {
  test('words it and hands it over with its files', async () => {
    const kept: KeptMail[] = []
    const files = memoryFiles()
    const { sha256 } = await files.put(Readable.from(['protokollet']))
    const attachments = [{ filename: 'protokoll.txt', contentType: 'text/plain', sha256 }]
    await sendMail(aMailOrder({ attachments }), {
      files,
      log: silent(),
      mail: outboxMail(async (mail) => void kept.push(mail)),
    })
    assert.equal(kept[0]?.subject, 'Nytt meddelande i Ungas väg in')
    assert.equal(Buffer.from(kept[0]?.attachments[0]?.base64 ?? '', 'base64').toString(), 'protokollet')
  })

  test('notes a refused receiver without the address, and is done', async () => {
    const log = silent()
    await sendMail(aMailOrder(), {
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
    await assert.rejects(sendMail(aMailOrder({ attachments }), { files: memoryFiles(), log: silent(), mail }))
  })
})

function answering(outcome: Result<void>) {
  return { send: async () => outcome, close: () => undefined }
}

function silent() {
  const lines: unknown[] = []
  const keep = (...said: unknown[]) => void lines.push(said)
  return { lines, info: keep, warn: keep, error: keep }
}
