import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'

describe('the pages of steps that are past', () => {
  let app: TestApp
  let active: string
  let inReview: string

  before(async () => {
    app = await anApp({ at: '2027-10-01T09:00:00Z' })
    active = await anActivePartnership(app)
    inReview = await aCase(app, { until: 'reviewStarted', told: true })
  })
  after(() => app.close())

  const read = async (number: string, noun: string) =>
    (await (await app.as('chair')).get(`/arende/${number}/${noun}`)).text

  test('do not promise a running partnership what has long happened', async () => {
    assert.match(await read(active, 'bedomning'), /Därför/)
    assert.doesNotMatch(await read(active, 'bedomning'), /Det här händer nu|Ni behöver inte göra något/)
    assert.match(await read(active, 'granskning'), /Resultat/)
    assert.doesNotMatch(await read(active, 'granskning'), /Vi hör av oss med en kallelse/)
  })

  test('count the idea meetings that were held, and ask for no more', async () => {
    const text = await read(active, 'idemoten')
    assert.match(text, /av 3 möten är håll/)
    assert.doesNotMatch(text, /är kvar|Föreslå ett möte/)
  })

  test('say why an idea cannot be withdrawn any more, and where a partnership is ended', async () => {
    const page = await (await app.as('chair')).get(`/arende/${active}/aterkallelse`)
    assert.match(page.text, /fram till dess alla har skrivit under/)
    assert.match((await page.follow('Så avslutas ett partnerskap')).text, /Avsluta i förtid/)
  })

  test('lead to papers that a phone can show', async () => {
    const chair = await app.as('chair')
    const assessed = await (await chair.get(`/arende/${inReview}/bedomning`)).follow('Läs brevet')
    assert.match(assessed.text, /Öppna som PDF/)
    const considered = await chair.get(`/arende/${inReview}/overvagande`)
    assert.match((await considered.follow('Läs hela övervägandet')).text, /Öppna som PDF/)
  })

  test('tell what comes while the review goes on, but not that there is nothing to do', async () => {
    assert.match(await read(inReview, 'bedomning'), /Det här händer nu/)
    assert.doesNotMatch(await read(inReview, 'bedomning'), /Ni behöver inte göra något/)
  })
})
