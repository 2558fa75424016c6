import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp } from '../support/app.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { openSite, type Site } from './harness.ts'
import { type Traveller, traveller } from './traveller.ts'

describe('a deputy, by the keyboard alone on a narrow screen', () => {
  let site: Site
  let someone: Traveller
  let number: string
  before(async () => {
    const app = await anApp({ at: '2027-09-06T09:00:00Z' })
    number = await anActivePartnership(app)
    site = await openSite(app)
    someone = await traveller(site, { width: 320, scripts: false, mouse: false })
  })
  after(() => site.close())

  test('is named by whoever will be away', async () => {
    await someone.enter('coordinator', 'sv')
    await someone.follow('/mitt/installningar')
    await someone.follow('/mitt/franvaro')
    const deputy = site.app.place.officials.unitHead
    await someone.fill({ from: '2027-09-08', to: '2027-09-17', deputy })
    await someone.press()
    await someone.reads(/Frånvaron är sparad/)
  })

  test('chooses to act for the absent, and sees at once in whose place', async () => {
    site.app.setTime('2027-09-08T09:00:00Z')
    await someone.enter('unitHead', 'sv')
    await someone.follow('/mitt/byt')
    const { id } = await site.app.db.selectFrom('absence').select('id').executeTakeFirstOrThrow()
    await someone.fill({ membership: id })
    await someone.press()
    const acting = someone.page.locator('.acting-for')
    assert.ok(await acting.isVisible())
    assert.match((await acting.textContent()) ?? '', /i stället för Kerstin Åberg/)
    await someone.look()
  })

  test('does what the absent would have done', async () => {
    await someone.follow(/Hålla arbetsgruppsmöten/)
    await someone.follow(/Kalla arbetsgruppen/)
    await someone.fill({ startsAt: '15:00', endsAt: '16:00', place: 'Rinkeby torg 1' })
    await someone.press()
    await someone.open(`/arende/${number}`)
    await someone.reads(/Edvin Rosén.*i stället för Kerstin Åberg/)
  })
})
