import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { fillIn } from '../../../../../test/support/journey-aid.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { agreeOnAll, fillDraft } from '../../../../../test/support/journey-draft.ts'
import { boardMeets } from '../../../../../test/support/journey-renewal.ts'
import { boardSays, signedIn, toBoard } from '../../../../../test/support/journey-report.ts'
import { signAs } from '../../../../../test/support/journey-signing.ts'
import { aidCriteria } from '../../../../domain/state-aid.ts'
import { startPartnerships } from '../../../../jobs/start-partnerships.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

describe('a larger change that the association proposes', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-14T09:00:00Z' })
    await boardMeets(app, '2027-11-18', '2027-12-16')
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  const at = (...more: string[]) => ['/arende', number, ...more].join('/')
  const page = async (who: Who, ...more: string[]) => (await signedIn(app, who)).get(at(...more))

  test('goes from the proposal by the words of both sides and the board to the new version in the chain', async () => {
    const form = await page('partySignatory', 'andringar', 'forslag')
    const said = { proposal: 'Också unga vuxna upp till 25 år.', reasons: 'De frågar efter oss.' }
    const made = await form.submit('Lämna förslaget', { ...said, signs: ['coreTerms'] })
    assert.match(made.text, /Nu avgör en person/)
    const staff = await signedIn(app, 'staffUnit')
    const todo = await (await staff.get('/mitt')).follow('Avgör vem som beslutar om ändringen')
    await todo.submit('Avgör vem som beslutar', { classReasons: 'Målgruppen står i överenskommelsen.' })
    const open = await (await staff.get('/mitt')).follow('Börja arbeta med en ändrad överenskommelse')
    await open.submit('Börja arbeta med en ändrad överenskommelse')
    const met = { by: 'staff', on: plainDate('2027-10-14'), track: 'round-2' } as const
    const heldOn = { meetingOn: '2027-10-14', heldOn: '2027-10-14' }
    for (const step of ['call-idea-meeting', 'hold-idea-meeting'])
      await takeAnyway(app, number, { ...met, step, content: heldOn })
    const draft = await page('partySignatory', 'utkast')
    assert.match(draft.text, /gäller den kommande överenskommelsen/)
    await fillDraft(app, number, { periods: { start: plainDate('2027-12-01') } })
    await agreeOnAll(app, number)
    const agreed = await (await staff.get(at('samsyn', 'faststallande'))).submit('Fastställ utkastet')
    assert.match(agreed.flash ?? agreed.text, /fastställt/)
    const asked = await page('partySignatory', 'stallningstagande')
    assert.match(asked.text, /gäller den kommande överenskommelsen/)
    assert.match(asked.text, /Den nuvarande gäller som förut, till och med lördag 31 augusti 2030/)
    assert.doesNotMatch(asked.text, /Arbetet med det här partnerskapet avslutas/)
    const on = plainDate('2027-10-14')
    for (const by of ['chair', 'director', 'adminHead'] as const)
      await takeAnyway(app, number, { step: 'take-stance', by, on, track: 'round-2' })
    await takeAnyway(app, number, { step: 'open-board-case', by: 'director', on, track: 'round-2' })
    await fillIn(staff, number, {
      cash: '600 000',
      answers: { [aidCriteria[0]]: 'no' },
      grantOn: '2027-12-16',
    })
    const none = { basis: 'none', reasons: 'Prövat på nytt.' }
    await (await staff.get(at('statsstod', 'slutsats'))).submit('Registrera slutsatsen', none)
    await toBoard(app, number, { track: 'sign-2', meetingOn: '2027-11-18' })
    app.setTime('2027-11-19T09:00:00Z')
    const yes = { track: 'sign-2', outcome: 'approved', paragraph: '§ 80', decidedOn: '2027-11-18' } as const
    await boardSays(app, number, yes)
    const letter = await page('staffUnit', 'namnd', 'sign-2', 'besked')
    assert.match(letter.text, /Den nuvarande gäller till dess/)
    const minutes = await page('boardSecretary', 'namnd', 'sign-2', 'protokoll')
    await minutes.submit('Anteckna protokollet', { approvedOn: '2027-11-18', announcedOn: '2027-11-19' })
    const decline = await page('partySignatory', 'underskrift', 'avstaende')
    assert.match(decline.text, /blir den nya överenskommelsen inte av\. Den nuvarande gäller som förut/)
    for (const who of ['chair', 'director'] as const) {
      const { email } = await actorOf(app, who, plainDate('2027-11-19'))
      const signed = await signAs(app, await signedIn(app, who), { number, email: email ?? '' })
      assert.deepEqual(signed.problems, [])
    }
    app.setTime('2027-12-01T05:00:00Z')
    await startPartnerships({
      db: app.db,
      clock: () => app.deps.clock(),
      baseUrl: 'https://handslag.example',
    })
    for (const who of ['partyRep', 'staffUnit'] as const)
      assert.match(
        (await page(who, 'fornyelse')).text,
        /Den första2027-09-012027-11-30.*Ändrad överenskommelse2027-12-012030-08-31/s,
      )
  })
})
