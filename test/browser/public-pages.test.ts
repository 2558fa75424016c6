import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../src/store/register/register-data.ts'
import { anApp } from '../support/app.ts'
import { publicPages, withLanguage } from '../support/public-addresses.ts'
import { checkPage, openSite, type Site } from './harness.ts'
import { checkReach } from './reach.ts'

const demoPages = [['/demo/utkorg'], [`/lank/${'a'.repeat(43)}`]]
const inColour = ['/', '/planera', '/vagval', '/tillganglighet/anmalan', '/register', '/galleri']
const planted = {
  '<p data-style="width: 600px">x</p>': 'px wide at 400 %',
  '<p data-style="min-width: 900px">x</p>': 'wide on paper',
  '<p data-style="position: fixed; height: 200px">x</p>': 'hides the rest',
  '<a href="/" data-style="outline: none; box-shadow: none">x</a>': 'does not show its focus',
  '<a href="/" tabindex="3">x</a>': 'place of its own',
  '<button tabindex="-1">x</button>': 'cannot be reached',
  '<h1>x</h1>': 'no heading on paper',
}

describe('pages that anybody may open', () => {
  let site: Site
  before(async () => {
    const app = await anApp()
    await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-23'))
    site = await openSite(app)
  })
  after(() => site.close())

  async function check(address: string | undefined, language: 'sv' | 'en'): Promise<void> {
    const page = await site.look(withLanguage(address ?? '', language))
    assert.equal(await page.getAttribute('html', 'lang'), language)
    await checkPage(page)
    await checkReach(page)
  }

  for (const [address, ...states] of [...Object.values(publicPages), ...demoPages])
    test(`${address} has no fault on a screen in both languages, on paper, at 400 % and by keyboard`, async () => {
      for (const state of [address, ...states]) await check(state, 'sv')
      await check(address, 'en')
    })

  test('a page that is not there has no fault but that', async () => {
    const page = await site.look('/finns-inte')
    await checkPage(page, /404/)
    await checkReach(page)
  })

  for (const [fault, found] of Object.entries(planted))
    test(`a fault would be found: ${found}`, async () => {
      const page = await site.look('/kontakt')
      await page.evaluate(plant, fault)
      await assert.rejects(checkReach(page), ({ message }: Error) => message.includes(found))
    })

  test('what explains the page is opened on paper, and the rest of a long list stays as it is', async () => {
    const page = await site.look('/kontakt')
    await page.emulateMedia({ media: 'print' })
    const printed = await page.evaluate(() => {
      const folded = (kind: string) => `<details class="${kind}"><summary>S</summary><p>Mer</p></details>`
      const lists = document.createElement('div')
      lists.innerHTML =
        folded('more') + folded('more rest') + folded('more rest').replace('<details', '<details open')
      document.querySelector('main')?.append(lists)
      return [...lists.querySelectorAll('p')].map((one) => one.checkVisibility())
    })
    assert.deepEqual(printed, [true, false, true])
    await page.emulateMedia({ media: null })
  })

  for (const address of inColour)
    test(`${address} has contrast enough in the colours of a municipality`, async () => {
      const { config } = site.app.deps
      const own = config.theme
      config.theme = 'jarva'
      await checkPage(await site.look(address))
      config.theme = own
    })

  test('a report that came back, its receipt, and its answer by the keyboard', async () => {
    const form = await site.look('/tillganglighet/anmalan')
    await form.getByRole('button', { name: 'Lämna in anmälan' }).click()
    await form.waitForSelector('#problem')
    await checkPage(form, /422/)
    const page = await site.look('/tillganglighet/anmalan')
    await page.getByLabel('Något går inte att använda').check()
    await page.getByLabel('Vilken sida eller vilket dokument?').fill('/register')
    await page.getByLabel('Berätta vad som händer').fill('Kartan läses inte upp.')
    await page.getByRole('button', { name: 'Lämna in anmälan' }).press('Enter')
    await page.waitForSelector('h1:has-text("tg-2026-1")')
    await checkPage(page)
    await checkReach(page)
    const staff = await site.look('/logga-in?vidare=/tillganglighet/anmalningar')
    await staff.getByRole('button', { name: 'Stina Lindqvist' }).press('Enter')
    await staff.waitForURL(/anmalningar/)
    await checkPage(staff)
    await staff.getByRole('link', { name: 'tg-2026-1' }).click()
    await staff.waitForSelector('form textarea')
    await checkPage(staff)
    await site.context.clearCookies()
  })

  test('with scripts off: from the door to a partnership, and a correction that comes back and is taken', async () => {
    const page = await site.look('/')
    const browser = await site.context.newCDPSession(page)
    await browser.send('Emulation.setScriptExecutionDisabled', { value: true })
    await page.getByRole('link', { name: 'Öppna registret' }).click()
    await page.locator('input[name=sok]').fill('unga')
    await page.locator('input[name=sok]').press('Enter')
    await page.locator('.facets a', { hasText: 'Malmö' }).first().click()
    await page.locator('main h2 a, main h3 a').first().click()
    await page.getByRole('link', { name: 'Föreslå en rättelse' }).click()
    const send = page.locator('main form button').last()
    await send.click()
    await page.locator('#problem').waitFor()
    await page.locator('textarea[name=wrong]').fill('Årtalet.')
    await page.locator('textarea[name=right]').fill('2021 till 2024.')
    await send.click()
    await page.locator('.ds-alert').waitFor()
    await browser.send('Emulation.setScriptExecutionDisabled', { value: false })
  })
})

/** Puts a fault at the end of the page. What is styled in the HTML itself the pages' own policy refuses. */
function plant(html: string): void {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', html)
  for (const one of document.querySelectorAll<HTMLElement>('[data-style]'))
    one.style.cssText = one.dataset.style ?? ''
}
