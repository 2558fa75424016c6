import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp } from '../support/app.ts'
import { aRunningEconomy } from '../support/journey-economy.ts'
import { openSite, type Site } from './harness.ts'
import { accountForTheYear, count } from './journey/figures.ts'
import { meetAndApprove, proposeChanges } from './journey/meetings.ts'
import { followUpTheYear } from './journey/reports.ts'
import { openStage, type Stage } from './journey/stage.ts'
import { traveller } from './traveller.ts'

describe('a year of a running partnership, the administration in Swedish and the association in English', () => {
  let site: Site
  let stage: Stage
  before(async () => {
    const app = await anApp({ at: '2027-10-05T09:00:00Z' })
    const { number } = await aRunningEconomy(app)
    site = await openSite(app)
    stage = openStage(site, await traveller(site), { official: 'sv', party: 'en' })
    stage.number = number
    stage.on(plainDate('2027-10-05'))
  })
  after(() => site.close())

  test('the steering group meets, and both sides stand by its minutes', () => meetAndApprove(stage))
  test('a change of each class finds those who decide', () => proposeChanges(stage))
  test('both sides account for the money and what they gave', () => accountForTheYear(stage))
  test('the year is followed up by both, to the board’s yes', () => followUpTheYear(stage))
  test('those who came are counted, and small counts are hidden', () => count(stage))
})
