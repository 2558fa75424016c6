import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'
import { approveFollowUp, handInBoth } from '../../../../../test/support/journey-report.ts'

describe('an elected representative', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
    await write('2027-10-01', '18', 'Regnet höll många hemma.')
    await spend('180 000')
  })
  after(() => app.close())

  const page = async (noun: string, who: Who = 'politician') =>
    (await app.as(who)).get(`/arende/${number}/${noun}`)

  async function write(on: string, value: string, note = '') {
    const form = await (await page('resultat', 'chair')).follow('Skriv ett värde: Unga en vanlig kväll')
    await form.submit('Spara värdet', { on, value, note })
  }

  async function spend(amount: string) {
    const form = await (await page('ekonomi', 'staff')).follow(
      'Fyll i utfallet 2027 för Järva stadsdelsnämnd',
    )
    await form.submit('Spara utfallet', { 'amount-staff-cash': amount })
  }

  /** The groups approve the follow-up of the year, which the board then gets. */
  async function report() {
    app.setTime('2027-10-05T09:00:00Z')
    const page = await (await app.as('coordinator')).get(`/arende/${number}/uppfoljning`)
    await page.submit('Börja uppföljningen 2027')
    await handInBoth(app, number, 2027)
    await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-05' })
    app.setTime('2027-12-01T09:00:00Z')
  }

  test('reads goals and money that the board has decided on, and of what came of them nothing before it is reported', async () => {
    const results = await page('resultat')
    assert.match(results.text, /Unga en vanlig kväll.*Utgångsläge.*12.*40 unga.*Inget värde är rapporterat/s)
    const money = await page('ekonomi')
    assert.match(money.text, /Personal, kontant.*200 000 kr.*inte rapporterat än/s)
    assert.doesNotMatch(money.text, /180 000|Det som återstår|Betalningsplan|Resultat- och balansräkning/)
  })

  test('reads what had been written when it was reported, and nothing of what is written since', async () => {
    await report()
    await write('2027-11-20', '33')
    await spend('199 000')
    assert.match((await page('resultat')).text, /Unga en vanlig kväll: 18/)
    assert.match((await page('ekonomi')).text, /200 000 kr.*180 000 kr/s)
    const trace = await page('sparning')
    assert.match(trace.text, /Nämnden sa ja.*250 000 kr.*Unga en vanlig kväll.*18.*Uppföljning 2027/s)
    const all = await Promise.all(['resultat', 'ekonomi', 'sparning'].map((noun) => page(noun)))
    for (const { text } of all) assert.doesNotMatch(text, /199 000|\b33\b/)
    assert.match((await page('resultat', 'staff')).text, /från 18 till 33/)
  })

  test('reads no notes and no names of those who wrote, in the files neither', async () => {
    const csv = await (await app.as('politician')).send(`/arende/${number}/resultat/fil/csv`, {})
    const text = await csv.text()
    assert.match(text, /Unga en vanlig kväll;12;40 unga.*2027-10-01;18\r?\n/s)
    assert.doesNotMatch(text + (await page('resultat')).text, /Regnet|Skrivet av/)
  })

  test('is led there from the case, and to nothing that is worked on', async () => {
    const { html } = await (await app.as('politician')).get(`/arende/${number}`)
    for (const noun of ['ekonomi', 'resultat', 'sparning'])
      assert.match(html, new RegExp(`/${number}/${noun}"`))
    for (const noun of ['statistik', 'insatser', 'avvikelser', 'regelverk']) {
      assert.doesNotMatch(html, new RegExp(`/${number}/${noun}"`))
      assert.equal((await page(noun)).status, 404, noun)
    }
    assert.doesNotMatch((await page('sparning')).html, /\/regelverk"/)
  })
})
