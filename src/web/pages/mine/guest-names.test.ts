import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aBoardCase } from '../../../../test/support/journey-board.ts'

let app: TestApp
before(async () => {
  app = await anApp({ at: '2027-01-05T09:00:00Z' })
  await aBoardCase(app, { title: 'Torgköket', until: 'draftAgreed', withGuest: true })
})
after(() => app.close())

test('a guest’s officials are called what their own body calls them, where a person waits for them', async () => {
  const { text } = await (await app.as('staffUnit')).get('/mitt')
  assert.match(text, /Förvaltningschefen, Kulturnämnden i Exempelregionen: Ta ställning/)
  assert.doesNotMatch(text, /Stadsdelsdirektören, Kulturnämnden/)
})
