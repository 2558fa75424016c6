import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { fillIn } from '../../../../../test/support/journey-aid.ts'
import { aBoardCase } from '../../../../../test/support/journey-board.ts'

let app: TestApp
before(async () => {
  app = await anApp({ at: '2027-01-29T09:00:00Z' })
})
after(() => app.close())

/** The board decided on 28 January 2027; twenty working days later is 25 February. */
async function granted(basis: 'general' | 'other' = 'general') {
  app.setTime('2027-01-29T09:00:00Z')
  const number = await aBoardCase(app, { until: 'boardApproved' })
  const page = (...more: string[]) => ['/arende', number, 'statsstod', ...more].join('/')
  await app.client.signInAs('staffUnit')
  await fillIn(app.client, number, { cash: '1 120 000', grantOn: '2027-01-28' })
  const form = await app.client.get(page('slutsats'))
  const done = await form.submit('Registrera slutsatsen', { basis, reasons: 'Bedömt.' })
  assert.match(done.flash ?? '', /Slutsatsen är registrerad/)
  return { number, page }
}

const stated = { rate: '11,40', rateOn: '2027-01-28', rateSource: 'Exempelkurs', instrument: '=Bidrag' }

describe('the letter on de minimis aid', () => {
  test('names amount, kind and regulation, and reaches the organisation', async () => {
    const { page } = await granted()
    const form = await app.client.get(page('brev'))
    assert.match(form.text.replaceAll('\u00a0', ' '), /100 000,00 euro \(1 120 000 kr\).*2023\/2831/)
    const sent = await form.submit('Registrera brevet och skicka det')
    assert.match(sent.text, /fick brev om stödet/)
    await app.client.signInAs('partyRep')
    assert.match((await app.client.get(page())).text, /fick brev om stödet/)
  })

  test('is not written where the ground is another', async () => {
    const { page } = await granted('other')
    assert.match((await app.client.get(page('brev'))).text, /inget att skriva om/)
  })
})

describe('the registration of de minimis aid', () => {
  test('reckons the amounts once; instrument and sector may be put right; all comes as a file for a spreadsheet', async () => {
    const { page } = await granted()
    const form = await app.client.get(page('registrering'))
    assert.equal(form.valueOf('grantedOn'), '2027-01-28')
    const fixed = await form.submit('Spara beloppen', stated)
    assert.match(fixed.flash ?? '', /Beloppen är sparade/)
    const file = await app.client.get(page('registrering', 'uppgifter.csv'))
    const [head = '', row = ''] = file.html.split('\r\n')
    assert.match(head, /^Stödmottagare;Organisationsnummer;Beviljat;Belopp i euro/)
    assert.match(row, /;2027-01-28;98245,62;1120000,00;11,40;2027-01-28;Exempelkurs;/)
    assert.match(row, /;'=Bidrag;/)
    const changed = await fixed.submit('Spara ändringen', { instrument: 'Bidrag', nace: '94.99' })
    assert.match(changed.flash ?? '', /Ändringen är sparad/)
    const anew = await app.client.get(page('registrering', 'uppgifter.csv'))
    assert.match(anew.html, /;Bidrag;.*;94\.99;/)
  })

  test('is noted with day and reference, and the duty is met', async () => {
    const { number, page } = await granted()
    const working = async () =>
      /Allmänna taket, tidigare \+ nytt: [^.]*/.exec((await app.client.get(page())).text)
    const before = await working()
    await (await app.client.get(page('registrering'))).submit('Spara beloppen', stated)
    assert.ok(before !== null)
    assert.equal(String(await working()), String(before), 'it is no aid from before itself')
    const form = await app.client.get(page('registrering'))
    const ahead = await form.submit('Anteckna registreringen', {
      registeredOn: '2027-01-30',
      reference: 'SE-1',
    })
    assert.deepEqual([ahead.status, ahead.valueOf('reference')], [422, 'SE-1'])
    const noted = await ahead.submit('Anteckna registreringen', {
      registeredOn: '2027-01-29',
      reference: 'SE-1',
    })
    assert.match(noted.text, /Registrerat 2027-01-29, referens SE-1/)
    assert.match((await app.client.get(`/arende/${number}`)).text, /registret för försumbart stöd ✓/)
  })

  test('is due on the twentieth working day, and late the day after', async () => {
    const { page } = await granted()
    app.setTime('2027-02-25T09:00:00Z')
    await app.client.signInAs('staffUnit')
    assert.match((await app.client.get(page('registrering'))).text, /senast torsdag 25 februari 2027, i dag/)
    app.setTime('2027-02-26T09:00:00Z')
    await app.client.signInAs('staffUnit')
    assert.match(
      (await app.client.get(page('registrering'))).text,
      /skulle ha varit klart torsdag 25 februari/,
    )
  })

  test('is nothing to do where the ground is another', async () => {
    const { page } = await granted('other')
    assert.match((await app.client.get(page('registrering'))).text, /Inget att registrera/)
    assert.equal((await app.client.get(page('registrering', 'uppgifter.csv'))).status, 404)
  })

  test('is not the organisation’s', async () => {
    const { page } = await granted()
    await app.client.signInAs('partySignatory')
    for (const noun of ['brev', 'registrering', 'registrering/uppgifter.csv'])
      assert.equal((await app.client.get(page(noun))).status, 404)
  })
})
