import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { type Filled, fillIn, inKronor } from '../../../../../test/support/journey-aid.ts'
import { keepOlder } from '../../../../../test/support/older-rulebook.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import { getPartnership } from '../../../../store/case/partnership.ts'

let app: TestApp
let number: string
const page = (...more: string[]) => ['/arende', number, 'statsstod', ...more].join('/')
const assess = (filled: Filled = {}) => fillIn(app.client, number, filled)

before(async () => {
  app = await anApp({ at: '2026-11-23T09:00:00Z' })
})
after(() => app.close())
beforeEach(async () => {
  await app.db.deleteFrom('aid_grant').execute()
  await app.db.deleteFrom('aid_link').execute()
  number = await aCase(app, { until: 'reviewStarted' })
  await app.client.signInAs('staffUnit')
})

describe('the assessment of state aid', () => {
  test('reckons the whole agreement against both ceilings, line by line', async () => {
    await assess({ cash: '3 600 000', inKind: '900 000' })
    const { text } = await app.client.get(page())
    const plain = text.replaceAll('\u00a0', ' ')
    assert.match(plain, /4 500 000 kr \/ 11,20 = 401 785,72 euro, avrundat uppåt till hel cent/)
    assert.match(plain, /134,0 procent av 300 000 euro. Över taket/)
    assert.match(plain, /53,6 procent av 750 000 euro. Ryms/)
    assert.match(plain, /inte kontrollerat av en person/)
  })

  test('takes the ceilings of the day of the grant, also where the case follows an older version', async () => {
    const rulebook = await keepOlder(app, '1.0.0', (older) => ({
      ...older,
      thresholds: older.thresholds.map((one) => (one.id === 'aidGeneral' ? { ...one, value: 200000 } : one)),
    }))
    number = await aCase({ ...app, place: { ...app.place, rulebook } }, { until: 'reviewStarted' })
    await assess({ cash: '1 120 000' })
    const { text } = await app.client.get(page())
    assert.match(text.replaceAll('\u00a0', ' '), /33,4 procent av 300 000 euro/)
  })

  test('lets nobody use a ground that is over its ceiling', async () => {
    await assess({ cash: '3 600 000', inKind: '900 000' })
    const form = await app.client.get(page('slutsats'))
    const refused = await form.submit('Registrera slutsatsen', { basis: 'general', reasons: 'Ryms.' })
    assert.deepEqual([refused.status, refused.valueOf('reasons')], [422, 'Ryms.'])
    assert.match(refused.problems.join(), /över taket/)
    const noAct = await refused.submit('Registrera slutsatsen', { basis: 'sgei', reasons: 'Ryms.' })
    assert.match(noAct.problems.join(), /skriftligt tilldelad/)
    const fields = { basis: 'sgei', entrusted: 'ja', reasons: 'Tjänsten tilldelas i avsnitt 12.' }
    const done = await noAct.submit('Registrera slutsatsen', fields)
    assert.match(done.flash ?? '', /Slutsatsen är registrerad/)
  })

  test('is read by the organisation once a person has concluded, with the reckoning in the paper', async () => {
    await assess({ cash: '1 120 000' })
    await app.client.signInAs('partyRep')
    assert.doesNotMatch((await app.client.get(page())).text, /1 120 000/)
    await app.client.signInAs('staffUnit')
    await conclude({ basis: 'general', reasons: 'Stödet ryms under det allmänna taket.' })
    await app.client.signInAs('partyRep')
    const read = await (await app.client.get(page())).follow('Läs bedömningen')
    assert.match(read.text.replaceAll('\u00a0', ' '), /100 000,00 euro/)
  })

  test('says no aid only with a clear no among the criteria', async () => {
    await assess({ cash: '100 000' })
    const form = await app.client.get(page('slutsats'))
    const refused = await form.submit('Registrera slutsatsen', { basis: 'none', reasons: 'Rent lokalt.' })
    assert.match(refused.problems.join(), /tydligt nej/)
    await assess({ cash: '100 000', answers: { competition: 'no' } })
    await conclude({ basis: 'none', reasons: 'Rent lokalt.' })
    assert.equal((await newest())?.basis, 'none')
  })

  test('needs all five criteria with reasons before any other conclusion', async () => {
    await assess({ cash: '100 000', answers: { selective: '' } })
    const form = await app.client.get(page('slutsats'))
    const refused = await form.submit('Registrera slutsatsen', { basis: 'general', reasons: 'Ryms.' })
    assert.match(refused.problems.join(), /alla fem kriterierna/)
  })

  test('is refused when something changed after the reader saw the reckoning', async () => {
    await assess({ cash: '1 120 000' })
    const form = await app.client.get(page('slutsats'))
    await assess({ cash: '2 240 000' })
    const late = await form.submit('Registrera slutsatsen', { basis: 'general', reasons: 'Ryms.' })
    assert.equal(late.status, 409)
  })

  test('keeps both texts when two write at once', async () => {
    const mine = await app.client.get(page('kriterier'))
    const colleague = await app.as('colleague')
    const theirs = await colleague.get(page('kriterier'))
    await theirs.submit('Spara', { 'answer-economic': 'no', 'reason-economic': 'Öppet för alla, gratis.' })
    const again = await mine.submit('Spara', { 'answer-economic': 'yes', 'reason-economic': 'Uthyrning.' })
    assert.equal(again.valueOf('reason-economic'), 'Uthyrning.')
    assert.match(again.text, /Öppet för alla, gratis/)
  })

  test('is nobody’s work but the staff unit’s', async () => {
    for (const who of ['partySignatory', 'founder'] as const) {
      await app.client.signInAs(who)
      for (const noun of ['kriterier', 'foretag', 'tidigare', 'belopp', 'slutsats'])
        assert.equal((await app.client.get(page(noun))).status, 404)
    }
  })
})

describe('earlier aid', () => {
  test('that only the organisation names counts, and stands beside what is known', async () => {
    await declare({ 'giver-0': 'Region Stockholm', 'eur-0': '250 000' })
    await assess({ cash: '1 120 000' })
    const { text } = await app.client.get(page('tidigare'))
    assert.match(text, /Bara intygat/)
    const overview = (await app.client.get(page())).text.replaceAll('\u00a0', ' ')
    assert.match(overview, /250 000,00 euro \+ 100 000,00 euro = 350 000,00 euro/)
  })

  test('in kronor only stops the reckoning until it is written in with a rate', async () => {
    await declare({ 'giver-0': 'Region Stockholm', 'sek-0': '112 000' })
    await assess({ cash: '1 120 000' })
    assert.match((await app.client.get(page())).text, /Uträkningen visas när/)
    const take = await (await app.client.get(page('tidigare'))).follow('Skriv in: Region Stockholm')
    await take.submit('Spara', inKronor)
    assert.match(
      (await app.client.get(page())).text.replaceAll('\u00a0', ' '),
      /10 000,00 euro \+ 100 000,00/,
    )
  })

  test('that is corrected tries later grants again, and no euro is reckoned anew', async () => {
    await writeIn({ giver: 'Staten', on: '2025-01-10', eur: '10 000' })
    await writeIn({ giver: 'Järva stadsdelsnämnd', on: '2025-06-10', eur: '290 000' })
    assert.doesNotMatch((await app.client.get(page('tidigare'))).text, /Över taket/)
    const form = await (await app.client.get(page('tidigare'))).follow('Rätta: Staten')
    await form.submit('Spara', { eur: '20 000' })
    const after = await app.client.get(page('tidigare'))
    assert.match(after.text, /Över taket/)
    assert.match(after.text.replaceAll('\u00a0', ' '), /290 000,00 euro/)
  })

  test('of a linked organisation counts; membership of a federation alone does not', async () => {
    await link({ facts: ['membership'] })
    assert.match((await app.client.get(page('foretag'))).text, /medlemskap räcker inte/)
    await link({ facts: ['board', 'membership'] })
    const { text } = await app.client.get(page('foretag'))
    assert.match(text, /Räknas som ett enda företag/)
  })
})

async function conclude(fields: Record<string, string>) {
  const form = await app.client.get(page('slutsats'))
  const done = await form.submit('Registrera slutsatsen', fields)
  assert.match(done.flash ?? '', /Slutsatsen är registrerad/)
}

async function declare(fields: Record<string, string>) {
  await app.client.signInAs('partySignatory')
  const form = await app.client.get(page('intyg'))
  const grant = { received: 'some', linked: 'no', sure: 'ja', 'on-0': '2025-02-03', 'regime-0': 'general' }
  const made = await form.submit('Lämna intyget', { ...grant, ...fields })
  assert.match(made.flash ?? '', /Intyget är lämnat/)
  await app.client.signInAs('staffUnit')
}

async function writeIn(fields: Record<string, string>) {
  const form = await app.client.get(page('tidigare', 'nytt'))
  const saved = await form.submit('Spara', { regime: 'general', currency: 'eur', ...fields })
  assert.match(saved.flash ?? '', /inskrivet/)
}

async function link({ facts }: { facts: string[] }) {
  const form = await app.client.get(page('foretag'))
  const fields = { linkName: 'Riksförbundet Exempel', facts, note: 'Stadgarna 4 §.' }
  await form.submit('Anteckna kopplingen', fields)
}

async function newest() {
  const { id } = await app.db
    .selectFrom('partnership')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const partnership = await getPartnership(app.db, id)
  return findAidAssessment(app.db, partnership.id)
}
