import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase, actorOf, takeIn } from '../../../../../test/support/journey.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { addParty } from '../../../../store/case/case-member.ts'
import { recountCase } from '../../../../store/case/recount.ts'

describe('a case that stops', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  /** The founder's association is a party too. */
  async function joined(number: string): Promise<void> {
    const from = plainDate('2026-11-02')
    const { acting } = await actorOf(app, 'founder', from)
    if (acting.side !== 'party') throw new Error('Acts for no organisation')
    const { id, public_body_id } = await caseRow(app, number)
    const which = { partnershipId: id, bodyId: public_body_id }
    const { organisationId, organisationName: name } = acting
    await addParty(app.db, which, { side: 'party', name, organisationId, from })
  }

  test('is paused with a reason by the staff unit, and told to the party', async () => {
    const number = await aCase(app)
    const staff = await app.as('staffUnit')
    const page = await staff.get(`/arende/${number}/paus`)
    assert.equal((await page.submit('Pausa ärendet', {})).status, 422)
    const paused = await page.submit('Pausa ärendet', { reasons: 'Lokalen har brunnit.' })
    assert.match(paused.flash ?? '', /pausat/)
    const news = await noticesTo(app, app.place.members.chair)
    assert.deepEqual(news.at(-1), {
      kind: 'paused',
      params: { by: 'Stina Lindqvist', reason: 'Lokalen har brunnit.' },
    })
  })

  test('is resumed to where it was, and no day has moved', async () => {
    const number = await aCase(app, { until: 'firstMeetingCalled' })
    const staff = await app.as('staffUnit')
    const { id } = await caseRow(app, number)
    await recountCase(app.db, id, { today: plainDate('2026-11-23'), at: app.deps.clock() })
    const before = await caseRow(app, number)
    await (await staff.get(`/arende/${number}/paus`)).submit('Pausa ärendet', { reasons: 'Sjukdom.' })
    assert.equal((await caseRow(app, number)).paused, true)
    await (await staff.get(`/arende/${number}/paus`)).submit('Återuppta ärendet', { reasons: 'Frisk igen.' })
    const { paused, status, next_due } = await caseRow(app, number)
    assert.deepEqual(
      { paused, status, next_due },
      { paused: false, status: before.status, next_due: before.next_due },
    )
  })

  test('still shows the day that a rule set, which rests, in the case and in the lists', async () => {
    const number = await aCase(app, { title: 'Vilar', until: 'firstMeetingCalled' })
    const staff = await app.as('staffUnit')
    const day = '2026-11-30' // the last day to hold the first meeting
    await (await staff.get(`/arende/${number}/paus`)).submit('Pausa ärendet', { reasons: 'Sjukdom.' })
    assert.equal((await caseRow(app, number)).next_due, day)
    const calendar = (await staff.get(`/arende/${number}`)).document.querySelector('#kalender')
    assert.match(calendar?.parentElement?.textContent ?? '', new RegExp(dateInWords(plainDate(day), 'sv')))
    assert.match((await staff.get('/arenden?lage=pausade')).text, new RegExp(`Vilar.*${day}`))
  })

  test('expects nothing of anybody, and does so anew when it is resumed', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    const staff = await app.as('staffUnit')
    await (await staff.get(`/arende/${number}/paus`)).submit('Pausa ärendet', { reasons: 'Sjukdom.' })
    assert.equal((await caseRow(app, number)).next_due, null)
    app.setTime('2026-12-07T09:00:00Z')
    const later = await app.as('staffUnit')
    await (await later.get(`/arende/${number}/paus`)).submit('Återuppta ärendet', { reasons: 'Frisk igen.' })
    const { next_due, next_expected } = await caseRow(app, number)
    app.setTime('2026-11-23T09:00:00Z')
    assert.deepEqual([next_due, next_expected], ['2026-12-21', true])
  })

  test('is not paused twice by two who had the same page open', async () => {
    const number = await aCase(app)
    const [first, second] = [await app.as('staffUnit'), await app.as('staffUnit')]
    const pages = [await first.get(`/arende/${number}/paus`), await second.get(`/arende/${number}/paus`)]
    await pages[0]?.submit('Pausa ärendet', { reasons: 'Först.' })
    const again = await pages[1]?.submit('Pausa ärendet', { reasons: 'Sedan.' })
    assert.equal(again?.status, 409)
    assert.match(again?.document.toString() ?? '', /Sedan\./)
    assert.deepEqual(
      again?.problems.map((one) => one.split(' här')[0]),
      ['Du har själv ändrat'],
    )
  })

  test('says who changed it meanwhile: somebody else, or oneself in another tab', async () => {
    const number = await aCase(app)
    const stale = await (await app.as('colleague')).get(`/arende/${number}/paus`)
    const page = await (await app.as('staffUnit')).get(`/arende/${number}/paus`)
    await page.submit('Pausa ärendet', { reasons: 'Först.' })
    const again = await stale.submit('Pausa ärendet', { reasons: 'Sedan.' })
    assert.match(again.problems.join(), /^Någon annan ändrade här medan du skrev/)
    assert.equal(again.valueOf('reasons'), 'Sedan.')
  })

  test('is not paused by the party', async () => {
    const number = await aCase(app)
    assert.equal((await (await app.as('partySignatory')).get(`/arende/${number}/paus`)).status, 404)
  })

  test('is withdrawn by the party, registered as an incoming paper', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    const page = await (await app.as('partyRep')).get(`/arende/${number}/aterkallelse`)
    assert.equal((await page.submit('Dra tillbaka idén', {})).status, 422)
    await page.submit('Dra tillbaka idén', { sure: 'ja', reasons: 'Vi hinner inte.' })
    const { status, closed_on } = await caseRow(app, number)
    assert.deepEqual([status, closed_on], ['WITHDRAWN', '2026-11-23'])
    assert.deepEqual(await lastEntry(app, number), {
      direction: 'in',
      subject: 'Återkallelse: Öppna kvällar i Rinkeby',
    })
  })

  test('goes on when one of several organisations leaves, which keeps what it was part of', async () => {
    const number = await aCase(app, { until: 'firstMeetingHeld', title: 'Två föreningar' })
    await joined(number)
    const party = await app.as('partyRep')
    const page = await party.get(`/arende/${number}/aterkallelse`)
    const left = await page.submit('Lämna ärendet', { sure: 'ja', reasons: 'Vi hinner inte.' })
    assert.match(left.flash ?? '', /Ni har lämnat ärendet/)
    assert.match(left.text, /Två föreningar.*måndag 23 november 2026.*Intresseanmälan/s)
    const linked = await party.get(`/arende/${number}`)
    assert.match(linked.address, new RegExp(`/mitt/organisation/lamnade/${number}$`))
    assert.equal((await party.get(`/arende/${number}/dokument`)).status, 404)
    assert.equal((await caseRow(app, number)).status, 'FIRST_MEETING_HELD')
    const others = await app.as('founder')
    assert.match((await others.get(`/arende/${number}`)).text, /lämnade ärendet/)
    assert.equal((await others.get(`/mitt/organisation/lamnade/${number}`)).status, 404)
  })

  test('keeps nobody while it is paused', async () => {
    const number = await aCase(app, { until: 'firstMeetingHeld', title: 'Två i paus' })
    await joined(number)
    const paused = await (await app.as('staffUnit')).get(`/arende/${number}/paus`)
    await paused.submit('Pausa ärendet', { reasons: 'Lokalen har brunnit.' })
    const page = await (await app.as('partyRep')).get(`/arende/${number}/aterkallelse`)
    const left = await page.submit('Lämna ärendet', { sure: 'ja', reasons: 'Vi väntar inte.' })
    assert.match(left.flash ?? '', /Ni har lämnat ärendet/)
    assert.equal((await caseRow(app, number)).paused, true)
  })

  test('shows those who have left the papers of their time, and none that came later', async () => {
    const number = await aCase(app, { title: 'Två till' })
    await joined(number)
    const party = await app.as('partySignatory')
    const leaving = await party.get(`/arende/${number}/aterkallelse`)
    await leaving.submit('Lämna ärendet', { sure: 'ja' })
    const later = plainDate('2026-11-25')
    const call = { step: 'call-first-meeting', by: 'staff', content: { meetingOn: '2026-11-27' } } as const
    await takeIn(app, number, { ...call, on: later })
    const staff = await app.as('staffUnit')
    assert.match(
      (await staff.get(`/arende/${number}/atkomst`)).text,
      /Har lämnat partnerskapet\s*Ungas väg in/,
    )
    const kept = await (await party.get('/mitt/organisation')).follow('Två till')
    assert.doesNotMatch(kept.text, /Kallelse/)
    const links = kept.document.querySelectorAll(`main a[href*="/lamnade/${number}/"]`)
    const paper = links[0]?.getAttribute('href') ?? ''
    assert.match((await party.get(paper)).text, /Till ärendets handlingar/)
    const others = await app.as('founder')
    assert.equal((await others.get(paper)).status, 404)
  })

  test('is withdrawn by a signatory alone once the review has begun', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    assert.equal((await (await app.as('partyRep')).get(`/arende/${number}/aterkallelse`)).status, 404)
    assert.equal((await (await app.as('partySignatory')).get(`/arende/${number}/aterkallelse`)).status, 200)
  })

  test('is taken up again as a new case with the same parties, once', async () => {
    const number = await aCase(app, { until: 'directorDeclined', told: true, withGuest: true })
    const party = await app.as('partySignatory')
    const page = await party.get(`/arende/${number}/ateroppning`)
    const fresh = await page.submit('Ta upp idén i ett nytt ärende', {
      name: 'Ny form',
      changed: 'Nu finns lokal.',
    })
    assert.match(fresh.flash ?? '', /upptagen igen som jar-2026-/)
    const [old, now] = [
      await caseRow(app, number),
      await caseRow(app, fresh.address.split('?')[0]?.split('/').at(-1) ?? ''),
    ]
    assert.deepEqual(
      [now.linked_from, now.status, now.received_on],
      [old.id, 'INITIATIVE_RECEIVED', '2026-11-23'],
    )
    assert.deepEqual(now.party_names.split(', ').sort(), old.party_names.split(', ').sort())
    assert.match((await party.get(`/arende/${number}/ateroppning`)).text, /redan tagits upp igen/)
  })

  test('is not taken up again while it goes on', async () => {
    const number = await aCase(app)
    const page = await (await app.as('staffUnit')).get(`/arende/${number}/ateroppning`)
    assert.match(page.text, /tas upp igen när ärendet är avslutat/)
  })
})

describe('a conflict of interest', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  test('blocks whoever declares it, until the director lifts it', async () => {
    const number = await aCase(app)
    const [staff, director] = [app.another(), app.another()]
    await staff.signInAs('staffUnit')
    await director.signInAs('director')
    const page = await staff.get(`/arende/${number}/jav`)
    await page.submit('Anmäl jäv', { ground: 'Min syster sitter i styrelsen.' })
    const waiting = (await director.get(`/arende/${number}`)).document.querySelector('.turn-card')
    assert.match(waiting?.textContent ?? '', /väntar vi på stabsenheten.*Samir Haddad/)
    assert.doesNotMatch(waiting?.textContent ?? '', /Stina Lindqvist/)
    assert.equal((await staff.get(`/arende/${number}/paus`)).status, 404)
    const list = await director.get(`/arende/${number}/jav`)
    assert.match(list.text, /Min syster sitter i styrelsen/)
    assert.equal((await list.submit('Häv jävet för Stina Lindqvist', {})).status, 422)
    const field = `reasons-${app.place.officials.staff}`
    const named = await list.submit('Häv jävet för Stina Lindqvist', {
      [field]: 'Systern, 811228-9874, slutar.',
    })
    assert.equal(named.status, 422)
    assert.match(named.text, /personnummer/)
    await list.submit('Häv jävet för Stina Lindqvist', { [field]: 'Systern har lämnat styrelsen.' })
    assert.equal((await staff.get(`/arende/${number}/paus`)).status, 200)
  })

  test('needs no declaring by an official who also represents the organisation', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    const director = await app.as('director')
    assert.equal((await director.get(`/arende/${number}/bedomning`)).status, 200)
    await sql`insert into organisation_membership (id, organisation_id, person_id, role, from_day)
      select gen_random_uuid(), organisation_id, ${app.place.officials.director}::uuid, role, from_day
      from organisation_membership where person_id = ${app.place.members.chair}`.execute(app.db)
    assert.match((await director.get(`/arende/${number}`)).text, /Du företräder också en organisation/)
    const page = await director.get(`/arende/${number}/bedomning`)
    assert.ok(!page.has('form textarea'))
    assert.match(page.text, /Du är jävig i det här ärendet/)
    await sql`delete from organisation_membership where person_id = ${app.place.officials.director}`.execute(
      app.db,
    )
  })

  test('is not shown to the other side', async () => {
    const number = await aCase(app)
    const [head, chair] = [app.another(), app.another()]
    await head.signInAs('unitHead')
    await chair.signInAs('partySignatory')
    await (await head.get(`/arende/${number}/jav`)).submit('Anmäl jäv', { ground: 'Hemlig grund.' })
    assert.doesNotMatch((await chair.get(`/arende/${number}/jav`)).text, /Hemlig grund/)
  })
})

function caseRow({ db }: TestApp, number: string) {
  return db.selectFrom('partnership').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
}

function noticesTo({ db }: TestApp, personId: string) {
  return db
    .selectFrom('notice')
    .select(['kind', 'params'])
    .where('person_id', '=', personId as never)
    .orderBy('created_at')
    .execute()
}

async function lastEntry({ db }: TestApp, number: string) {
  const { id } = await caseRow({ db } as TestApp, number)
  return db
    .selectFrom('registry_entry')
    .select(['direction', 'subject'])
    .where('partnership_id', '=', id)
    .orderBy('document_number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
