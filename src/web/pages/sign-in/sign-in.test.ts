import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../test/support/app.ts'

describe('signing in by e-mail', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  test('there is no cookie before sign-in', async () => {
    const page = await app.another().get('/logga-in')
    assert.deepEqual(page.headers.getSetCookie(), [])
  })

  test('a link comes by mail, and its button signs in where one was going', async () => {
    const browser = app.another()
    await ask(browser, 'stina.lindqvist@handslag.example', '/mitt/byt')
    const page = await (await browser.get(await newestLink(app))).submit('Logga in')
    assert.equal(page.address, '/mitt/byt')
    assert.match(page.document.querySelector('header')?.textContent ?? '', /Stina Lindqvist/)
  })

  test('reading the link uses up nothing, pressing its button does', async () => {
    const browser = app.another()
    await ask(browser, 'disa.ekstrom@handslag.example')
    const link = await newestLink(app)
    const first = await browser.get(link)
    const second = await browser.get(link)
    await first.submit('Logga in')
    assert.equal((await second.submit('Logga in')).heading, 'Du är redan inloggad')
    assert.equal((await app.another().get(link)).heading, 'Länken gäller inte längre')
  })

  test('a link opens once: whoever presses it after its reader is refused', async () => {
    const [reader, other] = [app.another(), app.another()]
    await ask(reader, 'agnes.bergdahl@handslag.example')
    const link = await newestLink(app)
    const early = await other.get(link)
    await (await reader.get(link)).submit('Logga in')
    const late = await early.submit('Logga in')
    assert.equal(late.status, 422)
    assert.equal(late.heading, 'Länken gäller inte längre')
  })

  test('a link is good for fifteen minutes and not a second more', async () => {
    const browser = app.another()
    app.setTime('2026-11-23T09:00:00Z')
    await ask(browser, 'runa.revander@handslag.example')
    const link = await newestLink(app)
    app.setTime('2026-11-23T09:14:59Z')
    assert.equal((await browser.get(link)).heading, 'Logga in')
    app.setTime('2026-11-23T09:15:00Z')
    assert.equal((await browser.get(link)).heading, 'Länken gäller inte längre')
  })

  test('a link that is over offers a new one to the same address', async () => {
    const browser = app.another()
    await ask(browser, 'jonas.juhlin@handslag.example')
    const link = await newestLink(app)
    app.setTime('2026-11-23T10:00:00Z')
    await (await browser.get(link)).submit('Skicka en ny länk')
    assert.notEqual(await newestLink(app), link)
  })

  test('an unknown address gets the same answer and no mail', async () => {
    const known = await ask(app.another(), 'rut.palm@handslag.example')
    const before = await mailCount(app)
    const unknown = await ask(app.another(), 'nobody@example.se')
    assert.equal(unknown.text, known.text)
    assert.equal(await mailCount(app), before)
  })

  test('an address that is no address keeps what was typed', async () => {
    const page = await ask(app.another(), 'stina')
    assert.equal(page.status, 422)
    assert.deepEqual(page.problems, [
      'E-postadress: skriv en fullständig e-postadress, till exempel namn@forening.se.',
    ])
    assert.equal(page.valueOf('email'), 'stina')
  })

  test('an address of another site is never where one goes', async () => {
    const page = await app.another().get('/logga-in?vidare=//evil.example/')
    assert.equal(page.valueOf('vidare'), '')
  })

  test('after five links in a quarter of an hour no more are sent', async () => {
    app.setTime(new Date().toISOString())
    const browser = app.another()
    const before = await mailCount(app)
    for (let times = 0; times < 6; times++) await ask(browser, 'kerstin.aberg@handslag.example')
    assert.equal((await mailCount(app)) - before, 5)
  })
})

describe('the people of the demo', () => {
  test('one press signs in', async () => {
    const app = await anApp({ config: { demo: true } })
    const page = await (await app.client.get('/logga-in?vidare=/mitt/byt')).submit('Disa Ekström')
    assert.match(page.document.querySelector('header')?.textContent ?? '', /Disa Ekström, stadsdelsdirektör/)
    await app.close()
  })

  test('do not exist without the demo', async () => {
    const app = await anApp({ config: { demo: false } })
    assert.doesNotMatch((await app.client.get('/logga-in')).text, /Disa Ekström/)
    assert.equal((await app.client.post('/logga-in/demo', new URLSearchParams())).status, 404)
    assert.equal((await app.client.get('/demo/utkorg')).status, 404)
    await app.close()
  })
})

async function ask(browser: TestApp['client'], email: string, target = '') {
  const page = await browser.get(`/logga-in?vidare=${target}`)
  return page.submit('Skicka en länk till mig', { email })
}

async function newestLink(app: TestApp): Promise<string> {
  const { rows } = await sql<{ url: string }>`
    select payload -> 'content' ->> 'url' as url from graphile_worker._private_jobs order by id desc limit 1`.execute(
    app.db,
  )
  return new URL(rows[0]?.url ?? '').pathname
}

async function mailCount(app: TestApp): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from graphile_worker._private_jobs`.execute(app.db)
  return rows[0]?.count ?? 0
}
