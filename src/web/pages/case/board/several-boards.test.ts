import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import pino from 'pino'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import type { Client } from '../../../../../test/support/client.ts'
import { aBoardCase, takeAnyway } from '../../../../../test/support/journey-board.ts'
import type { PublicRole } from '../../../../domain/roles.ts'
import { remindInCases } from '../../../../jobs/remind-in-cases.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { endParty } from '../../../../store/case/case-member.ts'
import { setBoardMeetings } from '../../../../store/meetings/board-calendar.ts'
import { addBodyMembership } from '../../../../store/people/membership.ts'
import { addPerson } from '../../../../store/people/person.ts'

describe('two public parties', () => {
  let app: TestApp
  let number: string

  before(async () => {
    app = await anApp({ at: '2026-12-09T09:00:00Z' })
    for (const role of ['director', 'adminHead', 'boardSecretary', 'politician'] as const)
      await addToGuest(role)
    number = await aBoardCase(app, { until: 'draftAgreed', withGuest: true })
  })
  after(() => app.close())

  const guest = (role: string) => ({ email: `${role}@kultur.example` })
  const address = (...more: string[]) => ['/arende', number, ...more].join('/')

  async function addToGuest(role: PublicRole) {
    const person = { name: `Kultur ${role}`, ...guest(role) }
    const personId = await addPerson(app.db, person)
    const from = plainDate('2026-01-01')
    await addBodyMembership(app.db, { personId, bodyId: app.place.guest.bodyId, role, from })
  }

  /** What stands in the registry of the board that does not lead. */
  async function sectionsLeft(writer: Client, memo: string) {
    const { document } = await writer.get(memo)
    const links = [...document.querySelectorAll('main ul a[href*="/forslag/"]')]
    return links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? '')
  }

  async function entriesOf(which: 'guest' | 'lead') {
    const rows = await app.db
      .selectFrom('registry_entry as e')
      .innerJoin('registry_case as c', 'c.id', 'e.registry_case_id')
      .innerJoin('partnership as p', 'p.id', 'e.partnership_id')
      .select('e.subject')
      .where('p.number', '=', number)
      .where('c.board_id', which === 'lead' ? '=' : '<>', app.place.boardId)
      .orderBy('e.document_number')
      .execute()
    return rows.map(({ subject }) => subject)
  }

  test('each take their own stances, and each get a case at their own board', async () => {
    const words = 'Jag företräder föreningen enligt stadgarna.'
    const chair = await (await app.as('partySignatory')).get(address('stallningstagande'))
    await chair.submit('Lämna svaret', { answer: 'yes', ground: 'signatory', words })
    for (const who of ['director', 'adminHead', guest('director'), guest('adminHead')] as const) {
      const page = await (await app.as(who)).get(address('stallningstagande'))
      assert.match((await page.submit('Lämna svaret', { answer: 'yes' })).flash ?? '', /registrerat/)
    }
    const papers = await app.db
      .selectFrom('document')
      .select('model')
      .where('title', 'like', 'Ställningstagande%')
      .execute()
    const titles = papers.map(
      ({ model }) => /stadsdelsdirektör|förvaltningschef/.exec(JSON.stringify(model))?.[0],
    )
    assert.deepEqual(titles.filter(Boolean).sort(), ['förvaltningschef', 'stadsdelsdirektör'])
    const director = await app.as('director')
    const { text } = await director.get(address('stallningstagande'))
    assert.match(text, /Stadsdelsdirektör:.*Förvaltningschef:/s)
    assert.match((await director.get(address())).text, /Kultur director, förvaltningschef, /)
    const opened = await (await director.get(address('namnd'))).submit('Öppna ärendet till nämnden')
    assert.match(opened.text, /Kulturnämnden i Exempelregionen/)
    assert.match(opened.text, /Järva stadsdelsnämnd/)
    assert.deepEqual(await entriesOf('guest'), ['Förslag till överenskommelse'])
  })

  test('each write to and decide in their own board alone', async () => {
    const [own, theirs] = [await app.as('staffUnit'), await app.as({ email: 'gudrun.lind@handslag.example' })]
    assert.equal((await own.get(address('namnd', 'sign-1', 'forslag', 'economy'))).status, 200)
    const stances = await own.get(address('namnd', 'sign-1', 'forslag', 'preparation'))
    assert.match(stances.html, /Kultur director, förvaltningschef\)/)
    assert.equal((await own.get(address('namnd', 'sign-2', 'forslag', 'economy'))).status, 404)
    assert.equal((await theirs.get(address('namnd', 'sign-2', 'forslag', 'economy'))).status, 200)
    assert.equal((await theirs.get(address('namnd', 'sign-1', 'forslag', 'economy'))).status, 404)
    const memo = address('namnd', 'sign-2', 'forslag')
    for (const key of await sectionsLeft(theirs, memo))
      await (await theirs.get(`${memo}/${key}`)).submit('Spara avsnittet', { body: 'Fler unga får musik.' })
    const whole = await theirs.get(memo)
    assert.match(whole.text, /Förvaltningschefen .*läser och godkänner/)
    assert.match(whole.text, /uppdrar åt förvaltningschefen att teckna/)
    assert.match(whole.text, /, Järva stadsdelsnämnd och Kulturnämnden i Exempelregionen vill ingå/)
    const paper = await (await app.as(guest('director'))).get(address('namnd', 'sign-2', 'godkannande'))
    assert.match(paper.text, /Kulturnämnden i Exempelregionen\s*Tjänsteutlåtande\s*Diarienummer\s*KUN/)
    const secretary = await app.as(guest('boardSecretary'))
    assert.equal((await secretary.get(address('namnd'))).status, 200)
    assert.equal((await secretary.get(address('namnd', 'sign-1', 'beslut'))).status, 404)
    assert.equal((await secretary.get(address('namnd', 'sign-2', 'beslut'))).status, 200)
  })

  test('are each on their way to the politicians of their own board', async () => {
    for (const who of ['politician', guest('politician')] as const)
      assert.match(
        (await (await app.as(who)).get('/mitt')).text,
        /På väg till nämnden(?!.*Inget ärende är på väg)/s,
      )
  })

  test('are each told on the case page what waits for them', async () => {
    const theirs = await (await app.as({ email: 'gudrun.lind@handslag.example' })).get(address())
    assert.match(theirs.text, /Din tur\s*Lämna förslaget till nämnden för godkännande/)
    const both = /Diarienummer JÄR 2026\/\d+ · Kulturnämnden i Exempelregionen \S+ · Kom in/
    assert.match(theirs.text, both, 'with the number of their own registry too')
    const own = (await (await app.as('staffUnit')).get(address())).text
    assert.doesNotMatch(own, both)
    assert.match(own, /[Uu]tvecklingsenheten, Kulturnämnden i Exempelregionen/)
  })

  test('are each told of the memo stop of their own board on the list of things to do', async () => {
    const [date, memoStop] = [plainDate('2027-02-11'), plainDate('2027-01-21')]
    const meetings = [{ date, memoStop, dispatch: plainDate('2027-02-02') }]
    await setBoardMeetings(app.db, { ...app.place.guest, year: 2027, meetings, by: null })
    const theirs = await (await app.as({ email: 'gudrun.lind@handslag.example' })).get('/mitt')
    assert.match(
      theirs.text,
      /Lämna förslaget till nämnden.*möte torsdag 11 februari 2027 ska underlaget vara klart/s,
    )
    const own = (await (await app.as('staffUnit')).get('/mitt')).text
    assert.match(own, /Lämna förslaget till nämnden.*möte torsdag 28 januari 2027 ska underlaget vara klart/s)
  })

  test('are each reminded of what is for their own board, and of nobody else’s', async () => {
    const asked = { today: plainDate('2027-01-14'), now: new Date('2027-01-14T05:00:00Z') }
    await remindInCases({ db: app.db, log: pino({ enabled: false }) }, asked)
    const rows = await app.db
      .selectFrom('notice')
      .innerJoin('person', 'person.id', 'notice.person_id')
      .select(['person.name', 'notice.params'])
      .where('notice.kind', '=', 'reminder')
      .execute()
    const ofFebruary = rows.filter(({ params }) => JSON.stringify(params).includes('11 februari 2027'))
    assert.deepEqual([...new Set(ofFebruary.map(({ name }) => name))], ['Gudrun Lind'])
  })

  test('keep the decision of each board in its own registry, and the lead receives the other’s', async () => {
    const on = plainDate('2026-12-09')
    const content = { aid: 'general', reasons: 'Stödet ryms under taket.' }
    await takeAnyway(app, number, { step: 'assess-aid', by: 'staff', on, content })
    await takeAnyway(app, number, { step: 'write-memo', by: 'staff', on, track: 'sign-2' })
    await takeAnyway(app, number, { step: 'approve-sign-memo', by: 'director', on, track: 'sign-2' })
    const secretary = await app.as(guest('boardSecretary'))
    const form = await secretary.get(address('namnd', 'sign-2', 'beslut'))
    const decision = { outcome: 'approved', paragraph: '§ 12', decidedOn: '2026-12-09' }
    const saved = await form.submit('Registrera beslutet', decision)
    assert.deepEqual(saved.problems, [])
    assert.match((await entriesOf('guest')).at(-1) ?? '', /Beslut och protokollsutdrag, § 12/)
    assert.match((await entriesOf('lead')).at(-1) ?? '', /Beslut och protokollsutdrag, § 12/)
  })

  test('keep what is in their registry, and what both sides had read, when they have left', async () => {
    const gudrun = await app.as({ email: 'gudrun.lind@handslag.example' })
    assert.match((await gudrun.get('/mitt/organisation/lamnade')).text, /Ni har inte lämnat något ärende/)
    await leave()
    const kept = await gudrun.get(address())
    assert.match(kept.address, new RegExp(`/mitt/organisation/lamnade/${number}$`))
    assert.match(kept.text, /Beslut och protokollsutdrag.*Tjänsteutlåtande.*Intresseanmälan/s)
    const memo = await kept.follow('Tjänsteutlåtande')
    assert.deepEqual([memo.status, (await (await app.as('staffUnit')).get(memo.address)).status], [200, 404])
    const readers = await (await app.as('staffUnit')).get(address('atkomst'))
    assert.match(readers.text, /Har lämnat partnerskapet\s*Kulturnämnden i Exempelregionen.*diariefört/s)
  })

  async function leave() {
    const parties = app.db.selectFrom('partnership_party as pp').selectAll('pp')
    const party = await parties.where('pp.body_id', '=', app.place.guest.bodyId).executeTakeFirstOrThrow()
    const which = { partnershipId: party.partnership_id, bodyId: party.public_body_id }
    await endParty(app.db, which, { partyId: party.id, until: plainDate('2026-12-10') })
  }
})
