import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../src/store/register-data.ts'
import { checkPage, openSite, type Site } from './harness.ts'

const pages = [
  '/register',
  '/register?kommun=1280&omrade=hemloshet&sok=unga',
  '/register?sok=xyzzy',
  '/register/goteborg-skyddsvarnet-fryshuset',
  '/register/malmo-carpe-sophia',
  '/register/umea-stadsmission',
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
