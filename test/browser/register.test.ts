import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../src/store/register-data.ts'
import { joinOrganisations } from '../../src/store/register-organisation.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

const pages = [
  '/register',
  '/register?kommun=1280&omrade=hemloshet&sok=unga',
  '/register/karta?omrade=hemloshet',
  '/register/tidslinje?kommun=2480',
  '/register/siffror',
  '/register/malmo-carpe-sophia',
  '/register/organisation?sok=stad',
  '/register/organisation/bris',
  '/register/kommun/0180',
  '/register/omrade/hemloshet',
  '/register/malmo-mff/rattelse',
  '/om-iop',
  '/tillganglighet',
  '/personuppgifter',
]

describe('the register and the pages that explain', () => {
  let site: Site
  before(async () => {
    site = await openSite()
    await loadRegister(site.app.db, await readRegisterData(), plainDate('2026-11-21'))
  })
  after(() => site.close())

  for (const address of pages)
    for (const language of ['sv', 'en'])
      test(`${address} in ${language} has no fault`, async () => {
        const page = await site.open(withLanguage(address, language))
        await checkPage(page)
        assert.equal(await page.getAttribute('html', 'lang'), language)
        await page.close()
      })

  test('a name that was wrongly joined is taken apart by the keyboard', async () => {
    const deciding = { by: site.app.place.officials.staff, at: new Date('2026-11-21T12:00:00Z') }
    await joinOrganisations(site.app.db, 'stiftelsen-botildenborg', 'bris', deciding)
    await signIn(site, 'staffUnit', 'sv')
    const page = await site.open('/register/organisation/bris')
    await checkPage(page)
    await page.getByRole('button', { name: 'Dela isär Stiftelsen Botildenborg' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Stiftelsen Botildenborg' }).waitFor()
    await checkPage(page)
    await page.close()
    await site.context.clearCookies()
  })

  test('a first visit to the register ships at most 60 kB in all, and no script', async () => {
    const page = await site.open('/register')
    assert.equal(await page.locator('script').count(), 0)
    const bytes = await page.evaluate(() =>
      performance
        .getEntries()
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    )
    assert.ok(bytes > 0 && bytes <= 60_000, `${bytes} bytes`)
    await page.close()
  })
})

function withLanguage(address: string, language: string): string {
  if (language === 'sv') return address
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}
