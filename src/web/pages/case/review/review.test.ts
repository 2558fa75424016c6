import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { postUnasked } from '../../../../../test/support/assessing.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { answerBlock, answerReview, concludeReview, reviewOf } from '../../../../../test/support/reviewing.ts'

let app: TestApp
let staff: TestClient
let colleague: TestClient
let party: TestClient
let lawyer: TestClient
let director: TestClient

before(async () => {
  app = await anApp({ at: '2026-11-25T09:00:00Z' })
  ;[staff, colleague, party, lawyer, director] = [
    app.client,
    app.another(),
    app.another(),
    app.another(),
    app.another(),
  ]
  await staff.signInAs('staff')
  await colleague.signInAs('colleague')
  await party.signInAs('chair')
  await lawyer.signInAs('legal')
  await director.signInAs('director')
})
after(() => app.close())

describe('the review', () => {
  test('is begun by the staff unit when the director has said go on', async () => {
    const number = await aCase(app, { until: 'assessmentFeedbackGiven' })
    const page = await (await staff.get(reviewOf(number))).submit('Börja granskningen', {})
    assert.match(page.text, /0 av 46 svar/)
  })

  test('is answered, concluded and told, and the party reads the result', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview({ staff, colleague }, number)
    const overview = await concludeReview(staff, number)
    assert.match(overview.text, /Alla frågor har svar/)
    const preview = await overview.follow('Granska brevet och avsluta')
    const done = await preview.submit('Avsluta: partnerskapet är möjligt', {})
    assert.match(done.flash ?? '', /svaret är skickat/)
    assert.match((await party.get(reviewOf(number))).text, /Organisationen är idéburen/)
  })

  test('keeps the result from the party until it is told', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview({ staff, colleague }, number)
    const preview = await (await concludeReview(staff, number)).follow('Granska brevet och avsluta')
    const kept = await preview.submit('Avsluta: partnerskapet är möjligt', { sendNow: [] })
    assert.doesNotMatch((await party.get(reviewOf(number))).text, /idéburen och idén hör/)
    const letter = await kept.follow('Läs igenom och skicka svaret')
    await letter.submit('Skicka svaret till organisationen', {})
    assert.match((await party.get(reviewOf(number))).text, /idéburen och idén hör/)
  })

  test('does not pass while questions have no answer', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerBlock(staff, number, 'a')
    const overview = await concludeReview(staff, number)
    assert.match(overview.text, /Något block saknar svar/)
    assert.match((await staff.get(reviewOf(number, 'avslut'))).text, /kan inte avslutas så här än/)
  })

  test('does not pass before state aid is concluded, or it is written why that waits', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview({ staff, colleague }, number, { aidLater: false })
    const blocked = await concludeReview(staff, number)
    assert.match(blocked.text, /Statsstödet \(block E\) saknar slutsats/)
    assert.equal(
      blocked.document.querySelector('a[href$="/avslut"]')?.getAttribute('data-variant'),
      'secondary',
    )
    const page = await staff.get(reviewOf(number, 'del', 'e'))
    const empty = await page.submit('Spara skälet', {})
    assert.equal(empty.status, 422)
    await empty.submit('Spara skälet', { later: 'Beloppen kommer fram under idémötena.' })
    assert.doesNotMatch((await staff.get(reviewOf(number))).text, /kan inte avslutas/)
  })

  test('says that the law behind a question has not been checked', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const page = await staff.get(reviewOf(number, 'del', 'c'))
    assert.match(page.text, /kommunallagen 2 kap. 2 §. Inte kontrollerat mot lagtexten/)
    assert.match(page.text, /7 kap\. Inte kontrollerat mot lagtexten/)
  })

  test('keeps what was typed when a number of a person is in it', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const page = await staff.get(reviewOf(number, 'del', 'a'))
    const again = await page.submit('Spara och gå vidare', {
      'answer-a1': 'yes',
      'ground-a1': 'Se 19121212-1212.',
    })
    assert.deepEqual([again.status, again.valueOf('ground-a1')], [422, 'Se 19121212-1212.'])
  })
})

describe('the assessment of values', () => {
  test('waits for the criteria, which are then left as they are', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const before = await staff.get(reviewOf(number, 'del', 'b'))
    assert.doesNotMatch(before.text, /Spara och gå vidare/)
    const page = await before.submit('Lås kriterierna', {})
    assert.match(page.text, /Skrivna av Stina Lindqvist/)
    await answerBlock(staff, number, 'b')
    const address = reviewOf(number, 'del', 'b', 'kriterier')
    assert.equal(await postUnasked(colleague, address, { criteria: 'Andra kriterier' }), 422)
  })

  test('is made by two who do not see each other’s until both are done', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await (await staff.get(reviewOf(number, 'del', 'b'))).submit('Lås kriterierna', {})
    await answerBlock(staff, number, 'b')
    const second = await colleague.get(reviewOf(number, 'del', 'b'))
    assert.match(second.text, /Du gör den andra bedömningen/)
    assert.doesNotMatch(second.html, /Det framgår av stadgarna/)
    assert.doesNotMatch((await director.get(reviewOf(number, 'del', 'b'))).text, /Det framgår/)
    await answerBlock(colleague, number, 'b')
    assert.match((await director.get(reviewOf(number, 'del', 'b'))).text, /Andra bedömningen: Samir Haddad/)
  })
})

describe('who reads and writes in the review', () => {
  test('the party, and an organisation outside the case, see none of the work', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const neighbour = await app.as('neighbour')
    assert.equal((await party.get(reviewOf(number, 'del', 'a'))).status, 404)
    assert.equal((await party.get(reviewOf(number, 'juridik'))).status, 404)
    assert.equal((await neighbour.get(reviewOf(number))).status, 404)
  })

  test('the director reads and does not write', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const page = await director.get(reviewOf(number, 'del', 'a'))
    assert.doesNotMatch(page.text, /Spara och gå vidare/)
    const typed = { 'answer-a1': 'yes', 'version-a1': '0' }
    assert.equal(await postUnasked(director, reviewOf(number, 'del', 'a'), typed), 404)
  })

  test('the lawyer sees nothing before being asked', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    assert.equal((await lawyer.get(reviewOf(number))).status, 404)
  })
})

describe('legal support', () => {
  const purchase = { 'answer-d1': 'yes', 'answer-d4': 'yes' }

  async function aQuestion(number: string): Promise<void> {
    const page = await staff.get(reviewOf(number, 'juridik'))
    await page.submit('Ställ frågan', { question: 'Är det ett köp?', answerBy: '2026-12-09' })
  }

  test('is needed before a yes where the signs speak for a purchase', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview({ staff, colleague }, number, { typed: purchase })
    assert.match((await staff.get(reviewOf(number, 'del', 'd'))).text, /Troligen ett köp/)
    assert.match((await concludeReview(staff, number)).text, /En jurist behöver svara/)
    await aQuestion(number)
    const page = await (await lawyer.get(reviewOf(number))).follow('Svara på frågan')
    await page.submit('Lämna svaret', { stance: 'noObstacle', opinion: 'Båda bidrar och styr.' })
    assert.match((await staff.get(reviewOf(number))).text, /Besvarad av Jonas Juhlin/)
    const answered = (await staff.get(reviewOf(number, 'del', 'd'))).text
    assert.match(answered, /En jurist har svarat: läs svaret innan du drar slutsatsen/)
    assert.doesNotMatch(answered, /först när en jurist har svarat/)
    assert.doesNotMatch((await staff.get(reviewOf(number))).text, /kan inte avslutas/)
  })

  test('lets the lawyer into the case, with the question among what is to be done', async () => {
    const number = await aCase(app, { until: 'reviewStarted', title: 'Fråga till jurist' })
    await aQuestion(number)
    const mine = await lawyer.get('/mitt')
    assert.match(mine.text, /Svara på den juridiska frågan/)
    assert.match(mine.text, /Fråga till jurist/)
    const turn = (await lawyer.get(`/arende/${number}`)).document.querySelector('.turn-card')
    assert.match(turn?.textContent ?? '', /^\s*Din tur\s*Svara på den juridiska frågan/)
    assert.match((await lawyer.get(reviewOf(number, 'del', 'a'))).text, /Är organisationen idéburen/)
  })

  test('is asked for by a day that has not passed', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const page = await staff.get(reviewOf(number, 'juridik'))
    const again = await page.submit('Ställ frågan', { question: 'Är det ett köp?', answerBy: '2026-11-24' })
    assert.deepEqual([again.status, again.valueOf('question')], [422, 'Är det ett köp?'])
    const now = await again.submit('Ställ frågan', { question: 'Är det ett köp?', answerBy: '2026-11-25' })
    assert.match(now.flash ?? '', /Frågan är ställd/)
  })

  test('is withdrawn with a reason, and then stops nothing', async () => {
    const number = await aCase(app, { until: 'reviewStarted', title: 'Onödig fråga' })
    await aQuestion(number)
    const page = await (await staff.get(reviewOf(number, 'juridik'))).follow('Ta tillbaka frågan')
    const empty = await page.submit('Ta tillbaka frågan', {})
    assert.deepEqual([empty.status, empty.problems], [422, ['Skriv varför frågan tas tillbaka.']])
    const done = await empty.submit('Ta tillbaka frågan', { reasons: 'Svaret finns i riktlinjen.' })
    assert.match(done.text, /Svaret finns i riktlinjen.*Tillbakatagen/)
    const mine = await lawyer.get('/mitt')
    assert.match(mine.text, /har tagit tillbaka frågan till dig/)
    assert.doesNotMatch(mine.text, /Svara på den juridiska frågan: Onödig fråga/)
  })

  test('is not for the party to read', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await aQuestion(number)
    const page = await party.get(`/arende/${number}`)
    assert.doesNotMatch(page.html, /Fråga till jurist, /)
    assert.equal((await party.get(reviewOf(number, 'juridik'))).status, 404)
  })

  test('is read by those who answer for the review, not by the core service, on any way to it', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const question = 'Är det en upphandlingspliktig dykarskola?'
    const page = await staff.get(reviewOf(number, 'juridik'))
    await page.submit('Ställ frågan', { question, answerBy: '2026-12-09' })
    const head = await app.as('unitHead')
    assert.equal((await head.get(reviewOf(number, 'juridik'))).status, 404)
    const papers = (client: TestClient) => client.get('/sok?sok=dykarskola')
    const [found] = [...(await papers(staff)).document.querySelectorAll('a[href*="/handling/"]')]
    assert.ok(found)
    assert.equal((await lawyer.get(found.getAttribute('href') ?? '')).status, 200)
    assert.equal((await head.get(found.getAttribute('href') ?? '')).status, 404)
    assert.equal((await papers(head)).document.querySelector('a[href*="/handling/"]'), null)
    assert.doesNotMatch((await head.get(`/arende/${number}`)).text, /Fråga till jurist/)
  })
})

describe('the criteria of several sets', () => {
  const criterion = (key: string, said: { answer?: string; ground?: string; same?: string }) =>
    Object.fromEntries(Object.entries(said).map(([field, value]) => [`${field}-criterion-${key}`, value]))
  const both = {
    ...criterion('own-mutual', { answer: 'yes', ground: 'Ingen av oss klarar det ensam.' }),
    ...criterion('skr-need', { same: 'criterion-own-mutual' }),
    ...criterion('sou-funding', { answer: 'no', ground: 'Föreningen bidrar bara med tid.' }),
  }

  test('are answered with ground, who and when, and one answer serves another set where somebody says so', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const saved = await (await staff.get(reviewOf(number, 'kriterier'))).submit('Spara svaren', both)
    assert.match(saved.text, /Där samma fråga möts.*Ja1\.3\. Båda sidor.*3\.3\. Behovet är gemensamt/)
    assert.match((await staff.get(reviewOf(number))).text, /3 av \d+ besvarade/)
    const read = await director.get(reviewOf(number, 'kriterier'))
    assert.match(
      read.text,
      /Behovet är gemensamtSamma svar som 1\.3\.Ja\. Ingen av oss klarar det ensam\.Stina/,
    )
    assert.match(read.text, /Nej\. Föreningen bidrar bara med tid\./)
  })

  test('are printed in the registered review as far as they were answered', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await (await staff.get(reviewOf(number, 'kriterier'))).submit('Spara svaren', both)
    const preview = await (await concludeReview(staff, number)).follow('Granska brevet och avsluta')
    const record = preview.text
    assert.match(
      record,
      /Kriterier bredvid varandra.*Järva stadsdelsnämnd.*1\.3.*Ingen av oss klarar det ensam/s,
    )
    assert.match(record, /SKR 2017, åtta punkter.*3\.3.*Samma svar som 1\.3\./s)
    assert.doesNotMatch(record, /Innehållet styrs inte i detalj/)
  })

  test('are offered the answer of a point that asks for the same thing, by our proposal, and take it when somebody says so', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const page = await staff.get(reviewOf(number, 'kriterier'))
    assert.match(page.text, /Frågar efter samma sak som 3\.3, enligt vårt förslag/)
    assert.doesNotMatch((await staff.get(reviewOf(number))).text, /Utan svar: 1\.1/)
    const own = criterion('own-mutual', { answer: 'yes', ground: 'Ingen av oss klarar det ensam.' })
    const saved = await page.submit('Spara svaren', own)
    assert.match(saved.text, /Svaret på 1\.3 är: Ja\. Gäller det här också\?/)
    assert.equal(saved.valueOf('same-criterion-skr-need'), '')
    assert.match(
      (await staff.get(reviewOf(number))).text,
      /1 av 18 besvarade.*Utan svar: 1\.1, 1\.2, 1\.4.*3\.3/s,
    )
    const taken = criterion('skr-need', { same: 'criterion-own-mutual' })
    const both = await saved.submit('Spara svaren', taken)
    assert.doesNotMatch(both.text, /Gäller det här också/)
    assert.match((await staff.get(reviewOf(number))).text, /2 av 18 besvarade/)
  })

  test('let no answer serve that is none of its own, or is of the same set', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const page = await staff.get(reviewOf(number, 'kriterier'))
    const round = { ...both, ...criterion('own-mutual', { same: 'criterion-skr-need' }) }
    assert.match((await page.submit('Spara svaren', round)).problems.join(' '), /har inget eget svar/)
    const within = criterion('skr-need', { same: 'criterion-skr-written' })
    assert.equal(await postUnasked(staff, reviewOf(number, 'kriterier'), within), 422)
  })

  test('are read by no party, and answered by nobody but the staff unit', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    assert.equal((await party.get(reviewOf(number, 'kriterier'))).status, 404)
    assert.equal(await postUnasked(party, reviewOf(number, 'kriterier'), both), 404)
    assert.equal(await postUnasked(director, reviewOf(number, 'kriterier'), both), 404)
    assert.doesNotMatch((await director.get(reviewOf(number, 'kriterier'))).text, /Spara svaren/)
  })
})
