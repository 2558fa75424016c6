import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'

import { aCase } from '../../../../test/support/journey.ts'
import { rulePresets } from '../../../domain/signatory-presets.ts'

describe('two who change an organisation’s details at once', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const address = '/mitt/organisation/uppgifter'

  test('see what the other changed, and keep their own', async () => {
    const [mine, theirs] = [
      await (await app.as('chair')).get(address),
      await (await app.as('chair')).get(address),
    ]
    await theirs.submit('Spara uppgifterna', { phone: '08-111 11', email: 'ny@ungas.example' })
    const late = await mine.submit('Spara uppgifterna', { phone: '08-222 22', purpose: 'Plats för unga.' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Fatima Nordin har ändrat sedan du öppnade sidan.*till ”08-111 11”/)
    assert.deepEqual(
      ['phone', 'email', 'purpose'].map((field) => late.valueOf(field)),
      ['08-222 22', 'ny@ungas.example', 'Plats för unga.'],
    )
    const saved = await late.submit('Spara uppgifterna')
    assert.match(saved.text, /ny@ungas.example/)
    assert.match(saved.text, /08-222 22/)
  })

  test('see which rule for signing the other has chosen', async () => {
    const rule = '/mitt/organisation/firmateckning'
    const [mine, theirs] = [await (await app.as('chair')).get(rule), await (await app.as('chair')).get(rule)]
    const [one, other] = rulePresets.filter((preset) => mine.html.includes(`value="${preset}"`))
    await theirs.submit('Spara', { rule: one ?? '' })
    const late = await mine.submit('Spara', { rule: other ?? '' })
    assert.equal(late.status, 409)
    assert.match(late.text, /har ändrat sedan du öppnade sidan/)
    assert.equal((await late.submit('Spara')).status, 200)
  })

  test('are told so also when one of them is the official who keeps them in a case', async () => {
    const number = await aCase(app, { until: 'firstMeetingHeld' })
    const staff = await app.as('staffUnit')
    const papers = await staff.get(`/arende/${number}/underlag`)
    const [, facts] = /href="(\/arende\/[^"]+\/uppgifter)"/.exec(papers.html) ?? []
    const form = await staff.get(facts ?? '')
    await (await (await app.as('chair')).get(address)).submit('Spara uppgifterna', { name: 'Ungas väg' })
    const late = await form.submit('Spara uppgifterna', { website: 'https://ungas.example' })
    assert.equal(late.status, 409)
    assert.match(late.text, /till ”Ungas väg”/)
    assert.deepEqual([late.valueOf('name'), late.valueOf('website')], ['Ungas väg', 'https://ungas.example'])
  })
})
