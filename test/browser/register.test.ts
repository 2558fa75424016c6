import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { findRecord } from '../../src/store/register.ts'
import { addCorrection } from '../../src/store/register-correction.ts'
import { loadRegister, readRegisterData } from '../../src/store/register-data.ts'
import { joinOrganisations } from '../../src/store/register-organisation.ts'
import { saveRecords } from '../../src/store/register-save.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

const pages = [
  '/register',
  '/register?kommun=1280&omrade=hemloshet&sok=unga',
  '/register/karta?omrade=hemloshet',
  '/register/tidslinje?kommun=2480',
  '/register/siffror',
  '/register/malmo-carpe-sophia',
  '/register/part/ideburen?namn=kors',
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
        const page = await site.look(withLanguage(address, language))
        await checkPage(page)
        assert.equal(await page.getAttribute('html', 'lang'), language)
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

  test('what waits for the staff unit has no fault: corrections, and partnerships that stand twice', async () => {
    const { db } = site.app
    const record = await findRecord(db, 'malmo-carpe-sophia', plainDate('2026-11-21'))
    assert.ok(record)
    const provenance = { ...record.provenance, publisher: 'Malmö stad', origin: 'import' as const }
    const at = new Date('2026-11-21T12:00:00Z')
    await saveRecords(db, [{ ...record, id: 'malmo-sophia', provenance }], {
      kind: 'imported',
      by: 'Malmö',
      at,
    })
    const told = {
      wrong: 'Året.',
      right: '2021.',
      source: null,
      name: null,
      email: null,
      language: 'sv',
    } as const
    const from = { fromSide: 'public', personId: null, organisationId: null } as const
    await signIn(site, 'staffUnit', 'sv')
    await checkPage(await site.look('/register/rattelser'))
    const id = await addCorrection(db, { recordId: 'malmo-carpe-sophia', ...told, ...from, at })
    for (const address of [`/register/rattelser/${id}`, '/register/dubbletter']) {
      const page = await site.look(address)
      assert.ok((await page.getByRole('button').count()) > 0)
      await checkPage(page)
    }
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
