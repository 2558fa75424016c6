import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aBoardCase, takeAnyway } from '../../../../test/support/journey-board.ts'
import { recountDays } from '../../../jobs/recount-days.ts'
import { plainDate } from '../../../kernel/plain-date.ts'

const monday = plainDate('2027-01-04')
const forJanuary = { meetingOn: '2027-01-28' }

// The board meets on 17 December 2026, memo stop 26 November, and on 28 January 2027, memo stop 7 January.
describe('what is on its way to the board', () => {
  let app: TestApp
  let written: string
  let approved: string
  let sent: string
  before(async () => {
    app = await anApp({ at: '2027-01-05T09:00:00Z' })
    written = await aBoardCase(app, { title: 'Fruktlunden', until: 'memoWritten' })
    approved = await aBoardCase(app, { title: 'Lyktan', until: 'memoApproved' })
    sent = await aBoardCase(app, { title: 'Torgköket', until: 'memoApproved' })
    await takeAnyway(app, sent, {
      step: 'dispatch-case',
      by: 'boardSecretary',
      on: monday,
      content: forJanuary,
    })
    await recountOn('2027-01-05')
  })
  after(() => app.close())

  const open = async (who: Who, address = '/mitt') => {
    const client = app.another()
    await client.signInAs(who)
    return client.get(address)
  }

  test('waits for the director until the memo stop of the meeting that it can reach', async () => {
    const week = (await open('director')).document.querySelector('#week ~ ul')?.textContent ?? ''
    assert.match(
      week,
      /Godkänn förslaget till nämnden.*Fruktlunden.*senast torsdag 7 januari 2027, om 2 dagar/,
    )
    assert.match(
      week,
      /Till nämndens möte torsdag 28 januari 2027 ska underlaget vara klart torsdag 7 januari/,
    )
    assert.match(week, /Nämndens nästa möte som går att nå är 2027-01-28, manusstopp 2027-01-07/)
  })

  test('waits for the board’s secretary until the papers have to be sent out', async () => {
    const { text } = await open('boardSecretary')
    assert.match(text, /Skicka ut handlingarna till nämnden: Lyktan.*senast tisdag 19 januari 2027/i)
    assert.match(text, /möte torsdag 28 januari 2027 ska handlingarna vara utskickade tisdag 19 januari 2027/)
  })

  test('stands in the month of the board’s meeting, when that is what is waited for', async () => {
    const month = (await open('boardSecretary')).document.querySelector('#month ~ ul')?.textContent ?? ''
    assert.match(month, /Skriv in nämndens beslut.*Torgköket.*Nämndens möte: torsdag 28 januari 2027/s)
  })

  test('says the same on the case, to both sides', async () => {
    for (const who of ['director', 'partyRep'] as const)
      assert.match(
        (await open(who, `/arende/${written}`)).text,
        /Godkänn förslaget till nämnden\s*Senast torsdag 7 januari 2027, om 2 dagar\s*Till nämndens möte torsdag 28/i,
      )
  })

  test('stands in the list of cases by that day, in the file of it too', async () => {
    assert.equal(await dayOf(written), '2027-01-07')
    assert.equal(await dayOf(approved), '2027-01-19')
    assert.equal(await dayOf(sent), '2027-01-28')
    const page = await open('staffUnit', '/arenden')
    const rows = [...page.document.querySelectorAll('tbody th a')].map((link) => link.textContent)
    assert.deepEqual(rows.slice(0, 3), ['Fruktlunden', 'Lyktan', 'Torgköket'])
    const file = await (await app.as('staffUnit')).get('/arenden/fil/csv')
    assert.match(file.html, /Fruktlunden;[^\n]*;2027-01-07;/)
  })

  test('is for a later meeting once the memo stop has passed, and late for nobody', async () => {
    await recountOn('2027-01-08')
    assert.equal(await dayOf(written), '2027-02-04')
    await recountOn('2027-01-05')
  })

  test('is late in the list from the day after the meeting, to both sides, until the decision is written down', async () => {
    const lineOn = async (who: Who, day: string) => {
      app.setTime(`${day}T09:00:00Z`)
      await recountOn(day)
      const rows = [...(await open(who, '/arenden')).document.querySelectorAll('tbody tr')]
      return rows.find(({ textContent }) => textContent?.includes('Torgköket'))?.textContent ?? ''
    }
    for (const who of ['boardSecretary', 'partyRep'] as const) {
      assert.match(await lineOn(who, '2027-01-28'), /2027-01-28i dagnämndens möte!?Snart/)
      assert.match(await lineOn(who, '2027-01-29'), /2027-01-28.*Försenat/s, who)
    }
    app.setTime('2027-01-05T09:00:00Z')
    await recountOn('2027-01-05')
  })

  test('is listed as cases for a politician, the nearest meeting first', async () => {
    const page = await open('politician')
    const cells = [...page.document.querySelectorAll('#namnden ~ table tbody tr')].map(
      (row) => row.textContent,
    )
    assert.equal(page.has('#namnden ~ ul.todos'), false)
    assert.match(cells.join('\n'), new RegExp(`Torgköket.*${sent}.*2027-01-28`))
    assert.match(cells.join('\n'), /Torgköket.*Överenskommelsen.*2027-01-28\s*handlingarna är utskickade/)
    assert.match(cells.join('\n'), /Fruktlunden.*2027-01-28\s*tidigast/)
    assert.doesNotMatch(cells.join('\n'), /Järva stadsdelsnämnd/)
  })

  test('is told together of one memo stop, whoever is to do it', async () => {
    const alone = await open('director')
    assert.doesNotMatch(alone.text, /Till nämndens möte torsdag 28 januari 2027 2 saker/)
    await aBoardCase(app, { title: 'Scenen', until: 'boardCaseOpened' })
    const { text } = await open('staffUnit')
    assert.match(
      text,
      /Till nämndens möte torsdag 28 januari 2027\s*3 saker i dina ärenden.*senast torsdag 7 januari/i,
    )
    const both = text.slice(text.indexOf('3 saker'))
    assert.match(both, /Det gör du\s*.*Registrera bedömningen av statsstöd/s)
    assert.match(both, /Det gör du\s*.*Lämna förslaget till nämnden för godkännande: .*Scenen/s)
    assert.match(
      both,
      /Det gör andra \(\d\)\s*Godkänn förslaget till nämnden, stadsdelsdirektören.*Fruktlunden/,
    )
    assert.equal((await open('chair')).has('#till-namnden'), false)
  })

  const recountOn = (day: string) =>
    recountDays(
      { boardId: app.place.boardId },
      { db: app.db, log, clock: () => new Date(`${day}T03:30:00Z`) },
    )
  const failed = (...said: unknown[]) => assert.fail(JSON.stringify(said))
  const log = { info: failed, warn: failed, error: failed }

  const dayOf = async (number: string) => {
    const found = app.db.selectFrom('partnership').select('next_due').where('number', '=', number)
    return (await found.executeTakeFirstOrThrow()).next_due
  }
})
