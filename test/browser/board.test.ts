import { after, before, describe, test } from 'node:test'
import { anApp } from '../support/app.ts'
import { aBoardCase } from '../support/journey-board.ts'
import { checkFor, openSite, type Site } from './harness.ts'

describe('stances, calendar and board in a browser', () => {
  let site: Site
  let agreed: string
  let opened: string
  let dispatched: string
  let decided: string

  before(async () => {
    const app = await anApp({ at: '2027-01-29T09:00:00Z' })
    site = await openSite(app)
    agreed = await aBoardCase(app, { until: 'draftAgreed' })
    opened = await aBoardCase(app, { until: 'memoWritten' })
    dispatched = await aBoardCase(app, { until: 'caseDispatched' })
    decided = await aBoardCase(app, { until: 'boardReferredBack' })
  })
  after(() => site.close())

  test('show the stances on both sides', async () => {
    await checkFor(site, 'partySignatory', `/arende/${agreed}/stallningstagande`)
    await checkFor(site, 'departmentHead', `/arende/${agreed}/stallningstagande`)
    await checkFor(site, 'director', `/arende/${agreed}/stallningstagande/avstamning`)
  })

  test('show the calendar and how it is read in', async () => {
    await checkFor(site, 'boardSecretary', '/namndkalender?ar=2027')
    await checkFor(site, 'boardSecretary', '/namndkalender/nytt')
    await checkFor(site, 'boardSecretary', '/namndkalender/import')
  })

  test('show the memo as it is written and approved', async () => {
    await checkFor(site, 'staffUnit', `/arende/${opened}/namnd`)
    await checkFor(site, 'staffUnit', `/arende/${opened}/namnd/sign-1/forslag`)
    await checkFor(site, 'staffUnit', `/arende/${opened}/namnd/sign-1/forslag/economy`)
    await checkFor(site, 'director', `/arende/${opened}/namnd/sign-1/godkannande`)
  })

  test('show what the board has before it and what it decided', async () => {
    await checkFor(site, 'boardSecretary', `/arende/${dispatched}/namnd/sign-1/beslut`)
    await checkFor(site, 'partyRep', `/arende/${dispatched}/namnd/sign-1/handlingar`)
    await checkFor(site, 'staffUnit', `/arende/${decided}/namnd`)
    await checkFor(site, 'partyRep', `/arende/${decided}/namnd`)
    await checkFor(site, 'boardSecretary', `/arende/${decided}/namnd/sign-1/protokoll`)
    await checkFor(site, 'staffUnit', `/arende/${decided}/namnd/sign-1/besked`)
  })
})
