import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { anApp } from '../../../../test/support/app.ts'
import { newId } from '../../../kernel/ids.ts'
import { keepOutboxMail } from '../../../store/orders/outbox.ts'

const app = await anApp()
after(() => app.close())

test('gives out what was attached to a mail, and nothing that was not', async () => {
  const id = newId()
  const attachments = [
    { filename: 'möte.ics', contentType: 'text/calendar', base64: Buffer.from('BEGIN').toString('base64') },
  ]
  const [toName, toAddress, bodyText, bodyHtml] = ['Kim', 'kim@handslag.example', 'Hej', '<p>Hej</p>']
  await keepOutboxMail(app.db, {
    id,
    toName,
    toAddress,
    subject: 'Kallelse',
    bodyText,
    bodyHtml,
    attachments,
  })
  const page = await app.client.get('/demo/utkorg')
  const link = page.document.querySelector(`a[href="/demo/utkorg/${id}/1"]`)
  assert.equal(link?.textContent, 'möte.ics')
  const answer = await app.client.send(`/demo/utkorg/${id}/1`, {})
  assert.equal(await answer.text(), 'BEGIN')
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/)
  for (const address of [`${id}/2`, `${newId()}/1`, `${id}/x`])
    assert.equal((await app.client.get(`/demo/utkorg/${address}`)).status, 404, address)
})
