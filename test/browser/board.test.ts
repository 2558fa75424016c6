import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../support/app.ts'
import { aBoardCase } from '../support/journey-board.ts'
import { checkFor, openSite, type Site } from './harness.ts'

describe('stances, calendar and board in a browser', () => {
  let site: Site
  let app: TestApp
  let agreed: string
  let decided: string

  before(async () => {
    app = await anApp({ at: '2027-01-29T09:00:00Z' })
    site = await openSite(app)
    agreed = await aBoardCase(app, { until: 'draftAgreed' })
    decided = await aBoardCase(app, { until: 'boardReferredBack' })
  })
  after(() => site.close())

  async function draftAt(who: Who, address: string) {
    const client = await app.as(who)
    return client.get(address)
  }

  test('show the director’s reconciliation with the board', async () => {
    await checkFor(site, 'director', `/arende/${agreed}/stallningstagande/avstamning`)
  })

  test('show the calendar and how it is read in', async () => {
    await checkFor(site, 'boardSecretary', '/namndkalender?ar=2027')
    await checkFor(site, 'boardSecretary', '/namndkalender/nytt')
    await checkFor(site, 'boardSecretary', '/namndkalender/import')
  })

  test('show the settings of the administration, a draft and how it looks', async () => {
    const name = { name: 'Norra stadsdelsnämnden' }
    await (await draftAt('staffUnit', '/forvaltning/uppgifter')).submit('Spara utkastet', name)
    for (const below of ['', '/uppgifter', '/handling-call', '/mejltext-minutesShared/granskning'])
      await checkFor(site, 'staffUnit', `/forvaltning${below}`)
    await (await draftAt('staffUnit', '/forvaltning/utseende')).submit('Spara utkastet', {
      colour: '#c8a000',
    })
    await checkFor(site, 'director', '/forvaltning/utseende/granskning')
    await checkFor(site, 'director', '/forvaltning/uppgifter')
    await checkFor(site, 'director', '/forvaltning/uppgifter/granskning')
  })

  test('show what the board has referred back', async () => {
    await checkFor(site, 'staffUnit', `/arende/${decided}/namnd`)
    await checkFor(site, 'partyRep', `/arende/${decided}/namnd`)
  })
})
