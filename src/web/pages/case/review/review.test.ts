import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { answerBlock, answerReview, concludeReview, reviewOf } from '../../../../../test/support/reviewing.ts'

describe('the review', () => {
  let app: TestApp
  let staff: TestClient
  let colleague: TestClient
  let party: TestClient
  let lawyer: TestClient

  before(async () => {
    app = await anApp({ at: '2026-11-25T09:00:00Z' })
    ;[staff, colleague, party, lawyer] = [app.client, app.another(), app.another(), app.another()]
    await staff.signInAs('staff')
    await colleague.signInAs('colleague')
    await party.signInAs('chair')
    await lawyer.signInAs('legal')
  })
  after(() => app.close())

  test('is begun by the staff unit when the director has said go on', async () => {
    const number = await aCase(app, { until: 'directorProceeded' })
    const page = await (await staff.get(reviewOf(number))).submit('Börja granskningen', {})
    assert.match(page.text, /0 av 45 svar/)
  })

  test('is answered block by block, concluded and told, and the party reads the result', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview(staff, colleague, number)
    const overview = await concludeReview(staff, number)
    assert.match(overview.text, /Alla frågor har svar/)
    const preview = await overview.follow('Granska brevet och avsluta')
    const done = await preview.submit('Avsluta: partnerskapet är möjligt', {})
    assert.match(done.flash ?? '', /svaret är skickat/)
    const read = await party.get(reviewOf(number))
    assert.match(read.text, /Organisationen är idéburen/)
  })
})
