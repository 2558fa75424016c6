import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, describe, test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { aCase } from '../../test/support/journey.ts'
import { loadPlace } from '../demo/place.ts'
import { aMailOrder } from '../documents/mails/samples.ts'
import { newId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type Result, refused } from '../kernel/result.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import { type KeptMail, outboxMail } from '../outside/mail/outbox.ts'
import { chooseNotices } from '../store/people/notice.ts'
import { addPerson } from '../store/people/person.ts'
import { sendMail } from './send-mail.ts'

const { db, close } = await freshDatabase()
after(close)
await aCase({ db, place: await loadPlace(db) })

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
      clock,
      mail: outboxMail(async (mail) => void kept.push(mail)),
    })
    assert.equal(kept[0]?.subject, 'Nytt meddelande i Ungas väg in')
    assert.equal(Buffer.from(kept[0]?.attachments[0]?.base64 ?? '', 'base64').toString(), 'protokollet')
  })

  test('sends a registered document as PDF', async () => {
    const kept: KeptMail[] = []
    const mail = outboxMail(async (one) => void kept.push(one))
    const attachments = [{ filename: 'initiativ.pdf', documentId: await aDocumentId() }]
    await sendMail(aMailOrder({ attachments }), { db, files: memoryFiles(), log: silent(), clock, mail })
    const pdf = Buffer.from(kept[0]?.attachments[0]?.base64 ?? '', 'base64')
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  })

  test('speaks in the own words of the body that leads the case, in its language', async () => {
    const kept: KeptMail[] = []
    const mail = outboxMail(async (one) => void kept.push(one))
    const { number, title } = await ownWordsOfTheLead({
      mails: { greetingSv: 'God dag {namn}!', signatureSv: '{enhet}\n{förvaltning}' },
      mail: { textSv: 'Skriv alltid {ärendenummer}.\n\n<inget> {ärende}' },
    })
    const content = {
      kind: 'messageReceived',
      from: 'Sara',
      caseTitle: title,
      caseNumber: number,
      url: 'https://x.example',
    } as const
    const deps = { db, files: memoryFiles(), log: silent(), clock, mail }
    await sendMail(aMailOrder({ content }), deps)
    assert.match(kept[0]?.bodyText ?? '', /^God dag Amina Diaz!\n/)
    assert.match(
      kept[0]?.bodyText ?? '',
      new RegExp(`Skriv alltid ${number}\\.[\\s\\S]*Stabsenheten\nJärva stadsdelsnämnd`),
    )
    assert.match(kept[0]?.bodyHtml ?? '', /&lt;inget&gt;/)
    await sendMail(aMailOrder({ content, language: 'en' }), deps)
    assert.match(kept[1]?.bodyText ?? '', /^Hello Amina Diaz,/)
  })

  test('sends none to who has chosen the daily mail for what it is about', async () => {
    const kept: KeptMail[] = []
    const mail = outboxMail(async (one) => void kept.push(one))
    const personId = await addPerson(db, { name: 'Amina Diaz', email: 'amina@laxhjalpen.example' })
    await chooseNotices(db, personId, [{ kind: 'messageReceived', channel: 'daily' }])
    await sendMail(aMailOrder(), { db, files: memoryFiles(), log: silent(), clock, mail })
    assert.equal(kept.length, 0)
    await chooseNotices(db, personId, [{ kind: 'messageReceived', channel: 'now' }])
    await sendMail(aMailOrder(), { db, files: memoryFiles(), log: silent(), clock, mail })
    assert.equal(kept.length, 1)
  })

  test('notes a refused receiver without the address, and is done', async () => {
    const log = silent()
    await sendMail(aMailOrder(), {
      db,
      files: memoryFiles(),
      log,
      clock,
      mail: answering(refused('550 amina@x: no such user')),
    })
    assert.equal(log.lines.length, 1)
    assert.doesNotMatch(JSON.stringify(log.lines), /amina/)
  })

  test('fails, to be tried again, when a file is not there', async () => {
    const attachments = [{ filename: 'a.txt', contentType: 'text/plain', sha256: '0'.repeat(64) }]
    const mail = answering(refused('never asked'))
    await assert.rejects(
      sendMail(aMailOrder({ attachments }), { db, files: memoryFiles(), log: silent(), clock, mail }),
    )
  })
})

const clock = () => new Date('2026-11-23T09:00:00Z')

async function aDocumentId() {
  const { id } = await db.selectFrom('document').select('id').executeTakeFirstOrThrow()
  return id
}

/** Own words in force for the body of a case, as if taken into use. */
async function ownWordsOfTheLead(words: Record<'mails' | 'mail', Record<string, string>>) {
  const lead = await db.selectFrom('partnership').selectAll().executeTakeFirstOrThrow()
  for (const kind of ['mails', 'mail'] as const) {
    const about = kind === 'mail' ? 'messageReceived' : ''
    const which = { id: newId(), public_body_id: lead.public_body_id, kind, about }
    const held = { from_day: plainDate('2026-11-23'), decided_at: clock(), drafted_at: clock() }
    await db
      .insertInto('body_setting')
      .values({ ...which, ...held, content: JSON.stringify(words[kind]) })
      .execute()
  }
  return lead
}

function answering(outcome: Result<void>) {
  return { send: async () => outcome, close: () => undefined }
}

function silent() {
  const lines: unknown[] = []
  const keep = (...said: unknown[]) => void lines.push(said)
  return { lines, info: keep, warn: keep, error: keep }
}
