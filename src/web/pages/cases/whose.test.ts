import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { aBoardCase } from '../../../../test/support/journey-board.ts'
import { recountDays } from '../../../jobs/recount-days.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { addBodyMembership } from '../../../store/people/membership.ts'
import { addPerson } from '../../../store/people/person.ts'

describe('whose turn and whose day the work list says it is', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-01-05T09:00:00Z' })
    await aCase(app, { title: 'Odling', receivedOn: '2026-12-01' })
    await aBoardCase(app, { title: 'Fruktlunden', until: 'memoWritten' })
    await aBoardCase(app, { title: 'Torgköket', until: 'draftAgreed', withGuest: true })
    await recountDays({}, { db: app.db, log, clock: () => new Date('2027-01-05T03:30:00Z') })
  })
  after(() => app.close())

  test('is late with the one whose day it was, and the other side is told so', async () => {
    assert.match(await rowOf('staffUnit', 'Odling'), /Försenat(?! hos)/)
    assert.match(await rowOf('partyRep', 'Odling'), /Din tur.*Försenat hos stabsenheten, inte hos dig/)
    assert.match(await rowOf('director', 'Odling'), /Försenat hos stabsenheten(?!, inte)/)
  })

  test('names the board meeting that the papers are for, to both sides', async () => {
    for (const who of ['director', 'partyRep'] as const)
      assert.match(await rowOf(who, 'Fruktlunden'), /2027-01-07om 2 dagarför nämndens möte 2027-01-28/)
    const text = await (await (await app.as('staffUnit')).send('/arenden/fil/csv', {})).text()
    assert.match(text, /;2027-01-07;2027-01-28;/)
  })

  test('breaks no day at its hyphens', async () => {
    const { html } = await (await app.as('director')).get('/arenden?sok=Fruktlunden')
    assert.match(html, /för nämndens möte <time class="day" datetime="2027-01-28">/)
  })

  test('is a guest body’s where its own stance is missing, and no longer the lead body’s that has taken its own', async () => {
    const guest = await guestDirector()
    assert.match(await rowOf(guest, 'Torgköket'), /Din tur/)
    const director = await app.as('director')
    const number = /\/arende\/[a-z0-9-]+/.exec(await hrefOf('director', 'Torgköket'))?.[0]
    await (await director.get(`${number}/stallningstagande`)).submit('Lämna svaret', { answer: 'yes' })
    assert.match(await rowOf(guest, 'Torgköket'), /Din tur/)
    const own = await rowOf('director', 'Torgköket')
    assert.doesNotMatch(own, /Din tur/)
    assert.match(own, /Förvaltningschefen.* \(Kulturnämnden i Exempelregionen\)/)
  })

  test('is said to be the lead body’s own to a guest’s people, whose own may be called the same', async () => {
    await aCase(app, {
      title: 'Cykelköket',
      receivedOn: '2026-12-01',
      until: 'considerationSubmitted',
      withGuest: true,
    })
    const own = await rowOf({ email: 'gudrun.lind@handslag.example' }, 'Cykelköket')
    assert.match(own, /Stadsdelsdirektören \(Järva stadsdelsnämnd\)/)
    assert.doesNotMatch(await rowOf('staff', 'Cykelköket'), /\(Järva stadsdelsnämnd\)/)
  })

  test('is not the turn of whoever has a conflict of interest, but of their colleague', async () => {
    assert.match(await rowOf('staff', 'Odling'), /Din tur/)
    const href = await hrefOf('staff', 'Odling')
    const page = await (await app.as('staff')).get(`${href}/jav`)
    assert.equal((await page.submit('Anmäl jäv', { ground: 'Min bror är med i föreningen.' })).status, 200)
    assert.doesNotMatch(await rowOf('staff', 'Odling'), /Din tur/)
    assert.match(await rowOf('staff', 'Odling'), /Stabsenheten/)
    assert.match(await rowOf('colleague', 'Odling'), /Din tur/)
    assert.match(await countOf('colleague'), /Min tur \(\d+\)/)
    assert.notEqual(await countOf('staff'), await countOf('colleague'))
  })

  test('is not the turn of whoever would assess what they wrote themselves, but of their colleague', async () => {
    const number = await aCase(app, { title: 'Skrivstugan', until: 'considerationSubmitted' })
    assert.match(await rowOf('director', 'Skrivstugan'), /Din tur/)
    const all = await countOf('director')
    const { director: answered_by } = app.place.officials
    const { id } = await app.db
      .selectFrom('partnership')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    await app.db
      .updateTable('checklist_answer')
      .set({ answered_by })
      .where('partnership_id', '=', id)
      .execute()
    await recountDays({}, { db: app.db, log, clock: () => new Date('2027-01-05T03:30:00Z') })
    const row = await rowOf('director', 'Skrivstugan')
    assert.doesNotMatch(row, /Din tur/)
    assert.match(row, /Direktören|Stadsdelsdirektören/)
    assert.notEqual(await countOf('director'), all)
    const page = await (await app.as('director')).get(`/arende/${number}`)
    assert.match(page.text, /Nu väntar vi på (stadsdels)?direktören/)
  })

  test('is mine also in a closed case where something is left for me', async () => {
    const number = await aCase(app, { title: 'Stickstugan', until: 'considerationSubmitted' })
    const closing = app.db.updateTable('partnership').set({ closed_on: plainDate('2026-12-20') })
    await closing.where('number', '=', number).execute()
    const list = async (who: Who) => (await (await app.as(who)).get('/arenden?lage=avslutade')).text
    assert.match(await list('director'), /Stickstugan.*Din tur/s)
    assert.doesNotMatch(await list('staff'), /Din tur/)
  })

  test('puts what is late by rule above a guide that has gone by', async () => {
    const stands = async (title: string, next_due: string, next_expected: boolean) => {
      const number = await aCase(app, { title, receivedOn: '2026-12-02' })
      const row = { next_due: plainDate(next_due), next_expected }
      await app.db.updateTable('partnership').set(row).where('number', '=', number).execute()
    }
    await stands('Riktmärket', '2026-11-01', true)
    await stands('Regeln', '2026-12-30', false)
    await stands('Senare', '2027-01-06', false)
    for (const address of ['/arenden?ordning=dag', '/arenden?sok=jar-2026'])
      assert.match((await (await app.as('staffUnit')).get(address)).text, /Regeln.*Riktmärket.*Senare/s)
  })

  async function countOf(who: Who): Promise<string> {
    const { text } = await (await app.as(who)).get('/arenden')
    return /Min tur \(\d+\)/.exec(text)?.[0] ?? ''
  }

  async function guestDirector(): Promise<Who> {
    const email = 'direktor@kultur.example'
    const personId = await addPerson(app.db, { name: 'Kaj Sandström', email })
    const { bodyId } = app.place.guest
    await addBodyMembership(app.db, { personId, bodyId, role: 'director', from: plainDate('2026-01-01') })
    return { email }
  }

  async function rowOf(who: Who, title: string): Promise<string> {
    return (await foundRow(who, title)).textContent ?? ''
  }

  async function hrefOf(who: Who, title: string): Promise<string> {
    return (await foundRow(who, title)).querySelector('a')?.getAttribute('href') ?? ''
  }

  async function foundRow(who: Who, title: string) {
    const page = await (await app.as(who)).get('/arenden')
    const rows = [...page.document.querySelectorAll('tbody tr')]
    const row = rows.find((one) => one.textContent?.includes(title))
    return row ?? assert.fail(`${title} is not in the list of ${JSON.stringify(who)}`)
  }

  const failed = (...said: unknown[]) => assert.fail(JSON.stringify(said))
  const log = { info: failed, warn: failed, error: failed }
})
