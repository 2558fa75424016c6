import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { period } from '../../../../../test/support/journey-renewal.ts'
import { signedIn } from '../../../../../test/support/journey-report.ts'
import { mailsOf } from '../../../../../test/support/mails.ts'

describe('an early end that the public side asks for', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
  })
  after(() => app.close())

  const page = async (who: Who, number: string, ...more: string[]) =>
    (await signedIn(app, who)).get(['/arende', number, 'avslut', ...more].join('/'))

  test('goes to the board at once only with reasons, which the organisation is told by mail', async () => {
    const number = await anActivePartnership(app, { ...period, title: 'Takåsen' })
    const typed = {
      ground: 'Huset rivs.',
      noticedOn: '2028-05-02',
      endsOn: '2028-12-31',
      answerBy: '2028-05-17',
    }
    await (await page('director', number, 'fortida')).submit('Begär avslut', typed)
    assert.equal((await page('staffUnit', number, 'fortida', 'bradskande')).status, 404)
    const form = await page('director', number, 'fortida', 'bradskande')
    const empty = await form.submit('Gå vidare utan att vänta', { reasons: '' })
    assert.deepEqual(empty.problems, ['Skriv varför det inte kan vänta.'])
    await empty.submit('Gå vidare utan att vänta', { reasons: 'Rivningen börjar på måndag.' })
    const mails = (await mailsOf(app.db, number)).filter(({ content }) => content.kind === 'earlyEndHastened')
    assert.ok(mails.some(({ to }) => to.name === 'Fatima Nordin'))
    assert.match(
      (await page('partyRep', number)).text,
      /Väntar inte på svar: Disa Ekström.*Rivningen börjar/s,
    )
    assert.equal((await page('partyRep', number, 'fortida', 'svar')).has('[name=answer]'), true)
  })
})
