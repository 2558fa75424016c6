import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { period } from '../../../../../test/support/journey-renewal.ts'
import { signedIn } from '../../../../../test/support/journey-report.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { statusOf } from '../../../../process/engine.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'

const today = plainDate('2028-05-02')

describe('a party that has gone bankrupt', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
    number = await anActivePartnership(app, period)
    const form = await page('coordinator', 'avslut', 'part')
    const parties = [...form.html.matchAll(/name="party" value="([^"]+)"/g)].map(([, id]) => id ?? '')
    const what = 'Föreningen har gått i konkurs.'
    await form.submit('Anteckna', { party: parties.at(-1) ?? '', change: 'bankruptcy', what })
  })
  after(() => app.close())

  const page = async (who: Who, ...more: string[]) =>
    (await signedIn(app, who)).get(['/arende', number, ...more].join('/'))
  const asked = async (who: Who) =>
    (await page(who, 'andringar')).follow('Ungas väg in (exempelförening): Föreningen')

  test('is a question that both sides read and the director is led to', async () => {
    for (const who of ['partyRep', 'coordinator'] as const) {
      const { text, html } = await asked(who)
      assert.match(text, /Föreningen har gått i konkurs.*Frågan ligger hos stadsdelsdirektören/s)
      assert.doesNotMatch(html, /name="answer"/)
    }
    const own = await (await page('director')).follow('Svara på den väsentliga frågan')
    assert.match(own.text, /Väsentliga frågor.*väntar på svar/s)
    assert.equal((await page('founder', 'andringar', 'fraga', '1')).status, 404)
  })

  test('is answered with what it means for the partnership, which leads both sides on', async () => {
    const form = await asked('director')
    const back = await form.submit('Svara på frågan', { answer: 'Vi avslutar i ordnade former.' })
    assert.match(back.problems.join(), /Välj vad svaret betyder/)
    assert.equal(back.valueOf('answer'), 'Vi avslutar i ordnade former.')
    await back.submit('Svara på frågan', { consequence: 'earlyEnd' })
    const read = await asked('partyRep')
    assert.match(read.text, /Vi avslutar i ordnade former.*Partnerskapet behöver avslutas i förtid/s)
    assert.equal((await read.follow('Begär förtida avslut')).status, 200)
    assert.ok((await toldOf(app.db, number, 'materialQuestionAnswered')).includes('Fatima Nordin'))
  })

  test('is nobody’s question any more, and the mark is gone', async () => {
    assert.doesNotMatch((await page('director')).text, /Svara på den väsentliga frågan/)
    const { history } = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
    assert.ok(!statusOf(history).flags.includes('PARTY_CHANGED'))
    assert.doesNotMatch((await asked('director')).html, /name="answer"/)
  })
})
