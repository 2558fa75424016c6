import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { addGuest } from '../../../../../test/support/journey.ts'
import { fillIn } from '../../../../../test/support/journey-aid.ts'
import { aBoardCase } from '../../../../../test/support/journey-board.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

const stated = { rate: '11,40', rateOn: '2027-01-28', rateSource: 'Exempelkurs' }

describe('the registration of aid that two give', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-01-29T09:00:00Z' })
  })
  after(() => app.close())

  test('is each giver’s own: noted apart, by its own people, and due until then', async () => {
    const number = await aBoardCase(app, { until: 'boardApproved' })
    const page = (...more: string[]) => ['/arende', number, 'statsstod', ...more].join('/')
    await app.client.signInAs('staffUnit')
    await addGuest(app, number, plainDate('2027-01-29'))
    await fillIn(app.client, number, { cash: '1 120 000', grantOn: '2027-01-28' })
    const amounts = await app.client.get(page('belopp'))
    const names = [...amounts.html.matchAll(/name="(cash-[^"]+)"/g)].map(([, name = '']) => name)
    const [first = '', second = ''] = new Set(names)
    const money = { [first]: '1 120 000', [second]: '112 000' }
    const saved = await amounts.submit('Spara', {
      ...money,
      rate: '11,20',
      rateOn: '2026-11-20',
      rateSource: 'Exempelkurs',
      grantOn: '2027-01-28',
    })
    assert.deepEqual(saved.problems, [])
    await (await app.client.get(page('slutsats'))).submit('Registrera slutsatsen', {
      basis: 'general',
      reasons: 'Ryms.',
    })
    await (await app.client.get(page('registrering'))).submit('Spara beloppen', stated)
    const mine = await app.client.get(`/arende/${number}`)
    assert.match(mine.text, /försumbart stöd: Järva stadsdelsnämnd/)
    assert.match(mine.text, /försumbart stöd: Kulturnämnden i Exempelregionen/)

    const open = await app.client.get(page('registrering'))
    const nobodys = await open.submit('Anteckna registreringen', {
      registeredOn: '2027-01-29',
      reference: 'X',
    })
    assert.deepEqual(nobodys.problems, ['Välj vems stöd som är registrerat.'])

    const guest = await app.as({ email: 'gudrun.lind@handslag.example' })
    const form = await guest.get(page('registrering'))
    const noted = { registeredOn: '2027-01-29', reference: 'RE-7' }
    assert.doesNotMatch(form.text, /Ändra stödform eller bransch/)
    const done = await form.submit('Anteckna registreringen', noted)
    assert.match(done.text, /Exempelregionen: registrerat 2027-01-29, referens RE-7/)

    await app.client.signInAs('staffUnit')
    const left = await app.client.get(page('registrering'))
    assert.match(left.text, /senast torsdag 25 februari 2027/)
    const lead = await left.submit('Anteckna registreringen', {
      registeredOn: '2027-01-29',
      reference: 'SE-2',
    })
    assert.deepEqual(lead.problems, [])
    assert.match(lead.text, /Järva stadsdelsnämnd: registrerat 2027-01-29, referens SE-2/)
  })
})
