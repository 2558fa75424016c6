import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { dailyDigest } from '../../../../jobs/daily-digest.ts'

describe('absence with a deputy', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-09-06T09:00:00Z' })
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  test('keeps what was typed when the days are wrong or nobody is chosen', async () => {
    const page = await (await app.as('coordinator')).get('/mitt/franvaro')
    const wrong = await page.submit('Spara frånvaron', { ...days, to: '2027-09-01', deputy: ids().unitHead })
    assert.equal(wrong.status, 422)
    assert.match(wrong.problems.join(), /kommer före den första/)
    assert.equal(wrong.valueOf('from'), '2027-09-08')
    const none = await page.submit('Spara frånvaron', { ...days, deputy: '' })
    assert.match(none.problems.join(), /Välj vem som är ersättare/)
  })

  test('asks for every field that is left empty', async () => {
    const page = await (await app.as('coordinator')).get('/mitt/franvaro')
    const empty = await page.submit('Spara frånvaron')
    assert.equal(empty.status, 422)
    assert.match(empty.problems.join(), /den första dagen.*den sista dagen.*Välj vem/)
  })

  test('offers colleagues of the unit first, and nobody who governs or examines', async () => {
    const page = await (await app.as('coordinator')).get('/mitt/franvaro')
    const offered = [...page.document.querySelectorAll('[name=deputy] option')].map(
      (one) => one.textContent ?? '',
    )
    assert.match(offered[1] ?? '', /Enheten för unga och fritid/)
    assert.doesNotMatch(offered.join('\n'), /Petra Öhman|Runa Revander/)
  })

  test('leads on where a deputy is not enough', async () => {
    assert.match(
      (await (await app.as('coordinator')).get('/mitt/franvaro')).text,
      /avdelning eller stabsenheten kan lämna över alla dina ärenden/,
    )
    assert.ok((await (await app.as('departmentHead')).get('/mitt/franvaro')).has('a[href="/overlamning"]'))
    assert.doesNotMatch((await (await app.as('legal')).get('/mitt/franvaro')).text, /lämna över alla/i)
  })

  test('is seen by both parties from its first day, and not the day before', async () => {
    const saved = await (await (await app.as('coordinator')).get('/mitt/franvaro')).submit(
      'Spara frånvaron',
      {
        ...days,
        deputy: ids().unitHead,
      },
    )
    assert.match(saved.flash ?? '', /Frånvaron är sparad/)
    const readBy = async (who: Who) => (await (await app.as(who)).get(`/arende/${number}`)).text
    assert.doesNotMatch(await readBy('chair'), /är ersättare/)
    app.setTime('2027-09-08T09:00:00Z')
    assert.match(await readBy('chair'), /Borta till och med 2027-09-17, .* är ersättare/)
  })

  test('lets the deputy act in the cases, with both names in the journal', async () => {
    const deputy = await standIn()
    const plan = await deputy.get(`/arende/${number}/start/motesplan`)
    assert.equal(plan.status, 200)
    assert.match(plan.html, /i stället för Kerstin Åberg/)
    assert.match((await deputy.get('/mitt')).text, /Hålla arbetsgruppsmöten.*0 av \d hållna 2027/s)
  })

  test('sends the deputy the reminders of the one who is away', async () => {
    const log = { info() {}, warn() {}, error: assert.fail }
    app.setTime('2027-09-10T05:00:00Z')
    const clock = () => new Date('2027-11-30T05:00:00Z')
    assert.equal(await remindersTo(ids().unitHead), 0)
    await app.db
      .updateTable('absence')
      .set({ until_day: '2027-12-20' as never })
      .execute()
    await dailyDigest({ db: app.db, log, clock, baseUrl: 'https://iop.example' })
    assert.ok((await remindersTo(ids().unitHead)) > 0)
    await app.db
      .updateTable('absence')
      .set({ until_day: '2027-09-18' as never })
      .execute()
  })

  test('is over the day after, and the deputy is only themselves again', async () => {
    app.setTime('2027-09-17T20:00:00Z')
    const deputy = await standIn()
    assert.match((await deputy.get('/mitt')).html, /i stället för Kerstin Åberg/)
    app.setTime('2027-09-17T22:30:00Z')
    assert.doesNotMatch((await deputy.get('/mitt')).html, /i stället för Kerstin Åberg/)
  })

  test('ends at once when the one who was away is back', async () => {
    app.setTime('2027-09-10T09:00:00Z')
    const deputy = await standIn()
    const page = await (await app.as('coordinator')).get('/mitt/franvaro')
    const done = await page.submit('Jag är tillbaka: 2027-09-08–2027-09-17')
    assert.match(done.flash ?? '', /Frånvaron är avslutad/)
    assert.doesNotMatch((await deputy.get('/mitt')).html, /i stället för Kerstin Åberg/)
  })

  test('is entered and ended by a head for those of the unit, who are told', async () => {
    const page = await (await app.as('departmentHead')).get('/mitt/franvaro')
    const { id } = await app.db
      .selectFrom('body_membership')
      .select('id')
      .where('person_id', '=', ids().coordinator as never)
      .executeTakeFirstOrThrow()
    const typed = { ...days, who: id, deputy: ids().coordinator }
    assert.match((await page.submit('Spara frånvaron', typed)).problems.join(), /Välj vem som är ersättare/)
    const saved = await page.submit('Spara frånvaron', { ...typed, deputy: ids().unitHead })
    assert.match(saved.flash ?? '', /Frånvaron är sparad\. Edvin Rosén är ersättare/)
    assert.match(
      (await (await app.as('coordinator')).get('/mitt')).text,
      /har lagt in frånvaro med ersättare/,
    )
    assert.match((await (await standIn()).get('/mitt')).html, /i stället för Kerstin Åberg/)
    const done = await saved.submit('Kerstin Åberg är tillbaka: 2027-09-08–2027-09-17')
    assert.match(done.flash ?? '', /Frånvaron är avslutad/)
    assert.doesNotMatch((await (await app.as('staff')).get('/mitt/franvaro')).text, /Vem är borta/)
  })

  const days = { from: '2027-09-08', to: '2027-09-17' }
  const ids = () => app.place.officials

  /** Edvin Rosén, who chooses to act for Kerstin Åberg. */
  async function standIn(): Promise<TestClient> {
    const deputy = await app.as('unitHead')
    const page = await deputy.get('/mitt/byt')
    const newest = app.db.selectFrom('absence').select('id').orderBy('recorded_at', 'desc')
    const { id } = await newest.executeTakeFirstOrThrow()
    await page.submit('Arbeta i det här uppdraget', { membership: id })
    return deputy
  }

  async function remindersTo(personId: string): Promise<number> {
    const rows = await app.db
      .selectFrom('notice')
      .select('id')
      .where('person_id', '=', personId as never)
      .where('kind', '=', 'reminder')
      .execute()
    return rows.length
  }
})
