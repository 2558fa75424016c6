import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { aCaseInIdeaMeetings } from '../../../../../test/support/journey-money.ts'

const app = await anApp({ at: '2026-11-24T09:00:00Z' })
after(() => app.close())
const name = 'Ungas väg in (exempelförening)'

describe('what the parties put in', () => {
  test('is filled in by each side for itself and read by both', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const chair = await app.as('chair')
    const page = await chair.get(`/arende/${number}/budget`)
    assert.match(page.text, /har inte fyllt i vad de bidrar med/)
    const form = await page.follow(`Fyll i 2027 ${name}`)
    const costs = await form.submit('Spara och gå vidare till kostnaderna', {
      'amount-staff': '120 000',
      'valuation-staff': 'En fjärdedels tjänst',
      'hours-voluntary': '400',
    })
    assert.match(costs.text, /0 kr i pengar och 120 000 kr i annat/)
    const kept = await costs.submit('Spara kostnaderna', {
      'amount-staff-inKind': '100 000',
      'valuation-staff-inKind': 'Del av tjänsten',
    })
    assert.match(kept.text, /2027, natura: bidrar med 120 000 kr, kostnaderna är 100 000 kr/)
    const staff = await (await app.as('staff')).get(`/arende/${number}/budget`)
    assert.match(staff.text, /120 000 kr/)
    assert.match(staff.text, /ideella timmar har timmar men inget värde/)
    assert.ok(!staff.text.includes(`Fyll i 2027 ${name}`))
  })

  test('is written by nobody else', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const chair = await app.as('chair')
    const page = await chair.get(`/arende/${number}/budget`)
    const address = (await page.follow(`Fyll i 2027 ${name}`)).address
    for (const who of ['staff', 'director', 'unitHead'] as const)
      assert.equal((await (await app.as(who)).get(address)).status, 404)
    assert.equal((await (await app.as('founder')).get(`/arende/${number}/budget`)).status, 404)
  })

  test('keeps wrong input and says what is wrong with it', async () => {
    const form = await theForm()
    const back = await form.submit('Spara och gå vidare till kostnaderna', {
      'amount-premises': '60 000',
      'amount-cash': '-5',
      'hours-staff': 'många',
    })
    assert.equal(back.status, 422)
    assert.match(
      back.problems.join(' '),
      /Pengar: skriv ett belopp som är noll eller större.*Personal: .*120 eller 37,5.*Lokaler: .*hur värdet är räknat/s,
    )
    assert.equal(back.valueOf('amount-premises'), '60 000')
  })

  test('is not overwritten by somebody who has not seen it', async () => {
    const form = await theForm()
    const again = await (await app.as('representative')).get(form.address)
    await again.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '50 000' })
    const back = await form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '70 000' })
    assert.match(back.problems.join(), /sparade 50 000 kr här under tiden/)
    assert.equal(back.valueOf('amount-cash'), '70 000')
    const next = await back.submit('Spara och gå vidare till kostnaderna', {})
    assert.match(next.text, /70 000 kr i pengar/)
  })

  test('is proposed after the year before', async () => {
    const form = await theForm()
    await form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '50 000' })
    const page = await (await app.as('chair')).get(form.address.replace('/2027/', '/2028/'))
    assert.match(page.text, /ifyllda efter 2027/)
    assert.equal(page.valueOf('amount-cash'), '50 000')
  })
})

describe('the payment plan', () => {
  test('is written by the public side in the order of its days, and reckoned against its cash', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const staff = await app.as('staff')
    const page = await staff.get(`/arende/${number}/budget`)
    const form = await page.follow('Fyll i 2027')
    await form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '300 000' })
    const plan = await staff.get(`/arende/${number}/budget/betalningsplan`)
    const kept = await plan.submit('Spara betalningsplanen', {
      'on-0': '2027-07-01',
      'amount-0': '100 000',
      'on-1': '2027-01-15',
      'amount-1': '150 000',
    })
    assert.match(kept.text, /15 januari 2027.*1 juli 2027/s)
    assert.match(kept.text, /betalningsplanen är 250 000 kr, men bidraget i pengar är 300 000 kr/)
    assert.equal((await (await app.as('chair')).get(`/arende/${number}/budget/betalningsplan`)).status, 404)
  })

  test('says what is wrong in a row and keeps it', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const plan = await (await app.as('staff')).get(`/arende/${number}/budget/betalningsplan`)
    const back = await plan.submit('Spara betalningsplanen', { 'on-0': '2027-02-30', 'amount-1': '500' })
    assert.match(back.problems.join(' '), /år-månad-dag.*belopp.*vilken dag/s)
    assert.equal(back.valueOf('on-0'), '2027-02-30')
  })

  test('shows both when it was changed meanwhile', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const plan = await (await app.as('staff')).get(`/arende/${number}/budget/betalningsplan`)
    const other = await (await app.as('colleague')).get(plan.address)
    await other.submit('Spara betalningsplanen', { 'on-0': '2027-01-15', 'amount-0': '150 000' })
    const back = await plan.submit('Spara betalningsplanen', { 'on-0': '2027-03-01', 'amount-0': '9 000' })
    assert.match(back.text, /15 januari 2027.*150 000/s)
    assert.equal(back.valueOf('amount-0'), '9 000')
  })
})

test('before the idea meetings the page says what will be there', async () => {
  const number = await aCase(app)
  const page = await (await app.as('chair')).get(`/arende/${number}/budget`)
  assert.match(page.text, /Budgeten öppnas när idémötena börjar/)
})

/** The association's form for 2027 in a case of its own. */
async function theForm() {
  const number = await aCaseInIdeaMeetings(app)
  const page = await (await app.as('chair')).get(`/arende/${number}/budget`)
  return page.follow(`Fyll i 2027 ${name}`)
}
