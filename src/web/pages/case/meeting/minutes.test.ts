import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anApp } from '../../../../../test/support/app.ts'
import { aCalledCase, calledTo, idOf } from '../../../../../test/support/called-case.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { mailsOf } from '../../../../../test/support/mails.ts'
import { listDocuments } from '../../../../store/papers/document.ts'

const app = await anApp()
after(() => app.close())
const staff = app.client
await staff.signInAs('staff')

describe('the minutes', () => {
  const written = { notes: 'Vi talade om öppna kvällar.', nextStep: 'Stabsenheten skriver övervägandet.' }

  test('are registered and shared, and the meeting counts as held', async () => {
    const number = await aCalledCase(app, app.client)
    app.setTime('2026-12-01T09:00:00Z')
    const staff = await app.as('staff')
    const page = await staff.get(`/arende/${number}/mote/minnesanteckningar`)
    const next = await page.submit('Registrera och dela anteckningarna', {
      ...written,
      informed: ['iop', 'open'],
      'name-0': 'Lo Ek',
      'function-0': 'tolk',
      'decision-0': 'Föreningen lämnar stadgarna',
      'due-0': '2026-12-10',
    })
    assert.match(next.flash ?? '', /registrerat som hållet/)
    assert.match(next.text, /Mötet hölls måndag 30 november 2026\./)
    assert.match(next.text, /Lo Ek/)
    const documents = await listDocuments(app.db, await idOf(app, number))
    assert.deepEqual([documents[0]?.kind, documents[0]?.shared], ['minutes', true])
    assert.equal((await mailsOf(app.db, number)).at(-1)?.content.kind, 'minutesShared')
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('carry the conversation guide, which both sides have answered, and lock it until the idea meetings', async () => {
    const number = await aCalledCase(app, staff)
    app.setTime('2026-12-01T09:00:00Z')
    const chair = await app.as('chair')
    const guide = await (await chair.get(`/arende/${number}/mote`)).follow('Öppna samtalsguiden')
    const answered = await guide.submit('Spara svaren', { 'ground-basics': 'Unga saknar en plats' })
    assert.match(answered.text, /1 av 8 frågor har ett svar/)
    const office = await app.as('staff')
    const page = await (await office.get(`/arende/${number}/mote`)).follow('Skriv minnesanteckningar')
    assert.match((await page.follow('Öppna samtalsguiden')).html, /Unga saknar en plats/)
    await page.submit('Registrera och dela anteckningarna', written)
    const read = await chair.get(`/arende/${number}/mote/minnesanteckningar`)
    assert.match(read.text, /Är vi överens om grunderna\?.*Unga saknar en plats/s)
    const later = await chair.get(`/arende/${number}/idemoten/samtal`)
    assert.match(later.text, /från kallelsen till det första mötet/)
    assert.ok(!/Spara svaren/.test(later.text))
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('cannot be of a meeting that has not been, and keep what was calledTo', async () => {
    const number = await aCalledCase(app, staff)
    const page = await staff.get(`/arende/${number}/mote/minnesanteckningar`)
    const back = await page.submit('Registrera och dela anteckningarna', written)
    assert.match(back.problems.join(), /kan inte ha hållits i framtiden/)
    assert.equal(back.valueOf('notes'), written.notes)
    const early = await page.submit('Registrera och dela anteckningarna', {
      ...written,
      heldOn: '2026-11-08',
    })
    assert.match(early.problems.join(), /Idén kom in måndag 9 november 2026/)
  })

  test('are kept as a draft while they are written, with room for more', async () => {
    const number = await aCalledCase(app, staff)
    const page = await staff.get(`/arende/${number}/mote/minnesanteckningar`)
    await page.submit('Spara utkast', { notes: 'Vi hann', 'decision-2': 'Vi ses igen' })
    const later = await staff.get(`/arende/${number}/mote/minnesanteckningar`)
    assert.equal(later.valueOf('notes'), 'Vi hann')
    assert.equal(later.valueOf('decision-2'), 'Vi ses igen')
    assert.ok(later.has('[name="decision-4"]'))
  })

  test('take no personal numbers, no row without words, no day that does not exist', async () => {
    const number = await aCalledCase(app, staff)
    const page = await staff.get(`/arende/${number}/mote/minnesanteckningar`)
    const wrong = await page.submit('Registrera och dela anteckningarna', {
      ...written,
      'name-0': '811218-9876',
      'decision-0': '811218-9876',
      'due-1': '2026-02-30',
    })
    assert.match(wrong.problems.join(' '), /ser ut som ett personnummer/)
    assert.match(wrong.problems.join(' '), /eller töm raden.*skriv datumet/)
  })

  test('say plainly how late the meeting was', async () => {
    const number = await aCase(app, { receivedOn: '2026-10-20' })
    const call = await staff.get(`/arende/${number}/mote`)
    assert.match(call.text, /Mötet skulle ha hållits senast tisdag 17 november 2026\./)
    await call.submit('Kalla till mötet', { ...calledTo, on: '2026-11-23' })
    const page = await staff.get(`/arende/${number}/mote/minnesanteckningar`)
    const next = await page.submit('Registrera och dela anteckningarna', written)
    assert.match(next.text, /Det var 6 dagar efter den sista dagen\./)
  })
})
