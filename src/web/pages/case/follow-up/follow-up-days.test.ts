import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { boardMeets } from '../../../../../test/support/journey-renewal.ts'
import { followUpAddress, signedIn } from '../../../../../test/support/journey-report.ts'

describe('the days of the yearly follow-up', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
  })
  after(() => app.close())

  test('is asked for by the day when the board’s papers must be ready, on every page that names a day', async () => {
    await boardMeets(app, '2029-10-11', '2029-12-13')
    app.setTime('2029-11-19T09:00:00Z')
    const period = { receivedOn: '2028-10-02', start: '2029-03-01', end: '2032-02-29' }
    const number = await anActivePartnership(app, { title: 'Kvällarna', ...period })
    const coordinator = await signedIn(app, 'coordinator')
    const stop =
      /Till nämndens möte torsdag 13 december 2029 ska underlaget vara klart torsdag 22 november 2029\./
    for (const address of [`/arende/${number}/uppfoljning`, '/mitt'])
      assert.match((await coordinator.get(address)).text, stop, address)
    const mine = (await coordinator.get('/mitt')).text
    assert.match(mine, /Denna vecka.*Kvällarna.*senast torsdag 22 november 2029, om 3 dagar/s)
    const overview = (await coordinator.get(`/arende/${number}`)).text
    assert.match(overview, /senast torsdag 22 november 2029, om 3 dagar, till nämndens möte 2029-12-13/)
    assert.doesNotMatch(overview, /Styrgrupp och arbetsgrupp möts, och varje år/)

    const list = await coordinator.get(`/arende/${number}/uppfoljning`)
    const begun = await list.submit('Börja uppföljningen 2029')
    assert.match(begun.text, stop)
    assert.match(
      begun.text,
      /till och med måndag 17 december 2029 på sig.*före den dag som parterna har på sig/s,
    )
    const call = await begun.follow('Kalla styrgruppen')
    assert.match(
      call.text,
      /Styrgruppen har kvar.*uppföljningen 2029.*torsdag 22 november 2029, så ha mötet före/s,
    )
    assert.match(call.text, /från tisdag 20 november 2029 till torsdag 22 november 2029/)
    assert.equal(call.valueOf('agenda'), 'Godkänna uppföljningen 2029')
    const chair = await signedIn(app, 'partyRep')
    const asked = await (await chair.get(followUpAddress(number, 2029))).follow(
      'Föreslå ett möte med styrgruppen',
    )
    assert.ok(asked.has('[name="group"][value="steering"][checked]'))
    const part = (await chair.get('/mitt')).text
    assert.match(
      part,
      /Lämna er del av rapporten \(2029\): Kvällarna.*Senast måndag 17 december 2029.*till nämndens möte/is,
    )
    const told = (await chair.get(`/arende/${number}`)).text
    assert.doesNotMatch(told, /senast måndag 17 december 2029, om \d+ dagar, till nämndens möte/)
  })

  test('is begun from September on, and said to be late the day after the year’s last', async () => {
    app.setTime('2027-09-01T09:00:00Z')
    const number = await anActivePartnership(app)
    const list = (client: TestClient) => client.get(`/arende/${number}/uppfoljning`)
    const seenOn = async (day: string) => {
      app.setTime(`${day}T09:00:00Z`)
      return (await list(await signedIn(app, 'coordinator'))).text
    }
    assert.match(await seenOn('2027-09-01'), /Börja uppföljningen 2027/)
    assert.doesNotMatch(await seenOn('2027-09-01'), /Börja uppföljningen 2028/)
    assert.doesNotMatch(await seenOn('2027-12-31'), /Skulle ha varit klar/)
    assert.match(await seenOn('2028-01-01'), /Skulle ha varit klar fredag 31 december 2027/)
    assert.doesNotMatch(await seenOn('2028-08-31'), /Börja uppföljningen 2028/)
    assert.match(await seenOn('2028-09-01'), /Börja uppföljningen 2028/)
    const [now, ...coming] = [
      ...(await list(await signedIn(app, 'coordinator'))).document.querySelectorAll('main h2'),
    ]
    assert.deepEqual([now?.textContent, coming[0]?.textContent], ['Uppföljning 2027', 'Uppföljning 2028'])
    app.setTime('2027-10-05T09:00:00Z')
    assert.doesNotMatch((await list(await signedIn(app, 'partyRep'))).text, /Börja uppföljningen/)
    assert.equal((await list(await signedIn(app, 'neighbour'))).status, 404)
    assert.equal((await list(await signedIn(app, 'politician'))).status, 404)
  })

  test('is put off with reasons only where the partnership began in the last quarter', async () => {
    app.setTime('2027-10-01T09:00:00Z')
    const late = await anActivePartnership(app, { start: '2027-10-01', end: '2030-09-30' })
    const staff = await signedIn(app, 'staffUnit')
    const page = await staff.get(followUpAddress(late, 2027, 'uppskov'))
    assert.match((await page.submit('Skjut upp', { reasons: '' })).problems.join(), /Skriv varför/)
    const put = await page.submit('Skjut upp', { reasons: 'Vi har just börjat.' })
    assert.match(put.text, /Uppskjuten.*Vi har just börjat\./s)
    const party = await signedIn(app, 'partyRep')
    assert.match((await party.get(`/arende/${late}/uppfoljning`)).text, /Vi har just börjat\./)
    app.setTime('2027-09-30T09:00:00Z')
    const early = await anActivePartnership(app, { start: '2027-09-30', end: '2030-09-29' })
    const refused = await (await signedIn(app, 'staffUnit')).get(followUpAddress(early, 2027, 'uppskov'))
    assert.match(refused.text, /Bara när partnerskapet började efter den 1 oktober/)
  })
})
