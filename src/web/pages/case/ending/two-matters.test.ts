import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { period } from '../../../../../test/support/journey-renewal.ts'

describe('an early end that is asked for while a follow-up goes on', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2028-11-20T09:00:00Z' })
    number = await anActivePartnership(app, { ...period, title: 'Takåsen' })
    await (await open('chair', 'avslut', 'fortida')).submit('Begär avslut', {
      ground: 'Huset rivs.',
      noticedOn: '2028-11-20',
      endsOn: '2029-01-31',
      settlement: 'Verktygen går till fritidsgården.',
    })
  })
  after(() => app.close())

  const open = async (who: Who, ...more: string[]) =>
    (await app.as(who)).get(['/arende', number, ...more].join('/'))
  const caseText = async () => (await open('staffUnit')).text

  test('shows both sides what settlement is proposed, and that the agreement stands meanwhile', async () => {
    for (const who of ['staffUnit', 'partyRep'] as const) {
      const { text } = await open(who, 'avslut')
      assert.match(
        text,
        /Begärd av\s*Fatima Nordin.*Föreslagen uppgörelse\s*Verktygen går till fritidsgården/s,
      )
      assert.match(text, /Det står fast tills nämnden har beslutat om begäran/)
      assert.doesNotMatch(text, /Till förnyelsen/)
    }
  })

  test('is named in the task while the board has another case of the partnership', async () => {
    assert.match(await caseText(), /Lämna förslaget till nämnden för godkännande/)
    assert.doesNotMatch(await caseText(), /\(Förtida avslut\)/)
    await (await open('coordinator', 'uppfoljning')).submit('Börja')
    assert.match(await caseText(), /Lämna förslaget till nämnden för godkännande \(Förtida avslut\)/)
    assert.match(
      (await open('staffUnit', 'namnd', 'earlyEnd-1', 'forslag')).text,
      /Förtida avslut\. Förvaltningens förslag till/,
    )
  })
})
