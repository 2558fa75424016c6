import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { aRunningEconomy } from '../support/journey-economy.ts'
import { keepOlder } from '../support/older-rulebook.ts'
import { checkFor, openSite, type Site, signIn, type WatchedPage } from './harness.ts'

const number = 'jar-2026-0001'

const pages: [Who, string][] = [
  ['staffUnit', '/oversikt'],
  ['politician', '/oversikt'],
  ['chair', '/oversikt'],
  ['founder', '/oversikt'],
  ['politician', '/oversikt/resultat'],
  ['chair', '/oversikt/resultat'],
  ['auditor', '/oversikt/stickprov?ord=revision'],
  ['staffUnit', '/sok?sok=exempel'],
  ['chair', '/sok?sok=xyzzy'],
  ['coordinator', `/arende/${number}/namndens-mal`],
  ['chair', `/arende/${number}/sparning`],
  ['politician', `/arende/${number}/resultat`],
  ['politician', `/arende/${number}/ekonomi`],
  ['staffUnit', `/arende/${number}/publicering`],
  ['staffUnit', `/arende/${number}/regelverk`],
]

describe('the overview and the search in a browser', () => {
  let site: Site
  before(async () => {
    const app = await anApp({ at: '2027-10-04T09:00:00Z' })
    await aRunningEconomy(app, { title: 'Öppna kvällar i Rinkeby' })
    await anActivePartnership(app, { title: 'Läxhjälp', start: '2027-03-01', end: '2028-05-31' })
    await aCase(app, { title: 'Kör', receivedOn: '2027-08-02', until: 'directorDeclined', told: true })
    await followOlder(app)
    site = await openSite(app)
  })
  after(() => site.close())

  for (const [who, address] of pages)
    for (const language of ['sv', 'en'] as const)
      test(`${address} in ${language} has no fault for ${who}`, async () => {
        await checkFor(site, who, address, [language])
      })

  test('both sides write what they gave, and the overview shows it with the same weight', async () => {
    const gives = async (who: Who, language: 'sv' | 'en', button: string, given: Record<string, string>) => {
      const list = await enter(who, `/arende/${number}/insatser`, language)
      const own = list.locator('main a[href*="/insatser/"]').first()
      await Promise.all([list.waitForURL(/insatser\//, { waitUntil: 'load' }), own.click()])
      await fill(list, given)
      await press(list, button)
    }
    await gives('chair', 'en', 'Save the contributions', { 'amount-premises': '55 000' })
    await gives('coordinator', 'sv', 'Spara insatserna', { 'amount-cash': '240 000' })
    const overview = await enter('staffUnit', '/oversikt')
    assert.match((await overview.textContent('main')) ?? '', /240\s000\skr.*55\s000\skr/s)
  })

  async function enter(who: Who, address: string, language: 'sv' | 'en' = 'sv'): Promise<WatchedPage> {
    await signIn(site, who, language)
    return site.look(address)
  }
})

/** A newer version of its rulebook has come meanwhile. */
async function followOlder(app: TestApp): Promise<void> {
  const { version } = await keepOlder(app)
  const moved = app.db.updateTable('partnership').set({ rulebook_version: version })
  await moved.where('number', '=', number).execute()
}

async function fill(page: WatchedPage, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.fill(`main [name="${name}"]`, value)
}

async function press(page: WatchedPage, name: string): Promise<void> {
  const button = page.locator('main').getByRole('button', { name, exact: true })
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), button.first().click()])
  assert.deepEqual(await page.locator('.ds-error-summary').allTextContents(), [], page.url())
}
