import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { postUnasked, previewAssessment } from '../../../../../test/support/assessing.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { declareConflict } from '../../../../store/case/case-member.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { saveAnswer } from '../../../../store/review/checklist.ts'

const today = plainDate('2026-11-23')
const send = 'Registrera bedömningen och skicka svaret'
const later = { outcome: 'decline', sendNow: [] }

describe('the director’s assessment', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  const read = async (who: Who, number: string) => (await app.as(who)).get(`/arende/${number}/bedomning`)
  const caseFile = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const handedOver = () => aCase(app, { until: 'considerationSubmitted' })
  const mails = async (number: string) => {
    const { rows } = await sql<{ to: string; outcome: string }>`
      select payload #>> '{to,name}' as "to", payload #>> '{content,outcome}' as outcome
      from graphile_worker._private_jobs where payload #>> '{content,caseNumber}' = ${number}
      order by 1`.execute(app.db)
    return rows
  }

  test('leads whoever stands too near to say so', async () => {
    const number = await handedOver()
    const page = await (await app.as('director')).get(`/arende/${number}/bedomning`)
    assert.ok(page.has(`a[href="/arende/${number}/jav"]`))
  })

  test('is seen as a letter first, then recorded and sent in one go', async () => {
    const number = await handedOver()
    const letter = await previewAssessment(await app.as('director'), number)
    assert.match(letter.text, /Inget är registrerat än.*Hej Robin Sköld.*Vi går vidare tillsammans/)
    assert.match(letter.text, /Granskningen väntas börja senast .* Dagen är ett riktmärke, inte en regel\./)
    assert.equal((await caseFile(number)).status.round, 'CONSIDERATION_SUBMITTED')
    const done = await letter.submit(send)
    assert.match(done.flash ?? '', /svaret är skickat till organisationen/)
    const { partnership, history, status } = await caseFile(number)
    assert.equal(status.round, 'DIRECTOR_PROCEED')
    assert.equal(history.events.at(-1)?.type, 'assessmentFeedbackGiven')
    const papers = await listDocuments(app.db, partnership.id)
    const registered = papers
      .slice(0, 2)
      .map(({ title, shared, registered: [one] }) => [title, shared, one !== undefined])
    assert.deepEqual(registered, [
      ['Brev om bedömningen', true, true],
      ['Bedömning med skäl', true, true],
    ])
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('reaches everybody who acts for the organisation, by mail and on the page', async () => {
    const number = await handedOver()
    await (await previewAssessment(await app.as('director'), number)).submit(send)
    assert.deepEqual(await mails(number), [
      { to: 'Fatima Nordin', outcome: 'goOn' },
      { to: 'Robin Sköld', outcome: 'goOn' },
    ])
    assert.deepEqual(await toldOf(app.db, number, 'assessmentFeedbackGiven'), [
      'Fatima Nordin',
      'Robin Sköld',
    ])
    const page = await read('representative', number)
    assert.equal(page.heading, 'Svar på ert initiativ')
    assert.match(page.text, /Vi går vidare tillsammans!.*Ni har visat att behovet finns.*idémöten/)
    assert.match((await page.follow('Läs brevet')).text, /Öppna som PDF/)
  })

  test('tells of another form: what it means, whom to ask', async () => {
    const number = await handedOver()
    const typed = { outcome: 'otherForm', otherForm: 'reservedProcurement' }
    await (await previewAssessment(await app.as('director'), number, typed)).submit(send)
    const { text } = await read('chair', number)
    assert.match(text, /upphandling för idéburna passar er idé bättre/)
    assert.match(text, /Det här innebär.*bara idéburna.*stabsenheten@jarva.example.*nytt initiativ/)
  })

  test('tells after a no how to take the idea up again', async () => {
    const number = await handedOver()
    await (await previewAssessment(await app.as('director'), number, { outcome: 'decline' })).submit(send)
    const page = await read('chair', number)
    assert.match(page.text, /Vi går inte vidare.*Om förutsättningarna ändras.*Ni kan ta upp idén igen/)
    assert.ok(page.has(`a[href="/arende/${number}/ateroppning"]`))
  })

  test('asks for what is missing and keeps the rest', async () => {
    const number = await handedOver()
    const director = await app.as('director')
    const empty = await previewAssessment(director, number, { outcome: [], reasons: ' ' })
    assert.deepEqual(empty.problems, [
      'Välj vad du bedömer.',
      'Skriv varför du bedömer så. Organisationen har rätt att förstå svaret.',
    ])
    const formless = await previewAssessment(director, number, { outcome: 'otherForm' })
    assert.deepEqual(formless.problems, ['Välj vilken form som passar bättre.'])
    assert.match(formless.valueOf('reasons'), /Ni har visat/)
  })

  test('is kept as a draft until it is recorded', async () => {
    const number = await handedOver()
    const director = await app.as('director')
    const page = await director.get(`/arende/${number}/bedomning`)
    await page.submit('Spara utkast', { reasons: 'Halva skälen' })
    assert.equal((await director.get(`/arende/${number}/bedomning`)).valueOf('reasons'), 'Halva skälen')
    assert.match((await director.get(`/arende/${number}/bedomning/brev`)).text, /Vad bedömer du/)
  })

  test('records what was previewed: a draft that changed meanwhile is shown anew', async () => {
    const number = await handedOver()
    const director = await app.as('director')
    const letter = await previewAssessment(director, number)
    await previewAssessment(director, number, { reasons: 'Helt andra skäl.' })
    const again = await letter.submit(send)
    assert.equal(again.status, 409)
    assert.match(again.text, /Helt andra skäl/)
    assert.equal((await caseFile(number)).status.round, 'CONSIDERATION_SUBMITTED')
  })

  test('may be told later: the organisation waits, the staff unit sends the letter', async () => {
    const number = await handedOver()
    await (await previewAssessment(await app.as('director'), number, later)).submit('Registrera bedömningen')
    assert.deepEqual(await mails(number), [])
    const pending = await read('representative', number)
    assert.match(pending.text, /Svaret är på väg.*senast måndag 7 december 2026/)
    assert.doesNotMatch(pending.text, /Ni har visat/)
    const { partnership } = await caseFile(number)
    assert.equal((await listDocuments(app.db, partnership.id))[0]?.shared, false)
    const page = await (await app.as('staff')).get(`/arende/${number}/bedomning/besked`)
    const sent = await page.submit('Skicka svaret till organisationen')
    assert.match(sent.text, /Organisationen fick svaret måndag 23 november 2026/)
    assert.equal((await mails(number)).length, 2)
    assert.match((await read('representative', number)).text, /Vi går inte vidare/)
    assert.ok((await listDocuments(app.db, partnership.id)).slice(0, 2).every(({ shared }) => shared))
  })

  test('is due to be told within ten working days: on the last day, and the day after', async () => {
    const number = await handedOver()
    await (await previewAssessment(await app.as('director'), number, later)).submit('Registrera bedömningen')
    app.setTime('2026-12-07T09:00:00Z')
    assert.match((await read('staff', number)).text, /Din tur.*senast måndag 7 december 2026, i dag/)
    app.setTime('2026-12-08T09:00:00Z')
    assert.match((await read('staff', number)).text, /skulle ha varit klart måndag 7 december 2026/)
    assert.match((await read('auditor', number)).text, /Nu väntar vi på stabsenheten/)
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('is told once', async () => {
    const number = await handedOver()
    await (await previewAssessment(await app.as('director'), number)).submit(send)
    const page = await (await app.as('staff')).get(`/arende/${number}/bedomning/besked`)
    assert.match(page.text, /Organisationen har redan fått besked/)
    assert.ok(!page.has('main form'))
  })

  test('needs four eyes: who wrote in the consideration does not assess it', async () => {
    const number = await handedOver()
    const { partnership } = await caseFile(number)
    await saveAnswer(app.db, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      checklist: 'consideration',
      question: 'remit',
      answer: 'yes',
      ground: 'Ja.',
      basedOn: 1,
      by: app.place.officials.director,
      at: new Date('2026-11-20T09:00:00Z'),
    })
    const page = await read('director', number)
    assert.match(page.text, /Du har skrivit i övervägandet. Någon annan behöver göra bedömningen/)
    assert.ok(!page.has('main form'))
  })

  test('refuses a director with a conflict of interest in words, and keeps the text', async () => {
    const number = await handedOver()
    const director = await app.as('director')
    const open = await director.get(`/arende/${number}/bedomning`)
    const { partnership } = await caseFile(number)
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const personId = app.place.officials.director
    await declareConflict(app.db, which, { personId, ground: 'Styrelseuppdrag', on: today, at: new Date() })
    assert.match((await read('director', number)).text, /Du är jävig/)
    const refused = await open.submit('Granska brevet', { outcome: 'goOn', reasons: 'Mina skäl.' })
    assert.match(refused.problems.join(), /Du är jävig/)
    assert.equal(refused.valueOf('reasons'), 'Mina skäl.')
  })

  for (const who of ['staff', 'politician', 'auditor', 'representative', 'neighbour', 'unitHead'] as const)
    test(`cannot be made by ${who}`, async () => {
      const number = await handedOver()
      const client = await app.as(who)
      const typed = { outcome: 'goOn', reasons: 'Ja.', lastSeq: '1', version: '1' }
      for (const noun of ['', '/utkast', '/brev', '/komplettering'])
        assert.equal(await postUnasked(client, `/arende/${number}/bedomning${noun}`, typed), 404, noun)
    })

  for (const who of ['politician', 'auditor', 'representative', 'neighbour', 'unitHead'] as const)
    test(`cannot be told by ${who}`, async () => {
      const number = await aCase(app, { until: 'directorProceeded' })
      const address = `/arende/${number}/bedomning/besked`
      assert.equal(await postUnasked(await app.as(who), address, { lastSeq: '6' }), 404)
    })

  test('is waited for in words, and is not there for another organisation', async () => {
    const number = await handedOver()
    assert.match((await read('representative', number)).text, /Nu väntar vi på stadsdelsdirektören/)
    assert.match((await read('politician', number)).text, /Nu väntar vi på stadsdelsdirektören/)
    assert.equal((await read('neighbour', number)).status, 404)
    const begun = await aCase(app, { until: 'firstMeetingHeld' })
    assert.match((await read('director', begun)).text, /Bedömningen kommer senare/)
  })
})
