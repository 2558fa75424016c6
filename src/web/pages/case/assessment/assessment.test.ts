import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient, type Who } from '../../../../../test/support/app.ts'
import { aCase, takeIn } from '../../../../../test/support/journey.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

describe('the director’s assessment', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-19T09:00:00Z' })
  })
  after(() => app.close())

  const as = async (who: Who): Promise<TestClient> => {
    const client = app.another()
    await client.signInAs(who)
    return client
  }
  const assess = async (number: string, typed: Record<string, string | readonly string[]>) => {
    const director = await as('director')
    const page = await director.get(`/arende/${number}/bedomning`)
    return page.submit('Granska brevet', typed)
  }
  const reasons = 'Ni har visat att behovet finns.\n\nVi klarar det inte var för sig.'

  test('is previewed as a letter, recorded and sent; the organisation reads it and gets a mail', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    const letter = await assess(number, { outcome: 'goOn', reasons })
    assert.match(letter.text, /Inget är registrerat än.*Vi går vidare tillsammans/)
    const done = await letter.submit('Registrera bedömningen och skicka svaret')
    assert.match(done.flash ?? '', /svaret är skickat/)
    const answer = await (await as('representative')).get(`/arende/${number}/bedomning`)
    assert.equal(answer.heading, 'Svar på ert initiativ')
    assert.match(answer.text, /Vi går vidare tillsammans!.*Ni har visat att behovet finns/)
  })
})
