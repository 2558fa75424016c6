import { after, before, describe, test } from 'node:test'
import { anApp, type Who } from '../support/app.ts'
import { aBoardCase } from '../support/journey-board.ts'
import { checkPage, openSite, type Site } from './harness.ts'

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
    await checkFor('partySignatory', `/arende/${agreed}/stallningstagande`)
    await checkFor('departmentHead', `/arende/${agreed}/stallningstagande`)
    await checkFor('director', `/arende/${agreed}/stallningstagande/avstamning`)
  })

  test('show the calendar and how it is read in', async () => {
    await checkFor('boardSecretary', '/namndkalender?ar=2027')
    await checkFor('boardSecretary', '/namndkalender/nytt')
    await checkFor('boardSecretary', '/namndkalender/import')
  })

  test('show the memo as it is written and approved', async () => {
    await checkFor('staffUnit', `/arende/${opened}/namnd`)
    await checkFor('staffUnit', `/arende/${opened}/namnd/sign-1/forslag`)
    await checkFor('staffUnit', `/arende/${opened}/namnd/sign-1/forslag/economy`)
    await checkFor('director', `/arende/${opened}/namnd/sign-1/godkannande`)
  })

  test('show what the board has before it and what it decided', async () => {
    await checkFor('boardSecretary', `/arende/${dispatched}/namnd/sign-1/beslut`)
    await checkFor('partyRep', `/arende/${dispatched}/namnd/sign-1/handlingar`)
    await checkFor('staffUnit', `/arende/${decided}/namnd`)
    await checkFor('partyRep', `/arende/${decided}/namnd`)
    await checkFor('boardSecretary', `/arende/${decided}/namnd/sign-1/protokoll`)
    await checkFor('staffUnit', `/arende/${decided}/namnd/sign-1/besked`)
  })

  async function checkFor(who: Who, address: string): Promise<void> {
    const client = site.app.another()
    await client.signInAs(who)
    for (const language of ['sv', 'en'] as const) {
      await site.app.db.updateTable('session').set({ language }).execute()
      const value = client.cookies.get('handslag') ?? ''
      await site.context.addCookies([{ name: 'handslag', value, url: site.origin }])
      const page = await site.open(address)
      await checkPage(page)
      await page.close()
    }
  }
})
