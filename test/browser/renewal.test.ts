import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp, type Who } from '../support/app.ts'
import { takeAnyway } from '../support/journey-board.ts'
import { aBegunReport, anEvaluatedPartnership, boardMeets } from '../support/journey-renewal.ts'
import { checkPage, openSite, type Site } from './harness.ts'

describe('final report, renewal and end in a browser', () => {
  let site: Site
  let number: string
  let late: string
  let over: string

  before(async () => {
    const app = await anApp({ at: '2028-05-02T09:00:00Z' })
    site = await openSite(app)
    await boardMeets(app, '2028-05-25')
    number = await aBegunReport(app)
    late = await anEvaluatedPartnership(app, { title: 'Cykelköket' })
    over = await anEvaluatedPartnership(app, { title: 'Läxhjälpen' })
    await takeAnyway(app, over, { step: 'expire', by: 'staff', on: plainDate('2029-03-01') })
    app.setTime('2028-12-01T09:00:00Z')
  })
  after(() => site.close())

  test('show the report on both sides', async () => {
    await checkFor('coordinator', `/arende/${late}/slutrapport`)
    await checkFor('partyRep', `/arende/${number}/slutrapport`, { dark: true })
    await checkFor('partyRep', `/arende/${number}/slutrapport/avsnitt/implementation`)
    await checkFor('partyRep', `/arende/${number}/slutrapport/del`)
    await checkFor('departmentHead', `/arende/${number}/slutrapport/godkannande`)
    await checkFor('partySignatory', `/arende/${number}/slutrapport/stallningstagande`)
    await checkFor('partyRep', `/arende/${number}/slutrapport/hela`, { width: 320 })
  })

  test('show the renewal and the bridging', async () => {
    await checkFor('staffUnit', `/arende/${number}/fornyelse`, { width: 320 })
    await checkFor('partyRep', `/arende/${number}/fornyelse/kriterier/meansRemain`)
    await checkFor('staffUnit', `/arende/${number}/fornyelse/vag`)
    await checkFor('director', `/arende/${late}/fornyelse/overbryggning`)
  })

  test('show the end', async () => {
    await checkFor('coordinator', `/arende/${late}/avslut`)
    await checkFor('partySignatory', `/arende/${late}/avslut/fortida`)
    await checkFor('coordinator', `/arende/${late}/avslut/part`)
    await checkFor('partyRep', `/arende/${over}/avslut`)
    await checkFor('partyRep', `/arende/${over}/avslut/lista/premises`)
    await checkFor('partyRep', `/arende/${over}/avslut/redovisning`)
  })

  type Look = { dark?: boolean; width?: number }

  async function checkFor(who: Who, address: string, { dark, width }: Look = {}): Promise<void> {
    const client = site.app.another()
    await client.signInAs(who)
    for (const language of ['sv', 'en'] as const) {
      await site.app.db.updateTable('session').set({ language }).execute()
      const value = client.cookies.get('handslag') ?? ''
      await site.context.addCookies([{ name: 'handslag', value, url: site.origin }])
      const page = await site.open(address)
      if (dark) await page.emulateMedia({ colorScheme: 'dark' })
      if (width !== undefined) await page.setViewportSize({ width, height: 800 })
      await checkPage(page)
      await page.close()
    }
  }
})
