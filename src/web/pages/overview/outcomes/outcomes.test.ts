import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'
import { approveFollowUp, handInBoth } from '../../../../../test/support/journey-report.ts'
import { countQueries } from '../../../../../test/support/queries.ts'
import type { TestPage } from '../../../../../test/support/test-page.ts'
import { recountDays } from '../../../../jobs/recount-days.ts'

describe('what came of the partnerships', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-01T09:00:00Z' })
    ;({ number } = await aRunningEconomy(app, { title: 'Öppna kvällar' }))
    await anActivePartnership(app, { title: 'Läxhjälp', start: '2027-03-01', end: '2028-05-31' })
    await recountDays({}, { db: app.db, log: failing, clock: () => new Date('2027-10-01T03:30:00Z') })
    await write('2027-09-20', '3')
    await write('2027-10-01', '18')
    await spend('180 000')
  })
  after(() => app.close())

  const open = async (who: Who, query = '') => (await app.as(who)).get(`/oversikt/resultat${query}`)
  const indicator = 'Unga en vanlig kväll'

  async function write(on: string, value: string) {
    const page = await (await app.as('chair')).get(`/arende/${number}/resultat`)
    await (await page.follow(`Skriv ett värde: ${indicator}`)).submit('Spara värdet', { on, value })
  }

  async function spend(amount: string) {
    const page = await (await app.as('staff')).get(`/arende/${number}/insatser`)
    const form = await page.follow('Fyll i vad Järva stadsdelsnämnd gav 2027')
    await form.submit('Spara insatserna', { 'amount-cash': amount })
  }

  /** The goal of the board that it is said to serve. */
  async function servesGoal(): Promise<string> {
    const form = await (await app.as('coordinator')).get(`/arende/${number}/namndens-mal`)
    const goal = form.document.querySelector('[name=goals]')?.getAttribute('value') ?? assert.fail()
    await form.submit('Spara målen', { goals: [goal] })
    return goal
  }

  async function report() {
    app.setTime('2027-10-05T09:00:00Z')
    const page = await (await app.as('coordinator')).get(`/arende/${number}/uppfoljning`)
    await page.submit('Börja uppföljningen 2027')
    await handInBoth(app, number, 2027)
    await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-05' })
    app.setTime('2027-12-01T09:00:00Z')
  }

  test('stands below its goal of the board, with what was measured and what it cost', async () => {
    const goal = await servesGoal()
    const { text, document } = await open('staffUnit')
    assert.match(text, /Unga en vanlig kväll\s*12\s*40 unga\s*18/)
    assert.match(text, /Läxhjälp.*Överenskommelsen har inga mål/s)
    const sums = rowsOf(document, 'Efter nämndens mål').map((row) => row.textContent ?? '')
    assert.match(sums.join('\n'), /111250\s000\skr180\s000\skr\nInget av nämndens mål100/)
    const chosen = await open('staffUnit', `?mal=${goal}`)
    assert.match(chosen.text, /Ett partnerskap\..*Öppna kvällar/s)
    assert.doesNotMatch(chosen.text, /Läxhjälp/)
    assert.doesNotMatch((await open('staffUnit', '?mal=inget')).text, /Öppna kvällar/)
  })

  test('leads from each count to as many cases', async () => {
    const { document } = await open('auditor')
    const [first] = rowsOf(document, 'Efter nämndens mål')
    const link = first?.querySelector('td a[href*="/arenden?"]')
    const list = await (await app.as('auditor')).get(link?.getAttribute('href') ?? '')
    assert.match(list.text, /Öppna kvällar/)
    assert.doesNotMatch(list.text, /Läxhjälp/)
  })

  test('hides what counts one to four people, in the file too', async () => {
    app.setTime('2027-10-04T09:00:00Z')
    await write('2027-10-02', '3')
    const row = /Unga en vanlig kväll\s*12\s*40 unga\s*dolt/
    assert.match((await open('chair')).text, row)
    const csv = await (await app.as('chair')).send('/oversikt/resultat/fil/csv', {})
    assert.match(await csv.text(), /Unga en vanlig kväll;12;40 unga;2027;2027-10-02;dolt;250000;180000\r\n/)
    await write('2027-10-03', '21')
  })

  test('is shown to an elected representative as it was reported to the board', async () => {
    const before = await open('politician')
    assert.match(before.text, /Unga en vanlig kväll\s*12\s*40 unga\s*inget värde än/)
    assert.match(before.text, /2027\s*250 000 kr\s*inte rapporterat än/)
    await report()
    await write('2027-11-20', '33')
    await spend('199 000')
    assert.match((await open('politician')).text, /40 unga\s*21.*2027\s*250 000 kr\s*180 000 kr/s)
    assert.match((await open('staffUnit')).text, /40 unga\s*33.*2027\s*250 000 kr\s*199 000 kr/s)
    const overview = await (await app.as('politician')).get('/oversikt')
    assert.match(overview.text, /2027\s*250 000 kr\s*180 000 kr/)
  })

  test('costs as many queries whatever there is', async () => {
    await app.client.signInAs('staffUnit')
    const [few, many] = [
      await countQueries(app, '/oversikt/resultat?mal=inget'),
      await countQueries(app, '/oversikt/resultat'),
    ]
    assert.equal(few, many)
  })

  test('opens to nobody whose cases hold more than they may read', async () => {
    for (const who of ['boardSecretary', 'admin'] as const) assert.equal((await open(who)).status, 404, who)
    assert.match((await open('neighbour')).text, /Inget partnerskap är i kraft än/)
    assert.equal((await open('staffUnit', '?mal=hej&sida=-3')).status, 200)
  })
})

function rowsOf(document: TestPage['document'], caption: string) {
  const tables = [...document.querySelectorAll('table')]
  const table = tables.find((one) => one.querySelector('caption')?.textContent === caption)
  return [...(table?.querySelectorAll('tbody tr') ?? [])]
}

const failed = () => assert.fail('Nothing may go wrong')
const failing = { info: failed, warn: failed, error: failed }
