import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import ICAL from 'ical.js'
import { anApp, type TestApp, type TestClient, type Who } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { callMeeting, cancelMeeting } from '../../../../store/meetings/meeting.ts'
import { addAbsence } from '../../../../store/people/absence.ts'
import { addOrganisationMembership, endOrganisationMembership } from '../../../../store/people/membership.ts'

// Received on 2 November 2026: the first meeting is due on the 30th.
describe('the calendar that one subscribes to', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2026-11-09T09:00:00Z' })
    number = await aCase(app, { title: 'Kvällar; med "citat", och\\snett' })
    await callTheMeeting()
  })
  after(() => app.close())

  test('has a secret address that needs no sign-in, and says nothing to whoever guesses', async () => {
    const address = await addressOf(await app.as('staff'))
    const response = await app.another().get(address)
    assert.equal(response.status, 200)
    const wrong = `${address.slice(0, -8)}AAAA.ics`
    assert.equal((await app.another().get(wrong)).status, 404)
  })

  test('holds duties as whole days and meetings in UTC, as ical.js reads them', async () => {
    const events = await eventsOf(await app.as('staff'))
    const duty = events.find(({ startDate }) => startDate.isDate)
    assert.equal(duty?.startDate.toString(), '2026-11-30')
    assert.equal(duty?.summary, 'Hålla ett första möte · Kvällar; med ”citat”, och\\snett')
    assert.match(duty?.description ?? '', /2026-11-02 \+ 4 veckor = 2026-11-30/)
    assert.equal(duty?.component.getFirstPropertyValue('transp'), 'TRANSPARENT')
    const meeting = events.find(({ startDate }) => !startDate.isDate)
    assert.notEqual(meeting?.component.getFirstPropertyValue('transp'), 'TRANSPARENT')
    assert.equal(meeting?.startDate.zone.tzid, 'UTC')
    assert.equal(meeting?.startDate.toJSDate().toISOString(), '2026-11-19T12:00:00.000Z')
  })

  test('holds what is only expected as tentative, and says that it is a guide and no rule', async () => {
    await aCase(app, { title: 'Läxhjälp', until: 'considerationSubmitted', receivedOn: '2026-11-02' })
    const [guide] = await eventsOf(await app.as('director'))
    assert.match(guide?.summary ?? '', /^Riktmärke: Bedöm initiativet · Läxhjälp$/)
    assert.equal(guide?.component.getFirstPropertyValue('status'), 'TENTATIVE')
    assert.match(guide?.description ?? '', /\+ 10 arbetsdagar = .*inte en regel/s)
  })

  test('keeps its uids from one fetch to the next, each once', async () => {
    const staff = await app.as('staff')
    const address = await addressOf(staff)
    const uids = async () => (await read(address)).map(({ uid }) => uid)
    const first = await uids()
    app.setTime('2026-11-12T09:00:00Z')
    assert.deepEqual(await uids(), first)
    assert.equal(new Set(first).size, first.length)
  })

  test('shows each person only what is theirs', async () => {
    const chair = await eventsOf(await app.as('chair'))
    const days = chair.filter(({ startDate }) => startDate.isDate).map(({ summary }) => summary)
    assert.match(days.join(), /^(?!.*Hålla ett första möte).*underlag/is)
    assert.deepEqual(await eventsOf(await app.as('founder')), [])
  })

  test('ends when the address is removed or changed', async () => {
    const client = await app.as('chair')
    const old = await addressOf(client)
    const changed = await (await client.get('/mitt/kalender')).submit('Byt till en ny adress')
    const fresh = changed.document.querySelector('code')?.textContent ?? ''
    assert.notEqual(fresh, old)
    assert.equal((await app.another().get(pathOf(old))).status, 404)
    await changed.submit('Ta bort adressen')
    assert.equal((await app.another().get(pathOf(fresh))).status, 404)
  })

  test('is nobody’s once its person is hidden', async () => {
    const address = await addressOf(await app.as('registrar'))
    const { registrar } = app.place.officials
    const hide = (at: Date | null) =>
      app.db.updateTable('person').set({ inactive_at: at }).where('id', '=', registrar).execute()
    await hide(new Date())
    assert.equal((await app.another().get(address)).status, 404)
    await hide(null)
    assert.equal((await app.another().get(address)).status, 200)
  })

  test('holds the meetings of those whom one stands in for on the day, and no others', async () => {
    const deputy = await addressOf(await app.as('colleague'))
    assert.equal((await meetingsIn(deputy)).length, 0)
    await standInOn('2026-11-20')
    await standInOn('2026-11-18')
    assert.equal((await meetingsIn(deputy)).length, 0)
    await standInOn('2026-11-19')
    assert.equal((await meetingsIn(deputy)).length, 1)
  })

  test('shows no meeting that is called off', async () => {
    const address = await addressOf(await app.as('chair'))
    const { id } = await app.db.selectFrom('meeting').select('id').executeTakeFirstOrThrow()
    await cancelMeeting(app.db, id, { reason: 'Sjukdom', at: new Date('2026-11-10T08:00:00Z') })
    assert.deepEqual(await meetingsIn(address), [])
    const back = { cancelled_at: null, cancelled_reason: null }
    await app.db.updateTable('meeting').set(back).where('id', '=', id).execute()
    assert.equal((await meetingsIn(address)).length, 1)
  })

  test('shows no meeting of a case that no assignment leads to any more', async () => {
    const address = await addressOf(await app.as('chair'))
    assert.equal((await meetingsIn(address)).length, 1)
    const on = plainDate('2026-11-12')
    const { personId, acting: own } = await actorOf(app, 'chair', on)
    const { acting: other } = await actorOf(app, 'founder', on)
    if (own.side !== 'party' || other.side !== 'party') throw new Error('Both act for organisations')
    const { organisationId } = other
    await addOrganisationMembership(app.db, { personId, organisationId, role: 'partyRep', from: on })
    const ended = { organisationId: own.organisationId, membershipId: own.id, until: on, by: personId }
    await endOrganisationMembership(app.db, ended)
    assert.deepEqual(await meetingsIn(address), [])
  })

  async function addressOf(client: TestClient): Promise<string> {
    const page = await client.get('/mitt/kalender')
    const made = page.has('code') ? page : await page.submit('Skapa en kalenderadress')
    return pathOf(made.document.querySelector('code')?.textContent ?? '')
  }

  const meetingsIn = async (address: string) =>
    (await read(address)).filter(({ startDate }) => !startDate.isDate)
  const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, '')
  const eventsOf = async (client: TestClient) => read(await addressOf(client))

  async function read(address: string) {
    const { html } = await app.another().get(address)
    const calendar = new ICAL.Component(ICAL.parse(html))
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  }

  async function standInOn(day: string) {
    const { bodyId, officials } = app.place
    const { personId, acting } = await actorOf(app, 'staff', plainDate(day))
    const who = { bodyId, membershipId: acting.id, personId, deputyId: officials.colleague, by: personId }
    const at = new Date('2026-11-09T08:00:00Z')
    await addAbsence(app.db, { ...who, from: plainDate(day), to: plainDate(day), at })
  }

  async function callTheMeeting() {
    const on = plainDate('2026-11-19')
    const staff = await actorOf(app, 'staff', on)
    const chair = await actorOf(app, 'chair', on)
    const { id } = await getVisible(app.db, staff, number)
    const invited = [staff, chair].map(({ personId, name, email, acting }) => ({
      ...{ personId, name, email, represents: 'x', attended: null },
      side: acting.side,
    }))
    const when = { on, startsAt: '13:00', endsAt: '14:00', place: 'Rinkeby Folkets hus' }
    const by = staff.personId
    const at = new Date('2026-11-09T08:00:00Z')
    const meeting = { partnershipId: id, bodyId: app.place.bodyId, kind: 'first', agenda: [], invited }
    await callMeeting(app.db, { ...meeting, ...when, by, at })
  }
})

describe('the calendar of somebody in a running partnership', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
    number = await anActivePartnership(app)
    const page = await (await app.as('coordinator')).get(`/arende/${number}/uppfoljning`)
    await page.submit('Börja uppföljningen 2027')
  })
  after(() => app.close())

  const daysOf = async (who: Who) => {
    const page = await (await app.as(who)).get('/mitt/kalender')
    const made = await page.submit('Skapa en kalenderadress')
    const address = made.document.querySelector('code')?.textContent?.replace(/^https?:\/\/[^/]+/, '') ?? ''
    const { html } = await app.another().get(address)
    const events = new ICAL.Component(ICAL.parse(html)).getAllSubcomponents('vevent')
    return events.map((one) => new ICAL.Event(one)).filter(({ startDate }) => startDate.isDate)
  }

  test('holds the day until which the party has for its part of the follow-up', async () => {
    const part = (await daysOf('chair')).find(({ summary }) =>
      summary.startsWith('Lämna er del av rapporten'),
    )
    assert.equal(part?.startDate.toString(), '2027-11-02')
    assert.match(part?.summary ?? '', /\(2027\) · Öppna kvällar/)
  })

  test('holds each of the coordinator’s days once', async () => {
    const uids = (await daysOf('coordinator')).map(({ uid }) => uid)
    assert.equal(new Set(uids).size, uids.length)
    assert.ok(uids.length >= 3)
  })
})
