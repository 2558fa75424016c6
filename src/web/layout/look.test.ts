import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../test/support/app.ts'

describe('the look of a page', () => {
  let app: TestApp
  let config: { onlyBody?: string | null }
  let body: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    body = (
      await app.db.selectFrom('public_body').select('id').where('key', '=', 'jarva').executeTakeFirstOrThrow()
    ).id
    const logo = { digest: 'a'.repeat(64), kind: 'png', altSv: 'Järva', altEn: '' }
    config = Object.assign(app.deps.config, { themes: { [body]: 'jarva' }, logos: { [body]: logo } })
  })
  after(() => app.close())

  async function lookOf(page: { document: Document }) {
    const sheet = page.document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
    const theme = /(handslag|jarva)/.exec(sheet)?.[1]
    return { theme, logo: page.document.querySelector('.body-logo')?.getAttribute('alt') ?? null }
  }
  const at = async (address: string, client: TestClient = app.another()) => lookOf(await client.get(address))

  const nobodys = { theme: 'handslag', logo: null }
  const bodys = { theme: 'jarva', logo: 'Järva' }

  test('is nobody’s where all share it, also in the copy that is kept', async () => {
    for (const address of ['/', '/register', '/initiativ', '/planera', '/register'])
      assert.deepEqual(await at(address), nobodys, address)
  })

  test('is the body’s where the page belongs to one', async () => {
    const form = await app.another().get('/tillganglighet/anmalan')
    const report = { kind: 'deficiency', page: '/register', what: 'Kartan läses inte upp.' }
    const chosen = form.has('[name=body]') ? { body: 'jarva' } : {}
    assert.deepEqual(await lookOf(await form.submit('Lämna in anmälan', { ...report, ...chosen })), bodys)
    assert.deepEqual(await at('/oppet-diarium?hos=jarva'), bodys)
  })

  test('is the only body’s everywhere, and changes what caches have kept', async () => {
    const tag = async () => (await app.another().send('/register', {})).headers.get('etag')
    const before = await tag()
    config.onlyBody = body
    assert.deepEqual(await at('/register'), bodys)
    assert.notEqual(await tag(), before)
    config.onlyBody = null
    assert.deepEqual(await at('/register'), nobodys)
  })

  test('is that of one’s own body for whoever acts for it, and the page’s for an association', async () => {
    assert.deepEqual(await at('/register', await app.as('coordinator')), bodys)
    assert.deepEqual(await at('/register', await app.as('chair')), nobodys)
  })
})
