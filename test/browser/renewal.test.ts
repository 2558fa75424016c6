import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp } from '../support/app.ts'
import { takeAnyway } from '../support/journey-board.ts'
import { aBegunReport, anEvaluatedPartnership, boardMeets } from '../support/journey-renewal.ts'
import { checkFor, openSite, type Site } from './harness.ts'

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
    await checkFor(site, 'coordinator', `/arende/${late}/slutrapport`)
    await checkFor(site, 'departmentHead', `/arende/${number}/slutrapport/godkannande`, ['sv'])
    await checkFor(site, 'partyRep', `/arende/${number}/slutrapport/hela`)
  })

  test('show the renewal and the bridging', async () => {
    await checkFor(site, 'partyRep', `/arende/${number}/fornyelse/kriterier/meansRemain`, ['en'])
    await checkFor(site, 'staffUnit', `/arende/${number}/fornyelse/vag`, ['sv'])
    await checkFor(site, 'director', `/arende/${late}/fornyelse/overbryggning`)
  })

  test('show the end', async () => {
    await checkFor(site, 'partySignatory', `/arende/${late}/avslut/fortida`, ['en'])
    await checkFor(site, 'coordinator', `/arende/${late}/avslut/part`)
    await checkFor(site, 'partyRep', `/arende/${over}/avslut`)
    await checkFor(site, 'partyRep', `/arende/${over}/avslut/lista/premises`, ['en'])
    await checkFor(site, 'partyRep', `/arende/${over}/avslut/redovisning`, ['en'])
    await checkFor(site, 'staffUnit', `/arende/${over}/arkiv`, ['sv'])
  })
})
