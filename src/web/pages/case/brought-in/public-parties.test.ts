import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { bringIn, numberIn } from '../../../../../test/support/brought-in.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { mailKindsOf } from '../../../../../test/support/mails.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { getPerson } from '../../../../store/people/person.ts'

const today = plainDate('2026-11-23')
const at = (number: string, ...more: string[]) => ['/arende', number, ...more].join('/')
const task = /Läs och bekräfta det som har förts in/
const region = 'Kulturnämnden i Exempelregionen'

describe('a partnership brought in with another public party', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: `${today}T09:00:00Z` })
  })
  after(() => app.close())

  const fileOf = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const lastOf = async (number: string) => (await fileOf(number)).history.events.at(-1)?.type

  const guestStaff = async () => {
    const { email } = await getPerson(app.db, app.place.guest.staff)
    return app.as({ email: email ?? '' })
  }

  async function broughtIn(organisation: string, typed: Record<string, unknown> = {}) {
    const email = `${organisation.toLowerCase().replaceAll(' ', '.').replaceAll('å', 'a')}@example.org`
    const bodies = [app.place.guest.bodyId]
    const number = numberIn(await bringIn(app, { organisation, email, bodies, ...typed } as never))
    const [chair, guest, staff] = await Promise.all([app.as({ email }), guestStaff(), app.as('staff')])
    return { number, chair, guest, staff }
  }

  test('asks it as it asks the association: in its registry, in its to-do list and by mail', async () => {
    const { number, guest, chair } = await broughtIn('Ett')
    assert.match((await guest.get('/mitt')).text, task)
    assert.match((await chair.get('/mitt')).text, task)
    assert.match((await guest.get(at(number, 'infort'))).text, /Stämmer det\?/)
    assert.match((await guest.get(at(number, 'diarium'))).text, /KUN-2026-\d+/)
    assert.deepEqual(await mailKindsOf(app.db, number), ['broughtIn', 'broughtIn'])
  })

  test('is confirmed by the last of them, whichever side it is on', async () => {
    for (const order of [
      ['chair', 'guest'],
      ['guest', 'chair'],
    ] as const) {
      const people = await broughtIn(`Två ${order[0]}`)
      const [one, other] = order.map((who) => people[who])
      await (await one?.get(at(people.number, 'infort')))?.submit('Ja, det stämmer')
      assert.equal(await lastOf(people.number), 'broughtInPartyConfirmed')
      assert.doesNotMatch((await one?.get(at(people.number, 'infort')))?.text ?? '', /Stämmer det\?/)
      const done = await (await other?.get(at(people.number, 'infort')))?.submit('Ja, det stämmer')
      assert.equal(await lastOf(people.number), 'broughtInConfirmed')
      assert.match(done?.text ?? '', /Exempelregionen: Gudrun Lind bekräftade/)
    }
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('says what is wrong as the association does, and the body that leads sets it right', async () => {
    const { number, guest, staff } = await broughtIn('Tre')
    const page = await guest.get(at(number, 'infort'))
    await page.submit('Säg att det inte stämmer', { reasons: 'Vi skrev under i maj.' })
    assert.equal(await lastOf(number), 'broughtInQuestioned')
    assert.match((await staff.get(at(number, 'infort'))).text, /Vi skrev under i maj/)
    assert.equal((await guest.get(at(number, 'infort', 'rattelse'))).status, 404)
  })

  test('does not say yes for the body that leads, nor that body for it', async () => {
    const { number, staff } = await broughtIn('Fyra')
    const page = await staff.get(at(number, 'infort'))
    assert.doesNotMatch(page.text, /Ja, det stämmer/)
    const fields = new URLSearchParams({ digest: 'x', lastSeq: '1' })
    assert.notEqual((await staff.post(at(number, 'infort', 'bekraftelse'), fields)).status, 200)
    assert.equal(await lastOf(number), 'broughtIn')
  })

  test('answers a correction as every other party', async () => {
    const { number, chair, guest, staff } = await broughtIn('Fem')
    for (const who of [chair, guest]) await (await who.get(at(number, 'infort'))).submit('Ja, det stämmer')
    const form = await (await chair.get(at(number, 'infort'))).follow('Föreslå en rättelse')
    await form.submit('Föreslå rättelsen', { 'said-paragraph-value': '§ 202', reasons: 'Fel paragraf.' })
    for (const who of [staff, guest]) {
      assert.match((await who.get('/mitt')).text, /besvara rättelsen/)
      await (await (await who.get(at(number, 'infort'))).follow('Rättelse')).submit('Ja, rättelsen stämmer')
    }
    assert.equal(await lastOf(number), 'broughtInCorrectionMade')
  })

  test('that joins before all have said yes is told and asked then', async () => {
    const { number, staff, guest } = await broughtIn('Sex', { bodies: [] })
    const page = await staff.get(at(number, 'parter'))
    await page.submit('Lägg till parten', {
      kind: 'body',
      body: app.place.guest.bodyId,
      reasons: 'Skrev under.',
    })
    assert.match((await guest.get('/mitt')).text, task)
    assert.match((await guest.get('/mitt')).text, new RegExp(`${region}.*är med`))
    assert.equal(await lastOf(number), 'partyJoined')
  })
})
