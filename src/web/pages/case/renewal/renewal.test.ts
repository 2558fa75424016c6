import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { fillIn } from '../../../../../test/support/journey-aid.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { aFilledDraft, agreeOnAll, fillDraft } from '../../../../../test/support/journey-draft.ts'
import {
  aBegunReport,
  allSay,
  approveReport,
  boardMeets,
  handInReports,
  period,
} from '../../../../../test/support/journey-renewal.ts'
import { boardSays, signedIn, toBoard } from '../../../../../test/support/journey-report.ts'
import { signAs } from '../../../../../test/support/journey-signing.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { aidCriteria } from '../../../../domain/state-aid.ts'
import { startPartnerships } from '../../../../jobs/start-partnerships.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

describe('renewal', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
    await boardMeets(app, '2028-06-15')
  })
  after(() => app.close())

  const page = async (who: Who, number: string, ...more: string[]) =>
    (await signedIn(app, who)).get(['/arende', number, 'fornyelse', ...more].join('/'))
  const answer = async (number: string, key: string) =>
    (await page('partyRep', number, 'kriterier', key)).submit('Spara svaret', {
      answer: 'yes',
      ground: `Grund för ${key}.`,
    })

  let number: string

  test('waits for the final year, and says when that begins', async () => {
    const early = await anActivePartnership(app)
    app.setTime('2029-08-31T09:00:00Z')
    assert.match((await page('partyRep', early)).text, /sista år, som börjar lördag 1 september 2029/)
    app.setTime('2029-09-01T09:00:00Z')
    for (const who of ['partyRep', 'staffUnit'] as const) {
      const { text } = await page(who, early)
      assert.match(text, /Slutrapporten är inte påbörjad/)
      assert.match(text, /Sista säkra sammanträde.*Slutrapport och ställningstagande.*2030-05-31/s)
    }
    app.setTime('2028-05-02T09:00:00Z')
  })

  test('begins when everybody wants it and the three criteria are answered with a ground', async () => {
    number = await aBegunReport(app)
    assert.match((await page('partyRep', number)).text, /Alla har inte tagit ställning/)
    await allSay(app, number, { choice: 'end' })
    const ends = await page('partyRep', number)
    assert.match(ends.text, /slutar på sin sista dag/)
    assert.doesNotMatch(ends.text, /Finns utmaningen kvar|Lämna underlag/)
    await allSay(app, number, { choice: 'renegotiate', material: 'no' })
    assert.match((await page('staffUnit', number, 'vag')).text, /Besvara de tre kriterierna först/)
    for (const key of ['challengeRemains', 'cooperationFruitful', 'meansRemain']) await answer(number, key)
    const stale = await page('coordinator', number)
    assert.match(stale.text, /Grund för meansRemain/)
    assert.equal((await page('partyRep', number, 'vag')).status, 404)

    const way = await page('staffUnit', number, 'vag')
    const inside = await way.submit('Öppna arbetet', { way: 'extension', start: '2029-02-28' })
    assert.match(inside.problems.join(), /Börja tidigast dagen efter/)
    const asked = await (await page('staffUnit', number)).submit('Be om nytt underlag')
    assert.match(asked.flash ?? '', /ombedd/)
    assert.deepEqual(await toldOf(app.db, number, 'documentsRequested'), ['Fatima Nordin', 'Robin Sköld'])
    const papers = await (await signedIn(app, 'partyRep')).get(`/arende/${number}/underlag`)
    assert.match(papers.text, /Inför en ny överenskommelse behövs underlag som är aktuellt/)
    assert.doesNotMatch(papers.text, /Inför första mötet|när idén granskas/)
    const open = await (await page('staffUnit', number, 'vag')).submit('Öppna arbetet', { way: 'extension' })
    assert.match(open.text, /Förlängning med samma innehåll/)
    const told = await toldOf(app.db, number, 'documentsRequested')
    assert.equal(told.length, 2, 'what has been asked for is not asked for again')
    assert.match(open.text, /Inte prövat på nytt än/)
    const closed = await page('partyRep', number, 'kriterier', 'meansRemain')
    assert.match(closed.text, /Svaren är låsta/)
  })

  test('takes the extended agreement to its signatures on the same pages as the first', async () => {
    const at = (...more: string[]) => ['/arende', number, ...more].join('/')
    const staff = await signedIn(app, 'staffUnit')
    await handInReports(app, number)
    await approveReport(app, number, '2028-05-02')
    assert.match((await staff.get(at('samsyn', 'faststallande'))).text, /Alla är inte klara|återstår|Fyll i/)
    await fillDraft(app, number)
    await agreeOnAll(app, number)
    const agreed = await (await staff.get(at('samsyn', 'faststallande'))).submit('Fastställ utkastet')
    assert.match(agreed.flash ?? '', /fastställt/)
    await fillIn(staff, number, {
      cash: '600 000',
      answers: { [aidCriteria[0]]: 'no' },
      grantOn: '2029-03-01',
    })
    const none = { basis: 'none', reasons: 'Prövat på nytt.' }
    await (await staff.get(at('statsstod', 'slutsats'))).submit('Registrera slutsatsen', none)
    const economy = await staff.get(at('namnd', 'finalReport-1', 'forslag', 'economy'))
    await economy.submit('Spara avsnittet', { body: 'Inga medel är kvar.' })
    for (const track of ['finalReport-1', 'sign-2'])
      await toBoard(app, number, { track, meetingOn: '2028-06-15' })
    const before = (await (await signedIn(app, 'partyRep')).get(at('namnd'))).text
    assert.match(
      before,
      /Överenskommelsen 2029-03-01–2031-02-28: .*Överenskommelsen 2027-03-01–2029-02-28: /s,
    )
    app.setTime('2028-06-16T09:00:00Z')
    for (const [track, paragraph] of [
      ['finalReport-1', '§ 70'],
      ['sign-2', '§ 71'],
    ] as const)
      await boardSays(app, number, { track, outcome: 'approved', paragraph, decidedOn: '2028-06-15' })
    const minutes = await (await signedIn(app, 'boardSecretary')).get(at('namnd', 'sign-2', 'protokoll'))
    await minutes.submit('Anteckna protokollet', { approvedOn: '2028-06-15', announcedOn: '2028-06-16' })
    app.setTime('2028-06-19T09:00:00Z')
    for (const who of ['chair', 'director'] as const) {
      const { email } = await actorOf(app, who, plainDate('2028-06-19'))
      const signed = await signAs(app, await signedIn(app, who), { number, email: email ?? '' })
      assert.deepEqual(signed.problems, [])
    }
    app.setTime('2029-02-28T04:00:00Z')
    const job = { db: app.db, clock: () => app.deps.clock(), baseUrl: 'https://handslag.example' }
    await startPartnerships(job)
    assert.match((await page('partyRep', number)).text, /Arbetet med nästa överenskommelse pågår/)
    app.setTime('2029-03-01T04:00:00Z')
    await startPartnerships(job)
    const chain = await (await signedIn(app, 'partyRep')).get(at())
    assert.ok(chain.has('figure.chart svg'))
    assert.match(chain.text, /Den första.*2029-02-28.*Förlängning med samma innehåll2029-03-01/s)
    const next = await (await signedIn(app, 'partyRep')).get(at('slutrapport'))
    assert.match(next.text, /inte påbörjad.*senasttorsdag 28 november 2030.*Om tidigare överenskommelser/s)
    assert.match((await next.follow('Slutrapport: Öppna kvällar')).text, /Föreningen om implementation/)
    const evaluation = await (await signedIn(app, 'politician')).get(at('utvardering'))
    assert.match(evaluation.text, /Under första halvan av sista året/)
    app.setTime('2028-05-02T09:00:00Z')
  })

  test('goes over the idea meetings when somebody sees a material change', async () => {
    const number = await aBegunReport(app, { title: 'Cykelköket' })
    await allSay(app, number, { choice: 'renegotiate', material: 'yes' })
    for (const key of ['challengeRemains', 'cooperationFruitful', 'meansRemain']) await answer(number, key)
    const way = await page('staffUnit', number, 'vag')
    const revised = await way.submit('Öppna arbetet', { way: 'revised' })
    assert.match(revised.problems.join(), /väsentlig förändring/)
    const open = await way.submit('Öppna arbetet', { way: 'changed' })
    assert.match(open.text, /Ny överenskommelse, efter en väsentlig förändring/)
    assert.match(open.text, /Organisationen ombads lämna nytt underlag tisdag 2 maj 2028/)
    assert.deepEqual(await toldOf(app.db, number, 'documentsRequested'), ['Fatima Nordin', 'Robin Sköld'])
    for (const noun of ['idemoten', 'utkast', 'samsyn']) {
      const coming = await (await signedIn(app, 'partyRep')).get(`/arende/${number}/${noun}`)
      assert.match(
        coming.text,
        /gäller den kommande överenskommelsen\. Den nuvarande .* 28 februari 2029/,
        noun,
      )
    }
    const first = await (await signedIn(app, 'partyRep')).get(`/arende/${await aFilledDraft(app)}/utkast`)
    assert.doesNotMatch(first.text, /den kommande/)
  })

  test('offers a short bridging the day after the final report should have been with the board', async () => {
    const number = await anActivePartnership(app, { ...period, title: 'Läxhjälpen' })
    app.setTime('2028-11-28T09:00:00Z')
    assert.match((await page('partyRep', number, 'overbryggning')).text, /ingen risk för glapp/)
    app.setTime('2028-11-29T09:00:00Z')
    const chair = await signedIn(app, 'partySignatory')
    for (const from of [`/arende/${number}`, `/arende/${number}/fornyelse`])
      assert.match((await chair.get(from)).html, /fornyelse\/overbryggning"/, from)
    const politician = await signedIn(app, 'politician')
    assert.doesNotMatch((await politician.get(`/arende/${number}`)).html, /fornyelse\/overbryggning"/)
    const risk = await page('staffUnit', number, 'overbryggning')
    assert.match(risk.text, /inget nämndmöte kvar som lämnar tid/)
    await risk.submit('Anteckna att glapp hotar')
    await boardMeets(app, '2029-01-25')
    const told = (await page('partyRep', number, 'overbryggning')).text
    assert.match(
      told,
      /Sista nämndmötet som lämnar tid för underskrifter före slutet: torsdag 25 januari 2029\. Förslaget ska vara klart senast/,
    )
    assert.match(
      told,
      /stadsdelsdirektören eller stabsenheten som kan föreslå.*Antecknat onsdag 29 november 2028/s,
    )
    const form = await page('director', number, 'overbryggning')
    const long = await form.submit('Öppna ärendet', { proposedEnd: '2030-06-30', reasons: 'Personalen.' })
    assert.match(long.problems.join(), /högst tolv månader/)
    await long.submit('Öppna ärendet', { proposedEnd: '2029-06-30' })
    const on = plainDate('2028-11-30')
    const at = { track: 'bridging-1', on }
    await takeAnyway(app, number, { step: 'write-memo', by: 'staff', ...at })
    assert.match((await page('partySignatory', number, 'overbryggning')).text, /inte bedömt än/)
    const aidPage = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/statsstod`)
    assert.match(aidPage.text, /Det här gäller överbryggningen/)
    const aid = { aid: 'none', reasons: 'Bara lokalt.' }
    await takeAnyway(app, number, { step: 'assess-aid', by: 'staff', ...at, content: aid })
    await takeAnyway(app, number, { step: 'approve-bridging-memo', by: 'director', ...at })
    const content = { paragraph: '§ 90', decidedOn: on }
    await takeAnyway(app, number, { step: 'board-approves', by: 'boardSecretary', ...at, content })
    assert.match(
      (await page('director', number, 'overbryggning')).text,
      /tills nämndens protokoll är justerat/,
    )
    const announced = { approvedOn: on, announcedOn: on }
    await takeAnyway(app, number, {
      step: 'publish-minutes',
      by: 'boardSecretary',
      ...at,
      content: announced,
    })
    app.setTime('2028-12-01T09:00:00Z')
    for (const who of ['partySignatory', 'director'] as const) {
      const sign = await page(who, number, 'overbryggning')
      const done = await sign.submit('Skriv under', { sure: 'ja' })
      assert.match(done.flash ?? '', /registrerad/)
    }
    const seen = await (await signedIn(app, 'partyRep')).get(`/arende/${number}`)
    assert.match(
      seen.text,
      /Förlängd med en kort överbryggning: sista dagen var från början onsdag 28 februari/,
    )
  })
})
