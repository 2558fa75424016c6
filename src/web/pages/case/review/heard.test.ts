import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { answerBlock, concludeReview, reviewOf } from '../../../../../test/support/reviewing.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { addParty } from '../../../../store/case/case-member.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { findReview } from '../../../../store/review/review.ts'

let app: TestApp
let staff: TestClient
let party: TestClient
let colleague: TestClient

before(async () => {
  app = await anApp({ at: '2026-11-25T09:00:00Z' })
  ;[staff, party, colleague] = [app.client, app.another(), app.another()]
  await colleague.signInAs('colleague')
  await staff.signInAs('staff')
  await party.signInAs('chair')
})
after(() => app.close())

/** Sessions do not last for weeks. */
async function signInOn(day: string): Promise<void> {
  app.setTime(`${day}T09:00:00Z`)
  await staff.signInAs('staff')
  await party.signInAs('chair')
}

const no = { outcome: 'failed', reasons: 'Stadgarna säger inget om ändamålet.' }

/** A review that is on its way to a no, which the party has been shown. */
async function aSharedNo(typed: Record<string, string> = no): Promise<string> {
  await signInOn('2026-11-25')
  const number = await aCase(app, { until: 'reviewStarted' })
  await concludeReview(staff, number, typed)
  const page = await staff.get(reviewOf(number, 'preliminart'))
  await page.submit('Skicka det preliminära resultatet', { answerBy: '2026-12-09' })
  return number
}

describe('a no in the review', () => {
  test('is not final before the party has been shown it', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await concludeReview(staff, number, no)
    const page = await staff.get(reviewOf(number, 'avslut'))
    assert.match(page.text, /innan ett nej blir slutligt/)
  })

  test('that rests on the values is assessed by two', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await (await staff.get(reviewOf(number, 'del', 'b'))).submit('Lås kriterierna', {})
    await answerBlock(staff, number, 'b', { 'answer-b1': 'no' })
    await concludeReview(staff, number, no)
    assert.match((await staff.get(reviewOf(number, 'avslut'))).text, /Två personer behöver ha bedömt/)
    await answerBlock(colleague, number, 'b')
    assert.doesNotMatch((await staff.get(reviewOf(number, 'avslut'))).text, /Två personer/)
  })

  test('is final the day after the last day to answer, not on it', async () => {
    const number = await aSharedNo()
    await signInOn('2026-12-09')
    assert.match((await staff.get(reviewOf(number, 'avslut'))).text, /innan ett nej blir slutligt/)
    await signInOn('2026-12-10')
    const page = await staff.get(reviewOf(number, 'avslut'))
    const done = await page.submit('Avsluta: inte möjligt', {})
    assert.match(done.text, /Partnerskapet är inte möjligt/)
    assert.match((await party.get(reviewOf(number))).text, /Stadgarna säger inget/)
  })

  test('is read and answered by the party, with what shows it', async () => {
    const number = await aSharedNo()
    const page = await (await party.get(reviewOf(number))).follow('Svara på resultatet')
    const files = [new File(['%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'], 'stadgar.pdf')]
    const sent = await page.submit('Skicka svaret', { answer: 'De nya stadgarna säger det.', files })
    assert.match(sent.text, /De nya stadgarna säger det/)
    const overview = await staff.get(reviewOf(number))
    assert.match(overview.text, /Fatima Nordin svarade på det preliminära resultatet/)
  })

  test('is answered by each of two organisations for itself before it is final', async () => {
    await signInOn('2026-11-25')
    const number = await aCase(app, { until: 'reviewStarted' })
    await joinedBy('founder', number)
    await concludeReview(staff, number, no)
    const page = await staff.get(reviewOf(number, 'preliminart'))
    await page.submit('Skicka det preliminära resultatet', { answerBy: '2026-12-09' })
    const other = await app.as('founder')
    for (const [one, answer] of [[party, 'Vi ser det annorlunda.'] as const, [other, 'Vi med.'] as const]) {
      assert.match((await staff.get(reviewOf(number, 'avslut'))).text, /gäller det var och en/)
      const form = await (await one.get(reviewOf(number))).follow('Svara på resultatet')
      await form.submit('Skicka svaret', { answer })
      assert.match((await one.get(reviewOf(number))).text, new RegExp(`Ert svar.*${answer}`, 's'))
    }
    const close = await staff.get(reviewOf(number, 'avslut'))
    assert.match(close.text, /Stiftelsen.*svarade.*Vi med/s)
    await close.submit('Avsluta: inte möjligt', {})
  })

  test('an empty answer is sent back with a sentence', async () => {
    const number = await aSharedNo()
    const page = await party.get(reviewOf(number, 'svar'))
    const again = await page.submit('Skicka svaret', { answer: ' ' })
    assert.deepEqual([again.status, again.problems], [422, ['Skriv ert svar.']])
  })

  test('may point to another form, with the party heard', async () => {
    const number = await aSharedNo({ ...no, outcome: 'otherForm.procurement' })
    const page = await (await party.get(reviewOf(number))).follow('Svara på resultatet')
    await page.submit('Skicka svaret', { answer: 'Vi förstår.' })
    const close = await staff.get(reviewOf(number, 'avslut'))
    const done = await close.submit('Avsluta: en annan form', {})
    assert.match(done.text, /En annan form passar bättre: upphandling/)
  })

  test('is shown with a day to answer that is after today', async () => {
    await signInOn('2026-11-25')
    const number = await aCase(app, { until: 'reviewStarted' })
    await concludeReview(staff, number, no)
    const page = await staff.get(reviewOf(number, 'preliminart'))
    const again = await page.submit('Skicka det preliminära resultatet', { answerBy: '2026-11-25' })
    assert.deepEqual([again.status, again.problems], [422, ['Välj en dag efter i dag.']])
  })
})

async function joinedBy(who: 'founder', number: string): Promise<void> {
  const from = plainDate('2026-11-25')
  const { acting } = await actorOf(app, who, from)
  const staffUnit = await actorOf(app, 'staff', from)
  if (acting.side !== 'party') throw new Error('Acts for no organisation')
  const { id, lead } = await getVisible(app.db, staffUnit, number)
  const { organisationId, organisationName: name } = acting
  await addParty(
    app.db,
    { partnershipId: id, bodyId: lead.bodyId },
    { side: 'party', name, organisationId, from },
  )
}

describe('what others read of a review', () => {
  test('is nothing before it has ended, and then outcome, reasons and paper', async () => {
    const number = await aSharedNo()
    const { id } = await app.db
      .selectFrom('partnership')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    assert.equal(await findReview(app.db, id), null)
    await signInOn('2026-12-10')
    await (await staff.get(reviewOf(number, 'avslut'))).submit('Avsluta: inte möjligt', {})
    const review = await findReview(app.db, id)
    assert.deepEqual([review?.outcome, review?.reasons, review?.on], ['failed', no.reasons, '2026-12-10'])
    assert.notEqual(review?.documentId, null)
  })
})
