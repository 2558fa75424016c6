import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { boardMeets, period } from '../../../../../test/support/journey-renewal.ts'
import { signedIn } from '../../../../../test/support/journey-report.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

const track = 'earlyEnd-1'
const typed = { paragraph: '§ 90', decidedOn: '2028-05-25' }

describe('an early end after the board has answered', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
    await boardMeets(app, '2028-05-25')
  })
  after(() => app.close())

  /** Asked for until the end of August, and sent out to the board. */
  const asked = async (by: 'staff' | 'chair', title: string) => {
    app.setTime('2028-05-02T09:00:00Z')
    const number = await anActivePartnership(app, { ...period, title })
    const [on, later] = [plainDate('2028-05-02'), plainDate('2028-05-17')]
    const content = { ground: 'Punkt 20.', noticedOn: on, endsOn: '2028-08-31', answerBy: '2028-05-16' }
    await takeAnyway(app, number, { step: 'request-early-end', by, on, content })
    for (const step of ['write-memo', 'approve-other-memo', 'dispatch-case'] as const) {
      const who = {
        'write-memo': 'staff',
        'approve-other-memo': 'director',
        'dispatch-case': 'boardSecretary',
      } as const
      await takeAnyway(app, number, { step, by: who[step], track, on: later })
    }
    app.setTime('2028-05-26T09:00:00Z')
    return number
  }
  const page = async (who: Who, number: string, ...more: string[]) =>
    (await signedIn(app, who)).get(['/arende', number, ...more].join('/'))
  const outcome = (number: string) => page('boardSecretary', number, 'namnd', track, 'beslut')

  test('holds the day in the minutes, which both sides, the letter and the paper say', async () => {
    const number = await asked('staff', 'Cykelköket')
    const form = await outcome(number)
    assert.equal(form.valueOf('endsOn'), '2028-08-31')
    const said = { ...typed, outcome: 'approved' }
    const early = await form.submit('Registrera beslutet', { ...said, endsOn: '2028-05-01' })
    assert.match(early.problems.join(), /kan inte sluta före dagen för beslutet/)
    const late = await early.submit('Registrera beslutet', { ...said, endsOn: '2029-03-01' })
    assert.match(late.problems.join(), /gäller bara till och med onsdag 28 februari 2029/)
    assert.equal(late.valueOf('endsOn'), '2029-03-01')
    await late.submit('Registrera beslutet', { ...said, endsOn: '2028-09-30' })
    for (const who of ['staffUnit', 'partySignatory'] as const) {
      const ending = await page(who, number, 'avslut')
      assert.match(ending.text, /Den sista dagen är lördag 30 september 2028, enligt nämndens beslut/)
      assert.match(ending.text, /Från och med söndag 1 oktober 2028 skriver stabsenheten in/)
      assert.match(ending.text, /Nämndens beslutJa, torsdag 25 maj 2028 \(§ 90\)/)
      assert.ok(!ending.has('a[href$="/upphorande"]'), 'not before the last day is over')
      assert.match((await page(who, number)).text, /Avsluta i förtid.*väntas senast fredag 13 oktober 2028/s)
    }
    const letter = await page('staffUnit', number, 'namnd', track, 'besked')
    assert.match(letter.text, /Partnerskapets sista dag är lördag 30 september 2028/)
    app.setTime('2028-10-01T09:00:00Z')
    const over = await (await page('staffUnit', number, 'avslut')).follow(
      'Avsluta nu, enligt nämndens beslut',
    )
    await over.submit('Registrera avslutet', { settlement: 'Hyran är betald.' })
    assert.match((await page('partyRep', number, 'avslut')).text, /UppgörelseHyran är betald\./)
  })

  test('goes on after a no, with the reasons and where it says how to appeal', async () => {
    const number = await asked('chair', 'Syateljén')
    const reasons = 'Nämnden vill att parterna prövar en ny lokal.'
    await (await outcome(number)).submit('Registrera beslutet', { ...typed, outcome: 'rejected', reasons })
    for (const who of ['staffUnit', 'partySignatory'] as const) {
      const ending = await page(who, number, 'avslut')
      assert.match(ending.text, /Nej, torsdag 25 maj 2028 \(§ 90\)Nämnden vill att parterna prövar/)
      assert.match(ending.text, /Partnerskapet fortsätter\. .* till och med onsdag 28 februari 2029/)
      assert.ok(ending.has('a[href$="/fortida"]'), 'it may be asked for anew')
    }
    const letter = await page('staffUnit', number, 'namnd', track, 'besked')
    assert.match(letter.text, /fortsätter\. .*överklaga beslutet till förvaltningsrätten/s)
  })
})
