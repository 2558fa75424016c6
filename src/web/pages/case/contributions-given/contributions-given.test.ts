import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'

describe('what the parties gave', () => {
  let app: TestApp
  let number: string
  const name = 'Ungas väg in (exempelförening)'
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
  })
  after(() => app.close())

  const page = async (who: Who) => (await app.as(who)).get(`/arende/${number}/insatser`)

  test('stands beside what they promised, written by each for itself and read by both', async () => {
    for (const [who, party, field] of [
      ['chair', name, 'premises'],
      ['staff', 'Järva stadsdelsnämnd', 'cash'],
    ] as const) {
      const form = await (await page(who)).follow(`Fyll i vad ${party} gav 2027`)
      const kept = await form.submit('Spara insatserna', {
        [`amount-${field}`]: '40 000',
        'hours-voluntary': '120,5',
      })
      assert.match(kept.text, /40 000 kr/)
      assert.match(kept.text, /inget lovat.*120,5 timmar/s)
    }
    const { text } = await page('staff')
    assert.match(text, /Lokaler.*60 000 kr.*40 000 kr/s)
    assert.ok(!text.includes(`Fyll i vad ${name} gav`))
    assert.match(text, /Timmar, per part.*120,5 timmar.*120,5 timmar/s)
  })

  test('keeps wrong input, and is written for nobody else', async () => {
    const form = await (await page('chair')).follow(`Fyll i vad ${name} gav 2027`)
    const back = await form.submit('Spara insatserna', {
      'hours-staff': 'många',
      'valuation-cash': 'Anna 811218-9876',
    })
    assert.equal(back.status, 422)
    assert.match(back.problems.join(' '), /120 eller 37,5.*personnummer|personnummer.*120 eller 37,5/s)
    assert.equal(back.valueOf('hours-staff'), 'många')
    assert.equal((await (await app.as('staff')).get(form.address)).status, 404)
    assert.equal((await page('founder')).status, 404)
  })
})
