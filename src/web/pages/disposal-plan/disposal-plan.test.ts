import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'

describe('the plan of retention and disposal', () => {
  let app: TestApp
  let closed: string
  before(async () => {
    app = await anApp()
    closed = await aCase(app, { until: 'directorDeclined', told: true, title: 'Ett nej' })
    await aCase(app, { title: 'Fortfarande öppet' })
  })
  after(() => app.close())

  const typed = { keep: 'dispose', years: '2', source: 'Planen 2026, punkt 4', decidedOn: '2026-05-04' }

  async function open(who: Who, address = '') {
    return (await app.as(who)).get(`/gallring${address}`)
  }

  test('is read by those who lead, and entered by registrar and staff unit', async () => {
    for (const who of ['chair', 'politician', 'coordinator'] as const)
      assert.equal((await open(who)).status, 404, who)
    for (const who of ['auditor', 'director'] as const) {
      assert.match((await open(who)).text, /Överenskommelser\s*Inte bestämt/)
      assert.equal((await open(who, '/agreement')).status, 404, who)
    }
    const page = await (await (await app.as('registrar')).get('/begaran')).follow('Gallringsplanen')
    assert.match(page.text, /Inget att gallra/)
    assert.match(
      (await open('registrar', '/stateAid')).text,
      /gallras efter 10 år.*inte kontrollerat av arkivarie/i,
    )
  })

  test('takes years and a source that is decided, and keeps what held before', async () => {
    const form = await open('registrar', '/initiative')
    const without = await form.submit('Spara bestämmelsen', { ...typed, years: 'två' })
    assert.match(without.problems.join(), /antalet år, från 1 till 100/)
    const early = await form.submit('Spara bestämmelsen', { ...typed, decidedOn: '2099-01-01' })
    assert.match(early.problems.join(), /måste vara beslutat/)
    await form.submit('Spara bestämmelsen', { ...typed, keep: 'preserve', years: '' })
    const saved = await (await open('registrar', '/initiative')).submit('Spara bestämmelsen', typed)
    assert.match(saved.text, /Gallras efter 2 år\s*Planen 2026, punkt 4/)
    assert.match(saved.text, /Tidigare bestämmelser.*Bevaras, gällde till/s)
  })

  test('lists what is due from the first day of the year that it may go, and only of closed cases', async () => {
    app.setTime('2028-12-31T20:00:00Z')
    assert.match((await open('registrar')).text, /Inget att gallra/)
    app.setTime('2029-01-01T08:00:00Z')
    const due = await open('registrar')
    assert.match(due.text, /Att gallra nu.*Intresseanmälan.*Ett nej \(jar/s)
    assert.doesNotMatch(due.text, /Fortfarande öppet/)
    assert.match((await open('staffUnit', '?lang=en')).text, /Ett nej/)
    assert.doesNotMatch((await open('director')).text, /Ett nej/)
  })

  test('is what the disposal of a paper rests on, after which the paper is not due', async () => {
    const form = await (await open('registrar')).follow('Intresseanmälan')
    assert.match(form.text, /får handlingen gallras från och med måndag 1 januari 2029/)
    assert.equal(form.valueOf('rule'), 'Planen 2026, punkt 4')
    assert.equal(form.valueOf('decidedOn'), '2026-05-04')
    await form.submit('Gallra innehållet', { reasons: 'Tiden är ute.', sure: 'ja' })
    assert.doesNotMatch((await open('registrar')).text, /Intresseanmälan/)
    const minutes = await (await app.as('registrar')).get(`/arende/${closed}/handling/3/gallring`)
    assert.match(minutes.text, /Gallringsplanen säger inget/)
  })
})
