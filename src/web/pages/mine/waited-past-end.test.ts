import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { signedIn } from '../../../../test/support/journey-report.ts'

describe('an agreement that has run out, before anybody closes the case', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2029-03-04T09:00:00Z' })
    await anActivePartnership(app, { start: '2027-03-01', end: '2029-02-28' })
  })
  after(() => app.close())

  test('has waited to be closed since the day after its last, not since it started', async () => {
    const { text } = await (await signedIn(app, 'coordinator')).get('/mitt')
    assert.match(text, /Avsluta partnerskapet vid utgången.*?Har väntat sedan torsdag 1 mars 2029, 3 dagar\./)
  })
})
