import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { recordPaper } from '../../../store/papers/organisation-document.ts'
import { stateOf } from './freshness.ts'

const home = '/mitt/organisation'
const today = plainDate('2026-11-23')

describe('the organisation’s own page', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  test('shows its members the details, the people and the documents', async () => {
    for (const who of ['chair', 'representative'] as const) {
      const { text } = await (await app.as(who)).get(home)
      assert.match(
        text,
        /Ungas väg in.*899991-0014.*Fatima Nordin.*Ordförande.*Behörig företrädare.*sedan 2022-01-01/,
      )
      assert.match(text, /Stadgar.*inte inlagd än/)
    }
  })

  test('tells whoever may change it what to do when the chair or the organisation becomes another', async () => {
    const chair = await (await app.as('chair')).get(home)
    assert.match(chair.text, /Ny ordförande eller ny firmatecknare.*Bjud in den nya som behörig företrädare/)
    assert.match(chair.text, /Ni går samman med en annan organisation.*En part förändras eller lämnar/)
    assert.doesNotMatch((await (await app.as('representative')).get(home)).text, /Ny ordförande eller/)
  })

  for (const who of ['staff', 'politician', 'auditor', 'admin'] as const)
    test(`is not there for ${who}`, async () => {
      assert.equal((await (await app.as(who)).get(home)).status, 404)
    })

  test('lets a signatory change the details, and keeps how they read', async () => {
    const founder = await app.as('founder')
    const form = await founder.get(`${home}/uppgifter`)
    const page = await form.submit('Spara uppgifterna', {
      name: 'Stiftelsen Öppna dörrar',
      phone: '08-123 45',
    })
    assert.match(page.text, /Namn\s*Stiftelsen Öppna dörrar/)
    assert.match(
      page.text,
      /Tidigare uppgifter.*Stiftelsen Öppen dörr \(exempel\).*ändrat av Sonja Dahl måndag 23 november/,
    )
  })

  test('is called by its new name in its cases; papers keep the name that they were written with', async () => {
    const number = await aCase(app)
    const chair = await app.as('chair')
    const form = await chair.get(`${home}/uppgifter`)
    await form.submit('Spara uppgifterna', { name: 'Ungas vägar in' })
    for (const who of ['chair', 'staff'] as const) {
      const page = await (await app.as(who)).get(`/arende/${number}`)
      assert.match(page.text, /Järva stadsdelsnämnd och Ungas vägar in/)
    }
    assert.match((await (await app.as('staff')).get('/arenden?sok=vägar')).text, /Ungas vägar in/)
    const [paper] = await app.db.selectFrom('document').select('model').execute()
    assert.match(JSON.stringify(paper?.model), /Ungas väg in/)
    const back = await chair.get(`${home}/uppgifter`)
    await back.submit('Spara uppgifterna', { name: 'Ungas väg in (exempelförening)' })
  })

  test('says what is wrong with a number, and keeps what was typed', async () => {
    const form = await (await app.as('neighbour')).get(`${home}/uppgifter`)
    const wrong = await form.submit('Spara uppgifterna', { number: '899991-0023', name: 'Nytt namn' })
    assert.match(wrong.problems.join(), /sista siffran passar inte/)
    assert.equal(wrong.valueOf('name'), 'Nytt namn')
    const taken = await form.submit('Spara uppgifterna', { number: '899991-0014' })
    assert.match(taken.problems.join(), /har en annan organisation här/)
  })

  test('tells how current the documents are', async () => {
    const organisationId = app.place.organisations.motesplatsen
    const paper = {
      organisationId,
      status: 'received',
      by: null,
      at: new Date('2026-11-20T09:00:00Z'),
    } as const
    await recordPaper(app.db, { ...paper, kind: 'activityReport', documentDate: plainDate('2025-11-23') })
    await recordPaper(app.db, { ...paper, kind: 'accounts', documentDate: plainDate('2025-11-22') })
    const { text } = await (await app.as('neighbour')).get(home)
    assert.match(text, /verksamhetsberättelsen\s*✓?\s*aktuell\s*2025-11-23, aktuell till och med 2026-11-23/)
    assert.match(text, /balansräkningen\s*!?\s*äldre, lägg gärna in en nyare\s*2025-11-22/)
  })
})

describe('how current a document is', () => {
  const paper = { status: 'received', documentDate: plainDate('2025-05-23') } as const
  test('it is on its last day, and not the day after', () => {
    assert.equal(stateOf(paper, today, today), 'fresh')
    assert.equal(stateOf(paper, today, plainDate('2026-11-24')), 'old')
  })
  test('nothing given is missing', () => {
    assert.equal(stateOf(undefined, null, today), 'missing')
  })
})
