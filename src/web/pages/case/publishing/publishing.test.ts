import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { type BoardLeg, takeAnyway } from '../../../../../test/support/journey-board.ts'
import type { AgreementId } from '../../../../domain/partnership.ts'
import { newId } from '../../../../kernel/ids.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { findRecord } from '../../../../store/register/register.ts'
import { loadRegister, readRegisterData } from '../../../../store/register/register-data.ts'

let app: TestApp
let number: string
before(async () => {
  app = await anApp({ at: '2027-09-15T09:00:00Z' })
  await loadRegister(app.db, await readRegisterData(), plainDate('2027-09-15'))
  number = await anActivePartnership(app)
  await app.client.signInAs('staffUnit')
})
after(() => app.close())

const said = {
  title: 'Ungas väg in',
  summarySv: 'Unga får en väg till jobb eller studier.',
  targetGroup: 'Unga 16–24 år',
  targetGroups: ['unga'],
  categories: ['barn-ungdom'],
}

describe('publishing a partnership in the register', () => {
  test('shows first exactly what everybody will read, and publishes nothing by that', async () => {
    const preview = await write(said)
    assert.match(preview.text, /Så här kommer det att stå/)
    assert.match(preview.text, /Unga får en väg/)
    assert.match(preview.text, /Järva stadsdelsnämnd|Järva/)
    assert.match((await publicly('/register?sok=899991-0014')).text, /0 partnerskap/)
  })

  test('holds back what must not be public, and says what', async () => {
    const preview = await write({ ...said, summarySv: 'Vi finns på Storgatan 12. Ring 070-123 45 67.' })
    assert.match(preview.text, /En gatuadress/)
    assert.match(preview.text, /Ett telefonnummer/)
    assert.ok(!preview.html.includes('Publicera i det öppna registret</button>'))
  })

  test('refuses identity numbers where they are written, and keeps the text', async () => {
    const page = await write({ ...said, summarySv: 'Fråga 811218-9876.' })
    assert.equal(page.status, 422)
    assert.equal(page.valueOf('summarySv'), 'Fråga 811218-9876.')
  })

  test('publishes when somebody says so, with dates as days and the board’s decision', async () => {
    const done = await (await write(said)).submit('Publicera i det öppna registret', {})
    assert.match(done.flash ?? '', /är publicerat/)
    const page = await publicly('/register/stockholm-ungas-vag-in')
    assert.match(page.text, /1 september 2027/)
    assert.match(page.text, /§ 87/)
    assert.match(page.text, /Publicerat/)
    assert.match(
      page.text,
      /Inga resultat är publicerade än.*finns hos Järva stadsdelsnämnd.*Begär ut en handling/,
    )
    assert.doesNotMatch(page.text, /Källan/)
    assert.match((await publicly('/register?sok=899991-0014')).text, /1 partnerskap/)
  })

  test('keeps the earlier version when it is changed, and says what changed', async () => {
    const preview = await write({ ...said, targetGroup: 'Unga 16–29 år', note: 'Fler unga får vara med.' })
    await preview.submit('Publicera i det öppna registret', {})
    const page = await publicly('/register/stockholm-ungas-vag-in')
    assert.match(page.text, /Unga 16–29 år/)
    assert.match(page.text, /Ändrat.*Fler unga får vara med/)
    const kept = await app.db.selectFrom('register_version').select('version').execute()
    assert.equal(kept.length, 1)
  })

  test('tells nothing of what is only drafted for the next agreement', async () => {
    const told = async () =>
      (await findRecord(app.db, 'stockholm-ungas-vag-in', plainDate('2027-09-15')))?.contributions
    const before = await told()
    await draftTheNext()
    await (await write(said)).submit('Publicera i det öppna registret', {})
    assert.deepEqual([before, await told()], [[], []])
  })

  test('is seen by both sides and published by one', async () => {
    const party = await app.as('partySignatory')
    const page = await party.get(`/arende/${number}/publicering`)
    assert.match(page.text, /Partnerskapet är publicerat/)
    assert.match(page.text, /Föreslå en rättelse/)
    assert.equal((await party.get(`/arende/${number}/publicering/granskning`)).status, 404)
  })

  test('asks for a new look when the case has ended early, and is brought up to date by one press', async () => {
    await endEarly()
    app.setTime('2028-07-03T09:00:00Z')
    await app.client.signInAs('staffUnit')
    const todo = await app.client.get(`/arende/${number}`)
    assert.match(todo.text, /Uppdatera det öppna registret/)
    const page = await app.client.get(`/arende/${number}/publicering`)
    assert.match(page.text, /tid.*1 september 2027 – .*31 augusti 2030 → .*30 juni 2028/)
    const preview = await page.follow('Se hur det blir')
    await preview.submit('Publicera i det öppna registret', {})
    const record = await publicly('/register/stockholm-ungas-vag-in')
    assert.match(record.text, /Perioden är slut/)
    assert.match(record.text, /Uppdaterat efter ärendet: tid/)
    assert.doesNotMatch((await app.client.get(`/arende/${number}`)).text, /Uppdatera det öppna registret/)
  })

  test('can be taken back, and the address says why', async () => {
    const page = await app.client.get(`/arende/${number}/publicering/borttagning`)
    const empty = await page.submit('Ta bort partnerskapet ur registret', {})
    assert.equal(empty.status, 422)
    await page.submit('Ta bort partnerskapet ur registret', { reason: 'Parterna vill vänta.' })
    assert.match((await publicly('/register?sok=899991-0014')).text, /0 partnerskap/)
    const gone = await publicly('/register/stockholm-ungas-vag-in')
    assert.match(gone.text, /tagna ur registret.*Parterna vill vänta/)
    assert.doesNotMatch(gone.text, /Unga 16–29 år/)
  })
})

async function write(written: Record<string, string | string[]>) {
  const page = await app.client.get(`/arende/${number}/publicering`)
  return page.submit('Se hur det blir', { documents: [], ...written })
}

/** A next agreement with its money, that no board has seen. */
async function draftTheNext() {
  const { db, place } = app
  const party = await db.selectFrom('partnership_party').selectAll().executeTakeFirstOrThrow()
  const { partnership_id, public_body_id } = party
  const of = { partnership_id, public_body_id }
  const at = new Date('2027-09-14T09:00:00Z')
  const id: AgreementId = newId()
  await db
    .insertInto('agreement')
    .values({ ...of, id, round: 'round-9', template_version: '1', created_at: at })
    .execute()
  const by = { written_by: place.officials.staff, written_at: at }
  const money = { party_id: party.id, year: 2031, kind: 'cash' as const, version: 1, amount: 99_999_900 }
  await db
    .insertInto('contribution')
    .values({ ...of, ...by, ...money, id: newId(), agreement_id: id, hours: null })
    .execute()
}

/** By the engine, as the pages of the end would: asked for, decided by the board, ended. */
async function endEarly() {
  const take = (on: string, leg: Omit<BoardLeg, 'on'>) =>
    takeAnyway(app, number, { ...leg, on: plainDate(on) })
  const content = { ground: 'Punkt 20', endsOn: '2028-06-30' }
  await take('2028-01-10', { step: 'request-early-end', by: 'chair', content })
  await take('2028-01-11', { step: 'write-memo', by: 'staff', track: 'earlyEnd-1' })
  await take('2028-01-12', { step: 'approve-other-memo', by: 'director', track: 'earlyEnd-1' })
  const decided = { paragraph: '§ 4', decidedOn: '2028-02-10' }
  await take('2028-02-10', {
    step: 'board-approves',
    by: 'boardSecretary',
    track: 'earlyEnd-1',
    content: decided,
  })
  const ended = { settlement: 'Inget att betala tillbaka', endsOn: '2028-06-30' }
  await take('2028-06-30', { step: 'end-early', by: 'staff', content: ended })
  await take('2028-06-30', { step: 'give-end-feedback', by: 'staff' })
}

function publicly(address: string) {
  return app.another().get(address)
}
