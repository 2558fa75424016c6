import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KeptMail, outboxMail } from './outbox.ts'

test('the outbox keeps what would have been sent, with the invitation as a file', async () => {
  const kept: KeptMail[] = []
  const port = outboxMail(async (mail) => void kept.push(mail))
  await port.send({
    id: 'm-1',
    to: { name: 'Amina', email: 'amina@exempel.se' },
    language: 'sv',
    subject: 'Kallelse',
    text: 'Hej',
    html: '<p>Hej</p>',
    attachments: [{ filename: 'a.txt', contentType: 'text/plain', content: Buffer.from('å') }],
    calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR' },
  })
  assert.equal(kept[0]?.toAddress, 'amina@exempel.se')
  assert.deepEqual(kept[0]?.attachments, [
    { filename: 'a.txt', contentType: 'text/plain', base64: 'w6U=' },
    { filename: 'mote.ics', contentType: 'text/calendar; method=REQUEST', base64: 'QkVHSU46VkNBTEVOREFS' },
  ])
})
