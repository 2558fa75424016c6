import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../../store/register/register-data.ts'

let app: TestApp
before(async () => {
  app = await anApp()
  await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-23'))
})
after(() => app.close())

describe('the page on open data', () => {
  test('names every address of the interface and every field of a record', async () => {
    const page = await app.client.get('/oppna-data')
    for (const wanted of [
      '/api/v1/partnerships.xlsx',
      'periods[].from',
      'provenance.licence',
      'municipality, area',
    ])
      assert.ok(page.text.includes(wanted), wanted)
  })

  test('says in Swedish on the Swedish page what each address gives', async () => {
    const page = await app.client.get('/oppna-data')
    assert.deepEqual(
      [...page.document.querySelectorAll('section[aria-labelledby=api] td [lang=en]')].map(String),
      [],
    )
    assert.match(page.text, /Alla kommuner, och hur många partnerskap/)
    assert.match((await app.client.get('/oppna-data?lang=en')).text, /All municipalities, and how many/)
  })

  test('leads only to what is there', async () => {
    const page = await app.client.get('/oppna-data')
    const links = [...page.document.querySelectorAll('main a')].map((one) => one.getAttribute('href') ?? '')
    for (const link of links) assert.equal((await app.client.send(link, {})).status, 200, link)
  })
})

describe('the embedded list', () => {
  test('may be framed by anybody, has no script and sets no cookie', async () => {
    const page = await app.client.get('/badda-in/lista?kommun=1280')
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors \*/)
    assert.deepEqual([page.headers.get('x-frame-options'), page.headers.get('set-cookie')], [null, null])
    assert.ok(!page.has('script') && !page.has('form'))
    assert.match(page.text, /Malmö/)
    assert.doesNotMatch(page.text, /Umeå/)
  })

  test('may still be framed when it has not changed', async () => {
    const first = await app.client.send('/badda-in/lista', {})
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    const again = await app.client.send('/badda-in/lista', { headers })
    assert.deepEqual([again.status, again.headers.get('x-frame-options')], [304, null])
  })

  test('leaves every other page unframed', async () => {
    const page = await app.client.get('/register')
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
    assert.equal(page.headers.get('x-frame-options'), 'DENY')
  })

  test('takes nonsense as nothing', async () => {
    assert.equal((await app.client.get('/badda-in/lista?kommun=<b>&antal=-3&sida=x')).status, 200)
  })

  test('is a script that other sites may load', async () => {
    const response = await app.client.send('/badda-in/lista.js', {})
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin')
    assert.match(await response.text(), /iop-register/)
  })
})
