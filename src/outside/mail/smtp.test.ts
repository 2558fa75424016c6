import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { Mail } from './port.ts'
import { smtpMail } from './smtp.ts'

const received: Buffer[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _, answer) => answer(refusalFor(address)),
  onData(stream, _, answer) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => answer(void received.push(Buffer.concat(chunks)) as undefined))
  },
})

describe('mail by SMTP', () => {
  let port: ReturnType<typeof smtpMail>
  before(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port: number } = server.server.address() as AddressInfo
    port = smtpMail({ url: `smtp://127.0.0.1:${number}`, from: 'Handslag <iop@exempel.se>' })
  })
  after(async () => {
    port.close()
    await new Promise<void>((done) => server.close(done))
  })

  test('arrives with sender, receiver, subject and both forms of the words', async () => {
    const mail = await sent(aMail({ to: { name: 'Åsa "Ö" Ek, chef', email: 'asa@exempel.se' } }))
    assert.deepEqual(mail.from, { address: 'iop@exempel.se', name: 'Handslag' })
    assert.deepEqual(mail.to, [{ address: 'asa@exempel.se', name: 'Åsa "Ö" Ek, chef' }])
    assert.equal(mail.subject, 'Vi har tagit emot er idé: Ungas väg in')
    assert.equal(mail.text?.trim(), 'Hej på er.')
    assert.equal(mail.html?.trim(), '<p>Hej på er.</p>')
  })

  test('has the same message id each time it is sent, and says that a machine wrote it', async () => {
    const [first, second] = [await sent(aMail()), await sent(aMail())]
    assert.equal(first.messageId, '<m-1@exempel.se>')
    assert.equal(second.messageId, first.messageId)
    assert.ok(first.headers.some(({ key, value }) => key === 'auto-submitted' && value === 'auto-generated'))
  })

  test('carries files whole', async () => {
    const content = Buffer.from([0, 255, 13, 10, 46, 10])
    const mail = await sent(
      aMail({ attachments: [{ filename: 'å.pdf', contentType: 'application/pdf', content }] }),
    )
    assert.equal(mail.attachments[0]?.filename, 'å.pdf')
    assert.deepEqual(Buffer.from(mail.attachments[0]?.content as ArrayBuffer), content)
  })

  test('carries an invitation as text/calendar with its method', async () => {
    const text = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n'
    const mail = await sent(aMail({ calendar: { method: 'CANCEL', text } }))
    const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    assert.equal(part?.method, 'CANCEL')
    assert.match(received.at(-1)?.toString() ?? '', /Content-Type: text\/calendar;.*method=CANCEL/s)
  })

  test('keeps a line break in a name or subject out of the headers', async () => {
    const mail = await sent(
      aMail({
        subject: 'Hej\r\nBcc: x@exempel.se',
        to: { name: 'A\r\nBcc: y@exempel.se', email: 'a@exempel.se' },
      }),
    )
    assert.equal(mail.bcc, undefined)
    assert.ok(!mail.headers.some(({ key }) => key === 'bcc'))
  })

  test('is refused for good when there is no such receiver', async () => {
    const outcome = await port.send(aMail({ to: { name: 'Ingen', email: 'ingen@exempel.se' } }))
    assert.ok(!outcome.ok)
    assert.match(outcome.reason, /550/)
  })

  test('throws when the server asks us to come back', async () => {
    await assert.rejects(port.send(aMail({ to: { name: 'Sen', email: 'senare@exempel.se' } })))
  })

  async function sent(mail: Mail) {
    assert.deepEqual(await port.send(mail), { ok: true, value: undefined })
    return PostalMime.parse(received.at(-1) ?? '')
  }
})

function refusalFor(address: string): Error | null {
  const code = { 'ingen@exempel.se': 550, 'senare@exempel.se': 451 }[address]
  return code === undefined ? null : Object.assign(new Error('Inte nu'), { responseCode: code })
}

function aMail(given: Partial<Mail> = {}): Mail {
  return {
    id: 'm-1',
    to: { name: 'Amina Diaz', email: 'amina@exempel.se' },
    language: 'sv',
    subject: 'Vi har tagit emot er idé: Ungas väg in',
    text: 'Hej på er.\n',
    html: '<p>Hej på er.</p>\n',
    attachments: [],
    ...given,
  }
}
