import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'
import { aCaseInIdeaMeetings } from '../../../../../test/support/journey-money.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

describe('the economy of a partnership', () => {
  let app: TestApp
  let number: string
  const name = 'Ungas väg in (exempelförening)'

  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
  })
  after(() => app.close())

  const page = async (who: Who) => (await app.as(who)).get(`/arende/${number}/ekonomi`)

  test('shows both sides the same budget, and what has not been paid', async () => {
    const [party, staff] = [await page('chair'), await page('staff')]
    for (const { text } of [party, staff]) {
      assert.match(text, /125 000 kr skulle ha betalats ut 2027-09-15/)
      assert.match(text, /Personal, kontant.*200 000 kr.*inte ifyllt/s)
    }
  })

  test('is paid, and a mistake is taken back', async () => {
    const form = await (await page('staff')).follow('Registrera en utbetalning')
    assert.equal(form.valueOf('amount').replaceAll(/\s/g, ' '), '125 000')
    assert.equal(form.document.querySelector('[name=year] [selected]')?.textContent, '2027')
    const wrong = await form.submit('Registrera utbetalningen', { on: '2027-12-24', amount: '125.000,5x' })
    assert.match(wrong.problems.join(' '), /belopp/i)
    assert.equal(wrong.valueOf('on'), '2027-12-24')
    const later = await wrong.submit('Registrera utbetalningen', { amount: '125 000' })
    assert.match(later.problems.join(' '), /Dagen har inte varit än/)
    const kept = await later.submit('Registrera utbetalningen', { on: '2027-09-16' })
    assert.match(kept.text, /15 september 2027.*betalt.*15 november 2027/s)
    assert.match((await (await app.as('chair')).get('/mitt')).text, /125.000.kr är registrerat som utbetalt/)
    const next = await kept.follow('Registrera en utbetalning')
    assert.match(next.text, /2027-09-15: 125.000.kr, Järva stadsdelsnämnd, betald/)
    const back = await kept.submit('Ta tillbaka', {})
    assert.match(back.flash ?? '', /borttagen/)
    assert.match(back.text, /Ingen|skulle ha betalats ut 2027-09-15/)
  })

  test('has every payment, repayment and withdrawal in its journal, and the other side is told', async () => {
    const happenings = async (who: Who) => (await (await app.as(who)).get(`/arende/${number}`)).text
    const news = async (who: Who) => (await (await app.as(who)).get('/mitt')).text
    const paid = await (await page('staff')).follow('Registrera en utbetalning')
    const kept = await paid.submit('Registrera utbetalningen', { on: '2027-09-20', amount: '77 000' })
    assert.match(await happenings('chair'), /En utbetalning registrerades/)
    await kept.submit('Ta tillbaka', {})
    assert.match(await happenings('chair'), /En registrerad utbetalning togs tillbaka/)
    assert.match(await news('chair'), /Registreringen av 77.000.kr som utbetalt är tillbakatagen/)
    const repaid = await (await page('chair')).follow('Registrera en återbetalning')
    await repaid.submit('Registrera återbetalningen', { on: '2027-11-30', amount: '66 000' })
    assert.match(await happenings('staff'), /En återbetalning registrerades/)
    await (await page('staff')).submit('Ta tillbaka', {})
    assert.match(await happenings('staff'), /En registrerad återbetalning togs tillbaka/)
    assert.match(await news('chair'), /Registreringen av 66.000.kr som återbetalt är tillbakatagen/)
    const english = await app.as('chair')
    await app.db.updateTable('session').set({ language: 'en' }).execute()
    const { text } = await english.get(`/arende/${number}`)
    assert.match(text, /A registered repayment was taken back.*A repayment was registered/s)
    await app.db.updateTable('session').set({ language: 'sv' }).execute()
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is written by the association where it spends the board’s money, and not where the board bears in kind', async () => {
    const form = await (await page('chair')).follow(
      'Fyll i hur pengarna från Järva stadsdelsnämnd användes 2027',
    )
    assert.ok(!form.has('[name="amount-staff-inKind"]'))
    const kept = await form.submit('Spara utfallet', {
      'amount-staff-cash': '180 000',
      'amount-activities-cash': '55 000,50',
    })
    assert.match(
      kept.text,
      /Personal, kontant.*200 000 kr.*180 000 kr.*−20 000 kr.*förklaras när året är slut/s,
    )
  })

  test('keeps what was typed when it cannot be read, and shows what somebody saved meanwhile', async () => {
    const form = await (await page('chair')).follow(`Fyll i utfallet 2027 för ${name}`)
    const other = await (await app.as('representative')).get(form.address)
    await other.submit('Spara utfallet', { 'amount-premises-inKind': '61 000' })
    const wrong = await form.submit('Spara utfallet', { 'amount-premises-inKind': 'mycket' })
    assert.match(wrong.problems.join(' '), /siffror/)
    assert.equal(wrong.valueOf('amount-premises-inKind'), 'mycket')
    assert.equal(wrong.has('details.more[open] [name="amount-other-cash"]'), false)
    const unbudgeted = await form.submit('Spara utfallet', { 'amount-other-cash': 'mycket' })
    assert.ok(unbudgeted.has('details.more[open] [name="amount-other-cash"]'))
    const late = await form.submit('Spara utfallet', { 'amount-premises-inKind': '62 000' })
    assert.match(late.problems.join(' '), /sparade 61 000 kr här under tiden/)
  })

  test('asks why, once the year is over, and not the day before', async () => {
    const change = { 'amount-audit-cash': '30 000' }
    const form = async () =>
      (await page('chair')).follow('Fyll i hur pengarna från Järva stadsdelsnämnd användes 2027')
    app.setTime('2027-12-31T12:00:00Z')
    assert.match((await (await form()).submit('Spara utfallet', change)).flash ?? '', /Sparat/)
    app.setTime('2028-01-01T12:00:00Z')
    const asked = await (await form()).submit('Spara utfallet', { 'amount-audit-cash': '31 000' })
    assert.match(asked.problems.join(' '), /Skillnaden är 31 000 kr/)
    const kept = await asked.submit('Spara utfallet', {
      'valuation-audit-cash': 'Revisorn kostade mer.',
      'valuation-staff-cash': 'En tjänst var vakant.',
    })
    assert.match(kept.text, /En tjänst var vakant/)
    app.setTime('2027-12-01T09:00:00Z')
  })

  test('has its accounts registered and shared', async () => {
    const form = await (await page('chair')).follow('Lämna resultat- och balansräkning')
    const none = await form.submit('Lämna in', { year: '2027' })
    assert.equal(none.status, 422)
    const file = new File(['Resultat 2027'], 'bokslut.txt', { type: 'text/plain' })
    const kept = await form.submit('Lämna in', { year: '2027', files: [file] })
    assert.match(kept.flash ?? '', /för 2027 är inlämnad/)
    const paper = await (await page('staff')).follow(`Resultat- och balansräkning 2027: ${name}`)
    assert.match(paper.text, /bokslut\.txt/)
  })

  test('is asked back where it was not used, and followed until all is paid', async () => {
    app.setTime('2027-12-01T09:00:00Z')
    const paid = await (await page('staff')).follow('Registrera en utbetalning')
    await paid.submit('Registrera utbetalningen', { on: '2027-11-30', amount: '300 000' })
    const ask = await (await page('staff')).follow('Begär återbetalning')
    const wrong = await ask.submit('Begär återbetalning', { amount: '10 000', reasons: '' })
    assert.match(wrong.problems.join(), /vad överenskommelsen säger/)
    await wrong.submit('Begär återbetalning', { answerBy: '2027-12-31', reasons: 'Avsnitt 9.' })
    const owing = await page('chair')
    assert.match(owing.text, /10 000 kr av Ungas väg in.*10 000 kr återstår att betala/s)
    assert.match((await (await app.as('chair')).get('/mitt')).text, /Betala tillbaka medel/)
    const pay = async (amount: string) =>
      (await (await page('chair')).follow('Registrera en återbetalning')).submit(
        'Registrera återbetalningen',
        {
          on: '2027-12-01',
          amount,
        },
      )
    assert.match((await pay('4 000')).text, /6 000 kr återstår att betala/)
    assert.match((await pay('6 000')).text, /Återbetalt.*Föreningen|Återbetalt/s)
    assert.doesNotMatch((await (await app.as('chair')).get('/mitt')).text, /Betala tillbaka medel/)
  })

  test('is closed to others, and to those who only read', async () => {
    assert.equal((await page('founder')).status, 404)
    for (const who of ['auditor', 'director'] as const) {
      const { text, status } = await page(who)
      assert.equal(status, 200)
      assert.doesNotMatch(text, /Fyll i |Registrera en/)
    }
    assert.equal(
      (await (await app.as('chair')).get(`/arende/${number}/ekonomi/round-1/utbetalning`)).status,
      404,
    )
    assert.equal(
      (await (await app.as('chair')).get(`/arende/${number}/ekonomi/round-2/aterbetalning`)).status,
      404,
    )
  })

  test('says what will be there before anything is signed', async () => {
    const early = await aCaseInIdeaMeetings(app)
    const { text } = await (await app.as('chair')).get(`/arende/${early}/ekonomi`)
    assert.match(text, /Ingen överenskommelse än/)
  })
})
