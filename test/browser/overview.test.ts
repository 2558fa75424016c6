import { after, before, describe, test } from 'node:test'
import { anApp, type Who } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { aRunningEconomy } from '../support/journey-economy.ts'
import { checkFor, openSite, type Site } from './harness.ts'

const number = 'jar-2026-0001'

const pages: [Who, string][] = [
  ['staffUnit', '/oversikt'],
  ['politician', '/oversikt'],
  ['chair', '/oversikt'],
  ['founder', '/oversikt'],
  ['auditor', '/oversikt/stickprov?ord=revision'],
  ['staffUnit', '/sok?sok=exempel'],
  ['chair', '/sok?sok=xyzzy'],
  ['coordinator', `/arende/${number}/namndens-mal`],
  ['chair', `/arende/${number}/sparning`],
]

describe('the overview and the search in a browser', () => {
  let site: Site
  before(async () => {
    const app = await anApp({ at: '2027-10-04T09:00:00Z' })
    await aRunningEconomy(app, { title: 'Öppna kvällar i Rinkeby' })
    await anActivePartnership(app, { title: 'Läxhjälp', start: '2027-03-01', end: '2028-05-31' })
    await aCase(app, { title: 'Kör', receivedOn: '2027-08-02', until: 'directorDeclined', told: true })
    site = await openSite(app)
  })
  after(() => site.close())

  for (const [who, address] of pages)
    for (const language of ['sv', 'en'] as const)
      test(`${address} in ${language} has no fault for ${who}`, async () => {
        await checkFor(site, who, address, [language])
      })
})
