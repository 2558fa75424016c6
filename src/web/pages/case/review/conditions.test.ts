import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { answerReview, concludeReview, reviewOf } from '../../../../../test/support/reviewing.ts'

let app: TestApp
let staff: TestClient
let colleague: TestClient

before(async () => {
  app = await anApp({ at: '2026-11-25T09:00:00Z' })
  ;[staff, colleague] = [app.client, app.another()]
  await colleague.signInAs('colleague')
  await staff.signInAs('staff')
})
after(() => app.close())

describe('conditions', () => {
  async function addCondition(number: string, typed: Record<string, string>) {
    const page = await staff.get(reviewOf(number, 'slutsats'))
    return page.submit('Lägg till villkoret', { condition: 'Nya stadgar bifogas.', ...typed })
  }

  test('become text or a task, and can be taken away', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await addCondition(number, { becomes: 'clause' })
    const page = await addCondition(number, { becomes: 'task', who: 'party', by: '2026-12-20' })
    assert.match(page.text, /En uppgift, Organisationen, senast söndag 20 december 2026/)
    assert.equal(page.flash, 'Villkoret är tillagt.')
    const left = await page.submit('Ta bort villkoret', {})
    assert.doesNotMatch(left.text, /Text i överenskommelsen, /)
  })

  test('a task needs somebody who does it', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const again = await addCondition(number, { becomes: 'task' })
    assert.deepEqual([again.status, again.valueOf('condition')], [422, 'Nya stadgar bifogas.'])
  })

  test('that are tasks are done once somebody says so', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview({ staff, colleague }, number)
    await concludeReview(staff, number, { outcome: 'passedWithConditions' })
    await addCondition(number, { becomes: 'task', who: 'party' })
    const preview = await staff.get(reviewOf(number, 'avslut'))
    const concluded = await preview.submit('Avsluta: möjligt med villkor', {})
    assert.match(concluded.text, /Inte klart än/)
    const party = await app.as('partyRep')
    const mine = await party.get('/mitt')
    const task = await mine.follow('Nya stadgar bifogas.')
    const empty = await task.submit('Uppgiften är klar', {})
    assert.deepEqual([empty.status, empty.problems], [422, ['Skriv vad ni har gjort.']])
    const done = await empty.submit('Uppgiften är klar', { how: 'Stadgarna antogs i går.' })
    assert.match(done.text, /Klart onsdag 25 november 2026.*Stadgarna antogs i går/)
    assert.match((await party.get('/mitt')).text, /Stabsenheten: Bekräfta att det är klart: Nya stadgar/)
  })

  test('that are tasks of the organisation are confirmed by the staff unit, or come back with what is left', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview({ staff, colleague }, number)
    await concludeReview(staff, number, { outcome: 'passedWithConditions' })
    await addCondition(number, { becomes: 'task', who: 'party' })
    await (await staff.get(reviewOf(number, 'avslut'))).submit('Avsluta: möjligt med villkor', {})
    const party = await app.as('partyRep')
    const say = async (how: string) => {
      const task = await (await party.get('/mitt')).follow('Nya stadgar bifogas.')
      return task.submit('Uppgiften är klar', { how })
    }
    const told = await say('Stadgarna antogs i går.')
    assert.match(told.text, /Väntar på att stabsenheten bekräftar/)
    assert.ok(!told.has('a[href$="/bekraftelse"]'))
    const toConfirm = async () => (await staff.get(reviewOf(number))).follow('Bekräfta, eller skriv')
    const unsaid = await (await toConfirm()).submit('Svara organisationen', { answer: 'left' })
    assert.deepEqual(unsaid.problems, ['Skriv vad som återstår, så att organisationen vet vad den ska göra.'])
    const answered = await unsaid.submit('Svara organisationen', {
      answer: 'left',
      reasons: 'De är inte undertecknade.',
    })
    assert.deepEqual(answered.problems, [])
    assert.equal(answered.flash, 'Organisationen läser nu vad som återstår.')
    const left = await party.get(reviewOf(number))
    assert.match(left.text, /Det här återstår enligt .*De är inte undertecknade\..*Inte klart än/s)
    await say('Nu är de undertecknade.')
    await (await toConfirm()).submit('Svara organisationen', { answer: 'confirmed' })
    for (const client of [party, staff])
      assert.match((await client.get(reviewOf(number))).text, /Nu är de undertecknade\..*Bekräftat av /s)
  })

  test('a task of the party is not for the director to do', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    await answerReview({ staff, colleague }, number)
    await concludeReview(staff, number, { outcome: 'passedWithConditions' })
    await addCondition(number, { becomes: 'task', who: 'party' })
    await (await staff.get(reviewOf(number, 'avslut'))).submit('Avsluta: möjligt med villkor', {})
    const { id } = await app.db
      .selectFrom('review_condition')
      .innerJoin('partnership as p', 'p.id', 'review_condition.partnership_id')
      .select('review_condition.id')
      .where('p.number', '=', number)
      .executeTakeFirstOrThrow()
    const director = await app.as('director')
    assert.equal((await director.get(reviewOf(number, 'villkor', id, 'klart'))).status, 404)
  })

  test('are wanted where the conclusion says that there are some', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const page = await concludeReview(staff, number, { outcome: 'passedWithConditions' })
    assert.match(page.text, /Skriv minst ett villkor/)
  })
})
