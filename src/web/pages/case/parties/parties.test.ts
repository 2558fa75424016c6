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
