import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp } from '../support/app.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { takeAnyway } from '../support/journey-board.ts'
import { boardMeets, period } from '../support/journey-renewal.ts'
import { openSite, type Site } from './harness.ts'
import { closeTheList, endEarly } from './journey/ends.ts'
import { evaluate, renew, reportAndWish } from './journey/reports.ts'
import { openStage, type Stage } from './journey/stage.ts'
import { traveller } from './traveller.ts'

describe('the last year of a partnership, the administration in English and the association in Swedish', () => {
  let site: Site
  let stage: Stage
  before(async () => {
    const app = await anApp({ at: '2028-05-02T09:00:00Z' })
    await boardMeets(app, '2028-05-25', '2028-06-15')
    site = await openSite(app)
    stage = openStage(site, await traveller(site), { official: 'en', party: 'sv' })
  })
  after(() => site.close())

  test('both evaluate alone and together, report, and go on with a revised agreement', async () => {
    stage.number = await anActivePartnership(site.app, period)
    stage.on(plainDate('2028-05-02'))
    await evaluate(stage)
    await reportAndWish(stage, plainDate('2028-05-25'))
    await renew(stage)
  })

  test('one ends early, by the board', async () => {
    stage.on(plainDate('2028-05-02'))
    stage.number = await anActivePartnership(site.app, { ...period, title: 'Cykelköket' })
    await endEarly(stage, plainDate('2028-05-25'))
  })

  test('one ends on its last day, and both settle what is left', async () => {
    stage.number = await anActivePartnership(site.app, { ...period, title: 'Läxhjälpen' })
    await takeAnyway(site.app, stage.number, { step: 'expire', by: 'staff', on: plainDate('2029-03-01') })
    stage.on(plainDate('2029-03-01'))
    await closeTheList(stage)
  })
})
