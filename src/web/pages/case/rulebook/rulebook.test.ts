import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase, takeIn } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { keepOlder } from '../../../../../test/support/older-rulebook.ts'
import type { PersonId } from '../../../../domain/actor.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { listEvents } from '../../../../store/case/case-event.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

const newest = /version 1\.\d+\.\d+ finns/i
const guest: Who = { email: 'gudrun.lind@handslag.example' }

describe('the rulebook of a case', () => {
  let app: TestApp
  let older: TestApp['place']['rulebook']
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    older = await keepOlder(app)
  })
  after(() => app.close())

  /** Whoever begins a case there begins it under that version. */
  function following(rulebook = older) {
    return Object.assign(Object.create(app), { place: { ...app.place, rulebook } })
  }

  async function opened(number: string, who: Who = 'staffUnit') {
    const client = await app.as(who)
    return client.get(`/arende/${number}/regelverk`)
  }

  test('is told alike to both sides, with what a newer version would change and how it is counted', async () => {
    const number = await aCase(following(), { withGuest: true })
    for (const who of ['staffUnit', 'partyRep', guest] as const) {
      const { text } = await opened(number, who)
      assert.match(text, /Version1\.0\.0/)
      assert.match(text, newest)
      assert.match(text, /Hålla ett första möte ?tidigare dag ?senast 2026-12-14, stabsenheten/)
      assert.match(text, /2026-11-02 \+ 6 veckor = 2026-12-14/)
      assert.match(text, /2026-11-02 \+ 4 veckor = 2026-11-30/)
    }
    assert.match(
      (await opened(number, 'partyRep')).text,
      /Stabsenheten hos den nämnd som leder ärendet beslutar/,
    )
    assert.equal((await opened(number, 'founder')).status, 404)
  })

  test('is one link away from the case, which says that a newer version has come', async () => {
    const client = await app.as('partyRep')
    const linkOf = async (number: string) =>
      (await client.get(`/arende/${number}`)).document.querySelector('a[href$="/regelverk"]')?.textContent
    assert.equal(await linkOf(await aCase(following())), 'Regelboken: en nyare version finns')
    assert.equal(await linkOf(await aCase(app)), 'Regelboken')
  })

  test('is changed by the staff unit, with reasons and with what becomes stricter read', async () => {
    const number = await aCase(following(), { withGuest: true })
    const page = await opened(number)
    const reasons = 'Nämnden vill att alla ärenden följer samma ordning.'
    assert.equal((await page.submit('Byt version', { seen: 'ja' })).status, 422)
    const unseen = await page.submit('Byt version', { reasons })
    assert.match(unseen.text, /Bekräfta att du har läst det som blir strängare/)
    const done = await page.submit('Byt version', { reasons, seen: 'ja' })
    assert.match(done.flash ?? '', /Ärendet följer nu version/)
    assert.match(done.text, /Från version 1\.0\.0 till version/)
    assert.match(done.text, /Ärendet följer den nyaste versionen/)
    const { rulebook_version, next_due } = await caseRow(app, number)
    assert.deepEqual([rulebook_version, next_due], [app.place.rulebook.version, '2026-11-30'])
  })

  test('once changed is in the journal, in the registry and told to both sides', async () => {
    const number = await aCase(following(), { withGuest: true })
    const reasons = 'Samma ordning för alla.'
    await (await opened(number)).submit('Byt version', { reasons, seen: 'ja' })
    const events = await listEvents(app.db, (await caseRow(app, number)).id)
    assert.equal(events.at(-1)?.type, 'rulebookMoved')
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
    const chair = await noticesTo(app, app.place.members.chair)
    assert.deepEqual(chair.at(-1), {
      kind: 'rulebookMoved',
      params: { by: 'Stina Lindqvist', reason: reasons },
    })
    const page = await opened(number, 'partyRep')
    assert.match(page.text, /Samma ordning för alla\./)
    const paper = await page.follow('Byte av regelbok: version 1.0.0 till')
    assert.match(paper.text, /2026-11-02 \+ 6 veckor = 2026-12-14/)
  })

  test('is left as it is by everybody else, and twice by nobody', async () => {
    const number = await aCase(following(), { withGuest: true })
    for (const who of ['partySignatory', 'director', guest] as const)
      assert.equal((await opened(number, who)).document.querySelector('textarea[name=reasons]'), null)
    assert.ok((await opened(number, 'partySignatory')).has('a[href$="/meddelanden"]'))
    assert.equal((await opened(number, 'registrar')).has('a[href$="/meddelanden"]'), false)
    const [first, second] = [await opened(number), await opened(number)]
    const typed = { reasons: 'Samma ordning.', seen: 'ja' }
    await first.submit('Byt version', typed)
    const again = await second.submit('Byt version', typed)
    assert.match(again.text, /Ärendet följer den nyaste versionen/)
    assert.equal((await listEvents(app.db, (await caseRow(app, number)).id)).length, 2)
  })

  test('is not changed while the case rests, or where the newer version cannot read what has happened', async () => {
    const paused = await aCase(following())
    const client = await app.as('staffUnit')
    await (await client.get(`/arende/${paused}/paus`)).submit('Pausa ärendet', { reasons: 'Sjukdom.' })
    assert.match((await opened(paused)).text, /Ärendet är pausat\. Återuppta det först/)

    const renamed = await keepOlder(app, '0.9.0', (rulebook) => ({
      ...rulebook,
      steps: rulebook.steps.map((step) =>
        step.id === 'call-first-meeting' ? { ...step, id: 'invite' } : step,
      ),
    }))
    const number = await aCase(following(renamed))
    const content = { meetingOn: plainDate('2026-11-12') }
    await takeIn(app, number, { step: 'invite', by: 'staff', on: plainDate('2026-11-04'), content })
    const { text } = await opened(number)
    assert.match(text, /Den nya versionen känner inte till något som har hänt i ärendet/)
    assert.doesNotMatch(text, /Besluta om byte/)
  })

  test('in force: the days that move are told in the timetable too', async () => {
    const number = await anActivePartnership(following())
    await (await opened(number)).submit('Byt version', { reasons: 'Samma ordning.', seen: 'ja' })
    const events = await listEvents(app.db, (await caseRow(app, number)).id)
    assert.deepEqual(
      events.slice(-2).map(({ type, content }) => [type, content.cause]),
      [
        ['rulebookMoved', undefined],
        ['daysMoved', 'rules'],
      ],
    )
  })
})

async function caseRow({ db }: TestApp, number: string) {
  return db.selectFrom('partnership').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
}

async function noticesTo({ db }: TestApp, personId: PersonId) {
  return db
    .selectFrom('notice')
    .select(['kind', 'params'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
}
