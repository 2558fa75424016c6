import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anApp } from '../../../../../test/support/app.ts'
import { aCalledCase, calledTo, idOf } from '../../../../../test/support/called-case.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { mailsOf } from '../../../../../test/support/mails.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { changeAccessNeeds } from '../../../../store/case/access-needs.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'

const app = await anApp()
after(() => app.close())
const staff = app.client
await staff.signInAs('staff')
const party = app.another()
await party.signInAs('chair')

describe('the call to the first meeting', () => {
  test('goes to both sides, is registered, and stands in every calendar', async () => {
    const number = await aCase(app, { receivedOn: '2026-11-09' })
    await changeAccessNeeds(app.db, await idOf(app, number), 'Teckenspråkstolk')
    const page = await staff.get(`/arende/${number}/mote`)
    assert.equal(page.heading, 'Kalla till första mötet')
    assert.match(page.text, /Sista dagen för mötet: måndag 7 december 2026, om 14 dagar/)
    assert.match(page.text, /2026-11-09 \+ 4 veckor = 2026-12-07; avsnitt 2\.1\.1/)
    assert.match(page.text, /Det här behöver parten: Teckenspråkstolk/)
    const next = await page.submit('Kalla till mötet', { ...calledTo, agenda: 'Lokalen\nPraktikplatser' })
    assert.match(next.flash ?? '', /Kallelsen är registrerad och skickad/)
    assert.match(next.text, /måndag 30 november 2026, om 7 dagar/)

    const seen = await party.get(`/arende/${number}/mote`)
    assert.match(seen.text, /kl\. 15\.00–16\.30/)
    assert.match(seen.text, /Rinkeby torg 1, rum 4/)
    assert.match(seen.text, /Lokalen \(föreslagen av Stina Lindqvist\)/)
    assert.match(seen.text, /Fatima Nordin, Ungas väg in/)
    assert.match(seen.text, /Edvin Rosén, Enheten för unga och fritid/)
    assert.match(seen.text, /Protokoll från det senaste årsmötet/)

    const id = await idOf(app, number)
    const [entry] = (await listRegistryEntries(app.db, id)).slice(-1)
    assert.deepEqual([entry?.direction, entry?.correspondent], ['out', 'Ungas väg in (exempelförening)'])
    const mails = await mailsOf(app.db, number)
    assert.deepEqual(
      mails.map(({ content }) => content.kind),
      Array(5).fill('meetingCall'),
    )
    assert.ok(mails.every(({ attachments }) => attachments[0]?.documentId !== undefined))
  })

  test('is a calendar file that says the same', async () => {
    const number = await aCalledCase(app, staff)
    const answer = await party.send(`/arende/${number}/mote/kalender.ics`, {})
    const text = await answer.text()
    assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
    assert.match(text, /DTSTART:20261130T140000Z/)
    assert.match(text, /SEQUENCE:0/)
  })

  test('asks whether one knows, when the day is after the last one', async () => {
    const number = await aCase(app, { receivedOn: '2026-11-09' })
    const page = await staff.get(`/arende/${number}/mote`)
    const asked = await page.submit('Kalla till mötet', { ...calledTo, on: '2026-12-08' })
    assert.equal(asked.status, 422)
    assert.match(asked.problems.join(), /efter den sista dagen, måndag 7 december 2026\. Den flyttas inte/)
    assert.equal(asked.valueOf('place'), calledTo.place)
    const next = await asked.submit('Kalla till mötet', { late: 'ja' })
    assert.match(next.text, /tisdag 8 december 2026/)
    assert.match((await staff.get(`/arende/${number}`)).text, /7 december 2026/)
  })

  test('takes the last day without asking', async () => {
    const number = await aCase(app, { receivedOn: '2026-11-09' })
    const page = await staff.get(`/arende/${number}/mote`)
    const next = await page.submit('Kalla till mötet', { ...calledTo, on: '2026-12-07' })
    assert.match(next.text, /måndag 7 december 2026/)
  })

  test('says what is wrong with a day that has been, an end before the start, and nowhere to be', async () => {
    const number = await aCase(app, { receivedOn: '2026-11-09' })
    const page = await staff.get(`/arende/${number}/mote`)
    const wrong = await page.submit('Kalla till mötet', { ...calledTo, endsAt: '14:00', place: '' })
    assert.deepEqual(wrong.problems, [
      'Mötet kan inte sluta innan det börjar.',
      'Skriv en plats eller en länk, gärna båda.',
    ])
    const past = await page.submit('Kalla till mötet', { ...calledTo, on: '2026-11-22' })
    assert.match(past.problems.join(), /Dagen har redan varit/)
  })

  test('lets the core service that is chosen see the case from then on', async () => {
    const number = await aCase(app, { receivedOn: '2026-11-09' })
    const page = await staff.get(`/arende/${number}/mote`)
    await page.submit('Kalla till mötet', { ...calledTo, units: [app.place.units.adults] })
    const head = await app.as('unitHead')
    assert.equal((await head.get(`/arende/${number}/mote`)).status, 404)
  })

  test('is made once, however many press', async () => {
    const number = await aCase(app, { receivedOn: '2026-11-09' })
    const page = await staff.get(`/arende/${number}/mote`)
    await page.submit('Kalla till mötet', calledTo)
    assert.equal((await page.submit('Kalla till mötet', calledTo)).status, 409)
    assert.equal((await listMeetings(app.db, await idOf(app, number))).length, 1)
  })

  test('is not for the party to make, nor for anybody outside to see', async () => {
    const number = await aCase(app)
    const before = await party.get(`/arende/${number}/mote`)
    assert.match(before.text, /Mötet är inte bokat än/)
    const other = await app.as('neighbour')
    assert.equal((await other.get(`/arende/${number}/mote`)).status, 404)
    for (const noun of ['andring', 'minnesanteckningar'])
      assert.equal((await party.get(`/arende/${number}/mote/${noun}`)).status, 404)
  })
})

describe('a booked meeting', () => {
  test('is moved with a new number for the calendars, and the changed call is registered', async () => {
    const number = await aCalledCase(app, staff)
    const page = await (await staff.get(`/arende/${number}/mote`)).follow('Flytta eller ändra mötet')
    assert.equal(page.valueOf('place'), calledTo.place)
    const moved = { on: '2026-12-02', link: 'https://mote.example/1', why: 'Lokalen var upptagen.' }
    const next = await page.submit('Skicka den ändrade kallelsen', moved)
    assert.match(next.text, /onsdag 2 december 2026/)
    const mail = (await mailsOf(app.db, number)).at(-1)
    assert.deepEqual([mail?.content.kind, mail?.content.meeting?.sequence], ['meetingCall', 1])
    const [document] = await listDocuments(app.db, await idOf(app, number))
    assert.equal(document?.title, 'Ändrad kallelse')
  })

  test('takes items from both sides', async () => {
    const number = await aCalledCase(app, staff)
    const page = await party.get(`/arende/${number}/mote`)
    assert.equal((await page.submit('Lägg till punkten', { item: '' })).status, 422)
    await page.submit('Lägg till punkten', { item: 'Sommaröppet' })
    const seen = await staff.get(`/arende/${number}/mote`)
    assert.match(seen.text, /Sommaröppet \(föreslagen av Fatima Nordin\)/)
  })

  test('can be adapted to what the party needs', async () => {
    const number = await aCalledCase(app, staff)
    const page = await party.get(`/arende/${number}/mote`)
    const next = await page.submit('Spara och berätta', { needs: 'Hörslinga' })
    assert.match(next.flash ?? '', /det är sparat/)
    assert.deepEqual(await toldOf(app.db, number, 'accessNeedsChanged'), ['Samir Haddad', 'Stina Lindqvist'])
    assert.match(
      (await staff.get(`/arende/${number}/mote`)).text,
      /Parten har sagt att de behöver ?Hörslinga/,
    )
  })
})

describe('a meeting that is cancelled', () => {
  const cancel = 'Ställ in mötet och berätta det för alla'

  test('goes out of every calendar, is told to both sides, and is called anew with the same last day', async () => {
    const number = await aCalledCase(app, staff)
    const page = await (await staff.get(`/arende/${number}/mote`)).follow('Ställ in mötet')
    const again = await page.submit(cancel, { reasons: 'Lokalen är vattenskadad.' })
    assert.equal(again.heading, 'Kalla till första mötet')
    assert.match(again.text, /Sista dagen för mötet: måndag 7 december 2026/)
    const mails = (await mailsOf(app.db, number)).filter(({ content }) => content.kind === 'meetingCancelled')
    assert.equal(mails.length, 5)
    assert.match((await party.get(`/arende/${number}`)).text, /ställdes in.*Lokalen är vattenskadad/)
    assert.match((await party.get('/mitt')).text, /är inställt\. Skäl: Lokalen är vattenskadad/)
    assert.match((await party.get(`/arende/${number}/mote`)).text, /Mötet är inte bokat än/)
  })

  test('is cancelled with a reason, by the staff unit', async () => {
    const number = await aCalledCase(app, staff)
    const page = await staff.get(`/arende/${number}/mote/installt`)
    const refused = await page.submit(cancel, { reasons: ' ' })
    assert.deepEqual(refused.problems, ['Skriv varför mötet ställs in, så att alla förstår.'])
    assert.equal((await party.get(`/arende/${number}/mote/installt`)).status, 404)
  })
})

describe('a meeting about an idea that is withdrawn', () => {
  test('is called off in every calendar', async () => {
    const number = await aCalledCase(app, staff)
    const page = await party.get(`/arende/${number}/aterkallelse`)
    await page.submit('Dra tillbaka idén', { sure: 'ja' })
    const mails = (await mailsOf(app.db, number)).filter(({ content }) => content.kind === 'meetingCancelled')
    assert.deepEqual(
      mails.map(({ content }) => content.meeting?.sequence),
      Array(5).fill(1),
    )
  })
})
