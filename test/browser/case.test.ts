import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp, type Who } from '../support/app.ts'
import { aCase, takeIn } from '../support/journey.ts'
import { checkFor, openSite, type Site } from './harness.ts'

const today = plainDate('2026-11-23')

describe('the pages of a case in a browser', () => {
  let site: Site
  let begun: string
  let paused: string
  let declined: string

  before(async () => {
    const app = await anApp()
    begun = await aCase(app, { until: 'firstMeetingCalled', withGuest: true, withCoordinator: true })
    paused = await aCase(app, { until: 'firstMeetingHeld' })
    await takeIn(app, paused, { step: 'pause', by: 'staff', on: today, content: { reasons: 'Årsmötet.' } })
    declined = await aCase(app, { until: 'directorDeclined', told: true })
    site = await openSite(app)
  })
  after(() => site.close())

  test('show both sides where a case is', async () => {
    for (const number of [begun, paused]) await checkFor(site, 'staffUnit', `/arende/${number}`)
    for (const number of [begun, paused, declined]) await checkFor(site, 'partyRep', `/arende/${number}`)
  })

  test('show politicians and auditors what is theirs to read', async () => {
    await checkFor(site, 'politician', `/arende/${declined}`)
    await checkFor(site, 'auditor', `/arende/${declined}`)
  })

  test('show messages, notes and the journal, who sees it all, and the whole case as a file', async () => {
    await checkFor(site, 'staffUnit', `/arende/${begun}/meddelanden`)
    await checkFor(site, 'partyRep', `/arende/${begun}/anteckningar`)
    await checkFor(site, 'auditor', `/arende/${declined}/journal`)
    await checkFor(site, 'partyRep', `/arende/${begun}/atkomst`)
    await checkFor(site, 'partyRep', `/arende/${begun}/export`)
  })

  test('show messages and notes that have been written', async () => {
    await write('partyRep', 'meddelanden', 'Skicka till')
    await write('partyRep', 'anteckningar', 'Spara')
    await checkFor(site, 'partyRep', `/arende/${begun}/meddelanden`)
    await checkFor(site, 'partyRep', `/arende/${begun}/anteckningar`)
  })

  test('show a paper', async () => {
    await checkFor(site, 'partyRep', `/arende/${declined}/handling/1`)
  })

  async function write(who: Who, noun: string, button: string): Promise<void> {
    await site.app.client.signInAs(who)
    await (await site.app.client.get(`/arende/${begun}/${noun}`)).submit(button, { text: 'Hej!\nVi ses.' })
  }
})
