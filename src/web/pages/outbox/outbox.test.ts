import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { anApp } from '../../../../test/support/app.ts'
import { newId } from '../../../kernel/ids.ts'
import { keepOutboxMail } from '../../../store/orders/outbox.ts'

const app = await anApp()
after(() => app.close())

const letter = { bodyText: 'Hej', bodyHtml: '<p>Hej</p>', attachments: [] }

test('gives out what was attached to a mail, and nothing that was not', async () => {
  const id = newId()
  const attachments = [
    { filename: 'möte.ics', contentType: 'text/calendar', base64: Buffer.from('BEGIN').toString('base64') },
  ]
  const to = { toName: 'Kim', toAddress: 'kim@handslag.example' }
  await keepOutboxMail(app.db, { ...letter, ...to, id, subject: 'Kallelse', attachments })
  const page = await app.client.get('/demo/utkorg')
  const link = page.document.querySelector(`a[href="/demo/utkorg/${id}/1"]`)
  assert.equal(link?.textContent, 'möte.ics')
  const answer = await app.client.send(`/demo/utkorg/${id}/1`, {})
  assert.equal(await answer.text(), 'BEGIN')
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/)
  for (const address of [`${id}/2`, `${newId()}/1`, `${id}/x`])
    assert.equal((await app.client.get(`/demo/utkorg/${address}`)).status, 404, address)
})

test('shows the mail to one person alone when asked, by a part of the name or the address', async () => {
  for (const [toName, toAddress] of [
    ['Maja Lund', 'maja@forening.example'],
    ['Kim', 'kim@annan.example'],
  ] as const)
    await keepOutboxMail(app.db, { ...letter, id: newId(), toName, toAddress, subject: `Till ${toName}` })
  const found = async (asked: string) => {
    const { document } = await app.client.get(`/demo/utkorg?till=${encodeURIComponent(asked)}`)
    return [...document.querySelectorAll('.mail h2')].map((heading) => heading.textContent.trim())
  }
  assert.deepEqual(await found('maja L'), ['Till Maja Lund'])
  assert.deepEqual(await found('@forening'), ['Till Maja Lund'])
  assert.deepEqual(await found('%'), [], 'a sign that searches for anything else is only a sign here')
  const none = await app.client.get('/demo/utkorg?till=Nobody')
  assert.match(none.document.querySelector('main')?.textContent ?? '', /Inga mejl till ”Nobody”/)
})
