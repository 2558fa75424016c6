import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { mailsTo } from '../support/mails.ts'
import { giveAuthenticator } from './authenticator.ts'
import { checkLook, checkPage, openSite, type Site, type WatchedPage } from './harness.ts'

describe('the frame and the parts in a browser', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  const withPage = async (address: string, look: (page: WatchedPage) => Promise<void>) => {
    const page = await site.open(address)
    await look(page)
    await page.close()
  }

  /** Asks for the link, which answers in a tab of its own, and opens it in another. */
  const confirmByMail = async (page: WatchedPage, origin: string) => {
    const answer = page.waitForEvent('popup')
    await page.getByRole('button', { name: /Skicka en länk till mig/ }).click()
    await (await answer).getByText('Länken är på väg').waitFor()
    const mail = (await mailsTo(site.app.db, 'fatima.nordin@handslag.example')).at(-1)
    const tab = await site.context.newPage()
    await tab.goto(origin + new URL(mail?.url ?? '').pathname)
    await tab.getByRole('button', { name: 'Ja, det är jag' }).click()
    await tab.getByText('Tack, nu är det bekräftat').waitFor()
    await tab.close()
  }

  for (const address of ['/galleri', '/galleri?lang=en'])
    test(`every part is without fault at ${address}`, () => withPage(address, checkPage))

  test('every part can be read in the dark on a wide screen', () =>
    withPage('/galleri', (page) => checkLook(page, { width: 1280, colorScheme: 'dark', rules: 'ofLooks' })))

  test('a form that came back is without fault, and the focus stands on its problems', () =>
    withPage('/galleri', async (page) => {
      await page.getByRole('button', { name: 'Lämna idén' }).click()
      await page.waitForSelector('#problem')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'problem')
      await checkPage(page, /422/)
      await page.getByRole('link', { name: 'Fyll i det här fältet.' }).click()
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'falt-day')
    }))

  test('what was just done has the focus, and the keyboard goes on from there', () =>
    withPage('/galleri', async (page) => {
      await page.getByLabel('Vad ska samarbetet heta?').fill('Ungas väg in')
      await page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>('main form')
        form?.setAttribute('action', '/galleri/utkast')
        form?.submit()
      })
      await page.getByText('Sparat: Ungas väg in').waitFor()
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'klart')
      await page.keyboard.press('Tab')
      assert.ok(await page.evaluate(() => document.activeElement?.closest('main') !== null))
      await checkPage(page)
    }))

  test('the first thing the keyboard reaches is the way past the menu', () =>
    withPage('/', async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
      assert.ok(await skip.isVisible())
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'innehall')
    }))

  test('everything works by keyboard alone: signing in as a person of the demo', () =>
    withPage('/logga-in?vidare=/mitt/byt', async (page) => {
      await page.getByRole('button', { name: 'Fatima Nordin' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/mitt\/byt/)
      assert.match(
        (await page.textContent('.acting-for')) ?? '',
        /Fatima Nordin, behörig företrädare, Ungas väg/,
      )
      await checkPage(page)
    }))

  test('what is typed is saved by itself, and said', () =>
    withPage('/galleri', async (page) => {
      await page.getByLabel('Vad ska samarbetet heta?').fill('Ungas väg in')
      await page.waitForFunction(() =>
        document.querySelector('[data-saved]')?.textContent?.includes('Ungas väg in'),
      )
    }))

  test('an idea that is saved by itself stays where a reload finds it', () =>
    withPage('/initiativ', async (page) => {
      await page.getByLabel('Vad ska vi kalla idén?').fill('Ungas väg in')
      await page.waitForURL(/utkast/)
      await page.reload()
      assert.equal(await page.getByLabel('Vad ska vi kalla idén?').inputValue(), 'Ungas väg in')
      await checkPage(page)
    }))

  test('so is one of more words than a browser goes on sending when its page is left', () =>
    withPage('/initiativ', async (page) => {
      for (const area of await page.locator('main textarea').all()) await area.fill('å'.repeat(3000))
      await page.waitForURL(/utkast/)
      await page.reload()
      assert.equal((await page.locator('main textarea').first().inputValue()).length, 3000)
    }))

  test('at 400 % nothing has to be scrolled sideways', () =>
    withPage('/galleri', async (page) => {
      await page.setViewportSize({ width: 320, height: 256 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= 320, `${wide} px`)
    }))

  test('a first visit ships at most 60 kB and no script', async () => {
    const page = await site.context.newPage()
    const network = await site.context.newCDPSession(page)
    await network.send('Network.enable')
    let bytes = 0
    const scripts: string[] = []
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    await network.send('Network.setCacheDisabled', { cacheDisabled: true })
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' })
    await page.close()
    assert.ok(bytes > 20_000 && bytes <= 60_000, `${bytes} bytes`)
    assert.deepEqual(scripts, [])
  })

  test('a passkey is made, signs in and is removed, and its owner is told', () =>
    withPage('/', async (page) => {
      // A passkey belongs to a name: an address in numbers has none.
      const origin = site.origin.replace('127.0.0.1', 'localhost')
      await giveAuthenticator(page)
      await page.goto(`${origin}/logga-in?vidare=/mitt/nycklar`)
      await page.getByRole('button', { name: 'Fatima Nordin' }).click()
      await page.waitForURL(/nycklar$/)
      await page.getByRole('button', { name: 'Skapa nyckeln' }).click()
      await page.waitForSelector('#problem')
      await page.getByLabel('Vad ska nyckeln heta?').fill('Telefonen')
      site.app.setTime('2026-11-23T09:20:00Z')
      await page.getByRole('button', { name: 'Skapa nyckeln' }).click()
      await page.getByRole('heading', { name: 'Bekräfta att det är du' }).waitFor()
      await checkPage(page, /403|422/)
      await confirmByMail(page, origin)
      await page.getByRole('button', { name: 'Jag har bekräftat, fortsätt' }).click()
      await page.getByText('Nyckeln Telefonen är tillagd').waitFor()
      await checkPage(page, /403|422/)
      await page.goto(`${origin}/mitt/bekrafta`)
      await page.getByRole('button', { name: 'Bekräfta med nyckel' }).click()
      await page.getByText('Du har bekräftat med en inloggningsnyckel.').waitFor()
      await checkPage(page, /403|422/)
      await page.goto(`${origin}/logga-ut`)
      await page.getByRole('button', { name: 'Logga ut här' }).click()
      await page.goto(`${origin}/logga-in?vidare=/mitt/nycklar`)
      await checkPage(page, /403|422/)
      await page.getByRole('button', { name: 'Logga in med nyckel' }).click()
      await page.waitForURL(/nycklar$/)
      await page.getByRole('link', { name: 'Telefonen' }).click()
      await checkPage(page, /403|422/)
      await page.getByRole('button', { name: 'Ta bort nyckeln' }).click()
      await page.getByText('Du har ingen inloggningsnyckel.').waitFor()
      const told = await mailsTo(site.app.db, 'fatima.nordin@handslag.example')
      assert.deepEqual(
        told.map(({ kind, change }) => [kind, change]),
        [
          ['confirmLink', undefined],
          ['passkeyChanged', 'added'],
          ['passkeyChanged', 'removed'],
        ],
      )
    }))
})
