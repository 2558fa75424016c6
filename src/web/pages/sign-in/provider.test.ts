import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { anIdentityProvider, type TestProvider } from '../../../../test/support/identity-provider.ts'
import { openIdProvider } from '../../../outside/identity/open-id.ts'

const email = 'disa.ekstrom@handslag.example'

describe('signing in at the identity provider', () => {
  let app: TestApp
  let provider: TestProvider
  before(async () => {
    provider = await anIdentityProvider('http://handslag.test/logga-in/tjanst/svar')
    app = await anApp({ identity: openIdProvider(provider.settings) })
  })
  after(async () => {
    await app.close()
    await provider.close()
  })

  type Browser = TestApp['client']
  const leave = async (browser: Browser, query = '') => {
    const answer = await browser.send(`/logga-in/tjanst${query}`, {})
    return answer.headers.get('location') ?? ''
  }
  /** Signs in over there; gives the address that leads back. */
  const backTo = async (browser: Browser, query?: string) => {
    const { pathname, search } = await provider.follow(await leave(browser, query))
    return pathname + search
  }
  const saying = (said: TestProvider['says']) => {
    provider.says = said
    return app.another()
  }

  test('is offered by name, and signs in whoever has the address, where they were going', async () => {
    const browser = saying({ email: email.toUpperCase(), email_verified: true })
    assert.match((await browser.get('/logga-in')).text, /Logga in med Testbolaget/)
    const page = await browser.get(await backTo(browser, '?vidare=/mitt/byt'))
    assert.equal(page.address, '/mitt/byt')
    assert.match(page.document.querySelector('header')?.textContent ?? '', /Disa Ekström/)
    assert.deepEqual([...browser.cookies.keys()], ['handslag'])
  })

  test('asks for a code with PKCE, state and nonce', async () => {
    const { searchParams } = new URL(await leave(app.another()))
    for (const name of ['state', 'nonce', 'code_challenge']) assert.ok(searchParams.get(name))
    assert.equal(searchParams.get('code_challenge_method'), 'S256')
    assert.equal(searchParams.get('prompt'), null)
  })

  for (const [what, said, sentence] of [
    ['an unknown address', { email: 'nobody@example.se' }, /Du är inte inloggad\. Be om en länk/],
    ['no address', {}, /ingen kontrollerad e-postadress/],
    ['an address nobody has checked', { email, email_verified: false }, /ingen kontrollerad e-postadress/],
    ['somebody who turns back', null, /Inloggningen avbröts/],
  ] as const)
    test(`signs in nobody by ${what}, and says what to do`, async () => {
      const browser = saying(said)
      const page = await browser.get(await backTo(browser))
      assert.equal(page.status, 422)
      assert.match(page.problems.join(), sentence)
      assert.equal(browser.cookies.size, 0)
    })

  for (const [what, change] of [
    ['another state', (address: string) => address.replace(/state=[^&]+/, 'state=another')],
    ['a code that is none', (address: string) => address.replace(/code=[^&]+/, 'code=another')],
  ] as const)
    test(`does not trust an answer with ${what}`, async () => {
      const browser = saying({ email })
      const page = await browser.get(change(await backTo(browser)))
      assert.match(page.problems.join(), /Svaret gick inte att lita på/)
      assert.equal(browser.cookies.size, 0)
    })

  test('does not trust an answer to another question: its nonce is not ours', async () => {
    const [mine, other] = [saying({ email }), app.another()]
    const theirs = new URL(await leave(other))
    const address = new URL(await leave(mine))
    address.searchParams.set('nonce', theirs.searchParams.get('nonce') ?? '')
    const { pathname, search } = await provider.follow(address.href)
    assert.match((await mine.get(pathname + search)).problems.join(), /Svaret gick inte att lita på/)
  })

  test('takes an answer once, in the browser that asked, within ten minutes', async () => {
    const [mine, other] = [saying({ email }), app.another()]
    const address = await backTo(mine)
    assert.match((await other.get(address)).problems.join(), /började i en annan webbläsare/)
    app.setTime('2026-11-23T09:10:00Z')
    assert.match((await mine.get(address)).problems.join(), /tog för lång tid/)
    app.setTime('2026-11-23T09:00:00Z')
    assert.match((await mine.get(address)).problems.join(), /började i en annan webbläsare/)
  })

  test('confirms who sits there when they show it anew, and nobody else', async () => {
    const browser = saying({ email })
    await browser.signInAs('director')
    const asked = new URL(await leave(browser))
    assert.equal(asked.searchParams.get('prompt'), 'login')
    const { pathname, search } = await provider.follow(asked.href)
    assert.match(
      (await browser.get(pathname + search)).text,
      /Du har bekräftat med en inloggning hos någon annan/,
    )
    await browser.signInAs('staff')
    const page = await browser.get(await backTo(browser))
    assert.match(page.problems.join(), /Det gick inte att bekräfta/)
    assert.doesNotMatch(page.text, /Du har bekräftat/)
  })

  test('that cannot be reached gives a sentence', async () => {
    const gone = await anIdentityProvider('http://handslag.test/logga-in/tjanst/svar')
    await gone.close()
    const alone = await anApp({ identity: openIdProvider(gone.settings) })
    const page = await alone.client.get('/logga-in/tjanst')
    assert.equal(page.status, 503)
    assert.match(page.problems.join(), /går inte att nå inloggningen just nu/)
    await alone.close()
  })

  test('does not exist where none is set up', async () => {
    const alone = await anApp()
    assert.doesNotMatch((await alone.client.get('/logga-in')).text, /Logga in med Test/)
    assert.equal((await alone.client.get('/logga-in/tjanst')).status, 404)
    await alone.close()
  })
})
