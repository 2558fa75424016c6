import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { guests, members, officials } from '../../../../demo/people.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { listGuestBoards } from '../../../../store/bodies/guest-board.ts'
import { addBoard } from '../../../../store/bodies/public-body.ts'
import { getVisible } from '../../../../store/case/partnership.ts'

describe('the parties of a case', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  async function opened(number: string, who: 'staffUnit' | 'partySignatory' = 'staffUnit') {
    const client = await app.as(who)
    return client.get(`/arende/${number}/parter`)
  }

  test('can be joined by another public body, in whose registry the case gets a number', async () => {
    const number = await aCase(app)
    const body = app.place.guest.bodyId
    const page = await (await opened(number)).submit('Lägg till parten', {
      kind: 'body',
      body,
      reasons: 'Delar målet.',
    })
    assert.match(page.flash ?? '', /Kulturnämnden i Exempelregionen är part/)
    const guest = await app.as({ email: 'gudrun.lind@handslag.example' })
    assert.equal((await guest.get(`/arende/${number}`)).status, 200)
    assert.match(await registryNumbers(app, number), /JÄR 2026\/\d{4}, KUN-2026-\d{3}/)
  })

  test('have one board each: where a body has several, the one that was chosen', async () => {
    const number = await aCase(app)
    const { bodyId } = app.place.guest
    const from = plainDate('2026-01-01')
    const board = { bodyId, name: 'Arkivnämnden', casePrefix: 'ark', registryPattern: 'ARK {year}/{number}' }
    const arkiv = await addBoard(app.db, { ...board, from })
    const page = await opened(number)
    const [first, second] = [...page.document.querySelectorAll('option[value*=" "]')]
    assert.deepEqual([first?.getAttribute('value'), page.status], [`${bodyId} ${arkiv}`, 200])
    const chosen = second?.getAttribute('value') ?? ''
    await page.submit('Lägg till parten', { kind: 'body', body: chosen, reasons: 'Delar målet.' })
    assert.match(await registryNumbers(app, number), /KUN-2026-\d{3}/)
    const actor = await actorOf(app, 'staff', from)
    const partnership = await getVisible(app.db, actor, number)
    const boards = await listGuestBoards(app.db, partnership)
    assert.deepEqual(
      boards.map(({ boardId }) => boardId),
      [app.place.guest.boardId],
    )
    await app.db.deleteFrom('board').where('id', '=', arkiv).execute()
  })

  test('can be joined by an association that is new here: its contact is invited', async () => {
    const number = await aCase(app)
    const typed = {
      kind: 'organisation',
      name: 'Kvällsvandrarna',
      contactName: 'Kim Ek',
      email: 'kim@kv.example',
      reasons: 'Finns på plats.',
    }
    await (await opened(number)).submit('Lägg till parten', typed)
    const contact = await app.as({ email: 'kim@kv.example' })
    assert.match((await contact.get(`/arende/${number}/parter`)).text, /Kvällsvandrarna/)
  })

  test('can have a company beside them, by a side agreement that both sides read, and not without it', async () => {
    const number = await aCase(app)
    const company = { kind: 'associated', name: 'Bostaden AB', reasons: 'Lånar ut lokalen.' }
    const page = await opened(number)
    const bare = await page.submit('Lägg till parten', company)
    assert.match(bare.problems.join(), /vilken dag hängavtalet är från/)
    assert.equal(bare.valueOf('name'), 'Bostaden AB')
    const dated = { ...company, agreementOn: '2026-11-20' }
    const without = await (await opened(number)).submit('Lägg till parten', dated)
    assert.match(without.problems.join(), /Välj minst en fil/)
    const early = await (await opened(number)).submit('Lägg till parten', {
      ...dated,
      agreementOn: '2026-11-24',
    })
    assert.match(early.problems.join(), /har inte kommit än/)
    const files = new File(['Bolaget lånar ut lokalen.'], 'hangavtal.txt', { type: 'text/plain' })
    const added = await (await opened(number)).submit('Lägg till parten', { ...dated, files })
    assert.match(added.flash ?? '', /Bostaden AB är knutet till partnerskapet genom hängavtalet/)
    const paper = await (await opened(number, 'partySignatory')).follow('läs hängavtalet från 2026-11-20')
    assert.match(paper.text, /Hängavtal med Bostaden AB.*hangavtal\.txt/s)
  })

  test('can replace a side agreement, which both sides read with the one before and why', async () => {
    const number = await aCase(app)
    const files = new File(['Bolaget lånar ut lokalen.'], 'hangavtal.txt', { type: 'text/plain' })
    const company = { kind: 'associated', name: 'Bostaden AB', reasons: 'Lånar ut lokalen.' }
    await (await opened(number)).submit('Lägg till parten', { ...company, agreementOn: '2026-11-20', files })
    const form = await (await opened(number)).follow('Ersätt hängavtalet med ett nytt')
    const bare = await form.submit('Registrera det nya hängavtalet', { agreementOn: '2026-11-22' })
    assert.deepEqual(bare.problems, ['Skriv varför hängavtalet ersätts. Alla parter läser det.'])
    const said = { agreementOn: '2026-11-22', reasons: 'Lokalen blev större.' }
    const empty = await form.submit('Registrera det nya hängavtalet', said)
    assert.match(empty.problems.join(), /Välj minst en fil/)
    const anew = new File(['Bolaget lånar ut två lokaler.'], 'nytt.txt', { type: 'text/plain' })
    const done = await form.submit('Registrera det nya hängavtalet', { ...said, files: anew })
    assert.match(done.flash ?? '', /Det nya hängavtalet med Bostaden AB är registrerat/)
    const read = await opened(number, 'partySignatory')
    assert.match(
      read.text,
      /hängavtalet från 2026-11-22.*Lokalen blev större.*Tidigare hängavtal.*2026-11-20/s,
    )
    assert.ok(!read.has('a[href$="/hangavtal"]'))
    assert.match((await read.follow('läs hängavtalet från 2026-11-22')).text, /nytt\.txt/)
    assert.match((await read.follow('läs hängavtalet från 2026-11-20')).text, /hangavtal\.txt/)
    const address = (await (await opened(number)).follow('Ersätt hängavtalet')).address
    assert.equal((await (await app.as('partySignatory')).get(address)).status, 404)
  })

  test('are not joined twice by the same', async () => {
    const number = await aCase(app, { withGuest: true })
    const again = await (await opened(number)).submit('Lägg till parten', {
      kind: 'organisation',
      name: 'Ungas väg in (exempelförening)',
      reasons: 'Igen.',
    })
    assert.equal(again.status, 422)
    assert.match(again.problems.join(), /redan part/)
  })

  test('are told what is missing, with what was typed kept', async () => {
    const number = await aCase(app)
    const again = await (await opened(number)).submit('Lägg till parten', {
      kind: 'organisation',
      contactName: 'Kvar Här',
    })
    assert.equal(again.status, 422)
    assert.equal(again.problems.length, 2)
    assert.match(again.document.toString(), /Kvar Här/)
  })

  describe('of which one came in on paper, without an address', () => {
    test('have nobody until an official vouches for the first', async () => {
      const number = await aCaseOnPaper(app)
      assert.match((await opened(number)).text, /ingen person kan öppna ärendet än/)
      const staff = await app.as('staffUnit')
      const page = await staff.get(await vouching(number))
      const done = await page.submit('Bjud in och skicka länken', hodan)
      assert.match(done.flash ?? '', /hodan@schack\.example/)
      const hodanHere = await app.as({ email: hodan.email })
      assert.match((await hodanHere.get(`/arende/${number}`)).text, /Schack på torget/)
    })

    test('can then be called to the first meeting', async () => {
      const number = await aCaseOnPaper(app)
      const staff = await app.as('staffUnit')
      const without = await staff.get(`/arende/${number}/mote`)
      assert.ok(without.has(`a[href="/arende/${number}/parter"]`))
      await (await staff.get(await vouching(number))).submit('Bjud in och skicka länken', hodan)
      assert.match((await staff.get(`/arende/${number}/mote`)).text, /Hodan Exempelsson, Tensta/)
    })

    test('are led to from the case', async () => {
      const number = await aCaseOnPaper(app)
      const staff = await app.as('staffUnit')
      assert.ok((await staff.get(`/arende/${number}`)).has(`.case-party a[href="/arende/${number}/parter"]`))
    })

    test('decide themselves who comes in after the first', async () => {
      const number = await aCaseOnPaper(app)
      const staff = await app.as('staffUnit')
      const page = await staff.get(await vouching(number))
      await page.submit('Bjud in och skicka länken', hodan)
      const other = { ...hodan, email: 'annan@schack.example' }
      const again = await page.submit('Bjud in och skicka länken', other)
      assert.deepEqual(
        [again.status, again.problems.join()],
        [422, 'Parten har redan någon här, och bjuder själv in fler.'],
      )
      assert.doesNotMatch((await opened(number)).text, /Bjud in/)
    })

    test('are not filled by the auditor', async () => {
      const number = await aCaseOnPaper(app)
      const auditor = await app.as('auditor')
      assert.equal((await auditor.get(await vouching(number))).status, 404)
    })

    async function vouching(number: string): Promise<string> {
      const link = (await opened(number)).document.querySelector('a[href$="/foretradare"]')
      return link?.getAttribute('href') ?? assert.fail('no link')
    }
  })

  test('can read who sees the case: all whom it opens for and nobody else, the same for both sides', async () => {
    const number = await aCase(app, { withGuest: true, withCoordinator: true })
    const guest = { email: 'gudrun.lind@handslag.example' }
    const opened: string[] = (await opensFor(number, guest)) ? [guests.guestStaff.name] : []
    const all = { ...officials, ...members }
    for (const key of Object.keys(all) as (keyof typeof all)[])
      if (await opensFor(number, key)) opened.push(all[key].name)
    const [seen, seenByParty] = [await namesIn(number, 'staffUnit'), await namesIn(number, 'partySignatory')]
    assert.deepEqual([...seen].sort(), opened.sort())
    assert.deepEqual(seenByParty, seen)
  })

  test('have their people called what their own body calls them', async () => {
    const number = await aCase(app, { withGuest: true })
    await app.client.signInAs('partyRep')
    for (const address of [`/arende/${number}/atkomst`, `/arende/${number}`]) {
      const { text } = await app.client.get(address)
      assert.match(text, /Gudrun Lind[\s,]*utvecklingsenheten/i)
      assert.match(text, /Stina Lindqvist[\s,]*stabsenheten/i)
    }
  })

  async function opensFor(number: string, who: Who) {
    const client = await app.as(who)
    return (await client.get(`/arende/${number}`)).status === 200
  }

  async function namesIn(number: string, who: 'staffUnit' | 'partySignatory') {
    const client = await app.as(who)
    const page = await client.get(`/arende/${number}/atkomst`)
    return [...page.document.querySelectorAll('tbody th')].map((cell) => cell.textContent)
  }

  test('are seen but not changed by the association', async () => {
    const page = await opened(await aCase(app), 'partySignatory')
    assert.match(page.text, /leder ärendet/)
    assert.equal(page.has('form[action$="/parter"]'), false)
  })
})

const hodan = { name: 'Hodan Exempelsson', email: 'hodan@schack.example' }
let papers = 0

/** What an official has written down from a letter or a call. */
async function aCaseOnPaper(app: TestApp): Promise<string> {
  const staff = await app.as('staffUnit')
  papers += 1
  const typed = {
    ...{ origin: 'party', receivedOn: '2026-11-20', receivedBy: 'Stina Lindqvist', legalForm: 'association' },
    ...{ organisation: `Tensta schacksällskap ${papers}`, name: 'Schack på torget' },
    ...{ challenge: 'Unga saknar en plats.', target: 'Unga i Tensta', idea: 'Schack på lördagar.' },
  }
  const page = await (await staff.get('/initiativ/registrera')).submit('Registrera initiativet', typed)
  assert.match(page.flash ?? '', /Ingen e-postadress är angiven: skriv ut brevet/)
  return page.flash?.match(/jar-\d{4}-\d{4}/)?.[0] ?? assert.fail(page.text)
}

async function registryNumbers({ db }: TestApp, number: string): Promise<string> {
  const rows = await db
    .selectFrom('registry_case as c')
    .innerJoin('partnership as p', 'p.id', 'c.partnership_id')
    .select('c.registry_number')
    .where('p.number', '=', number)
    .orderBy('c.registry_number')
    .execute()
  return rows.map((row) => row.registry_number).join(', ')
}
