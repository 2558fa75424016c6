import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { findRecord } from '../../src/store/register/register.ts'
import { addCorrection } from '../../src/store/register/register-correction.ts'
import { loadRegister, readRegisterData } from '../../src/store/register/register-data.ts'
import { joinOrganisations } from '../../src/store/register/register-organisation.ts'
import { saveRecords } from '../../src/store/register/register-save.ts'
import { tellingMore } from '../support/told-more.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

describe('what is kept in order in the register', () => {
  let site: Site
  before(async () => {
    site = await openSite()
    await loadRegister(site.app.db, await readRegisterData(), plainDate('2026-11-21'))
  })
  after(() => site.close())

  test('a name that was wrongly joined is taken apart by the keyboard', async () => {
    const deciding = { by: site.app.place.officials.staff, at: new Date('2026-11-21T12:00:00Z') }
    await joinOrganisations(site.app.db, { from: 'stiftelsen-botildenborg', into: 'bris', ...deciding })
    await signIn(site, 'staffUnit', 'sv')
    const page = await site.open('/register/organisation/bris')
    await checkPage(page)
    await page.getByRole('button', { name: 'Dela isär Stiftelsen Botildenborg' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Stiftelsen Botildenborg' }).waitFor()
    await checkPage(page)
    await page.close()
    await site.context.clearCookies()
  })

  test('a partnership that tells of its problem, goals and documents has no fault', async () => {
    const record = await findRecord(site.app.db, 'malmo-mff', plainDate('2026-11-21'))
    assert.ok(record)
    const change = { kind: 'corrected' as const, by: 'Test', at: new Date('2026-11-21T11:00:00Z') }
    await saveRecords(site.app.db, [tellingMore(record)], change)
    for (const address of ['/register/malmo-mff', '/register/malmo-mff?lang=en']) {
      const page = await site.look(address)
      assert.equal(await page.locator('a[type="application/pdf"]').count(), 2)
      await checkPage(page)
    }
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
})
