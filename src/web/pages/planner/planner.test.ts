import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import ICAL from 'ical.js'
import { anApp, type TestApp } from '../../../../test/support/app.ts'

let app: TestApp
before(async () => {
  app = await anApp({ at: '2026-11-23T09:00:00Z' })
})
after(() => app.close())

const period = 'start=2027-09-01&slut=2030-05-31'
const meeting = '2030-02-14;2030-01-24;2030-02-07'
const planned = (more = '') => app.client.get(`/planera?${period}${more}`)

describe('the planner', () => {
  test('gives every duty with its day and arithmetic', async () => {
    const { text } = await planned('&inkom=2027-03-01&beviljat=2027-06-17')
    assert.match(text, /Hålla ett första mötesenast 2027-03-29/)
    assert.match(text, /2030-05-31 − 3 månader = 2030-02-28; avsnitt 2\.3\.3/)
    assert.match(text, /Registrera stödet/)
  })
  test('says by when the last account is expected, and that it is no rule', async () => {
    const { text } = await planned()
    assert.match(text, /redovisningen senast måndag 29 juli 2030 \(riktmärke, inte en regel\)/)
    assert.match(text, /genomgången senast måndag 2 september 2030/)
  })
  test('says by when the board decides on a new agreement, with time for minutes and signatures', async () => {
    assert.match((await planned()).text, /beslut senast fredag 17 maj 2030/)
  })
  test('says which meeting is the last that is in time, written or not', async () => {
    assert.match((await planned()).text, /Du har inte gett någon kalender/)
    assert.match((await planned(`&moten=${meeting}`)).text, /som hinner är torsdag 14 februari 2030/)
    assert.match((await planned('&moten=2030-03-14')).text, /Inget sammanträde i kalendern hinner/)
  })
  test('counts a meeting on its memo stop and no longer the day after', async () => {
    const found = async (today: string) => {
      app.setTime(`${today}T09:00:00Z`)
      return (await planned(`&moten=${meeting}`)).text.includes('som hinner är')
    }
    const answers = [await found('2030-01-24'), await found('2030-01-25')]
    app.setTime('2026-11-23T09:00:00Z')
    assert.deepEqual(answers, [true, false])
  })
  test('aims no duty at a meeting years after it', async () => {
    const { text } = await planned(`&moten=${meeting}`)
    assert.equal(text.match(/Nämnden 2030-02-14, underlag klart/g)?.length, 1)
  })
  test('follows the rulebook that is chosen', async () => {
    assert.match((await planned('&regelbok=nationell')).text, /Regelbok: Nationell bas/)
    assert.match((await planned('&regelbok=jarva')).text, /Regelbok: Järva stadsdelsnämnd/)
    assert.match((await planned('&regelbok=../etc')).problems.join(), /Regelboken finns inte här/)
  })
  test('counts on the calendar of a board that is here', async () => {
    const { text } = await app.client.get('/planera?start=2026-12-01&slut=2027-12-31&namnd=jar')
    assert.match(text, /som hinner är|Inget sammanträde/)
  })
  test('takes the form to an address that holds it all', async () => {
    const page = await app.client.get('/planera')
    const file = new File([`sammanträde;manusstopp\n2030-02-14;2030-01-24\n`], 'kalender.csv')
    const next = await page.submit('Visa planen', { start: '2027-09-01', slut: '2030-05-31', file: [file] })
    const query = new URL(next.address, app.client.origin).searchParams
    assert.equal(query.get('moten'), meeting)
    assert.match(next.text, /torsdag 14 februari 2030/)
  })
  test('keeps what was typed and says what is wrong', async () => {
    const page = await app.client.get('/planera')
    const next = await page.submit('Visa planen', { start: '2027-09-01', slut: '2027-08-31', moten: 'hej' })
    assert.deepEqual(next.problems, ['Sista dagen ligger före den första.'])
    assert.equal(next.valueOf('start'), '2027-09-01')
    assert.match((await planned('&moten=2030-13-01')).problems.join(), /Rad 1: ”2030-13-01” är ingen dag/)
  })
  test('gives the same plan as a PDF and as a calendar', async () => {
    const pdf = await app.client.send(`/planera/plan.pdf?${period}&moten=${meeting}`, {})
    assert.equal(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    )
    const file = await app.client.send(`/planera/plan.ics?${period}&moten=${meeting}&lang=en`, {})
    const events = new ICAL.Component(ICAL.parse(await file.text())).getAllSubcomponents('vevent')
    const days = events
      .map((one) => new ICAL.Event(one))
      .map(({ summary, startDate }) => `${summary} ${startDate}`)
    assert.ok(days.includes('The last safe board meeting 2030-02-14'), days.join())
  })
  test('takes along what is expected after the end, as a guide', async () => {
    const file = await (await app.client.send(`/planera/plan.ics?${period}`, {})).text()
    assert.match(
      file.replaceAll('\r\n ', ''),
      /Lämna den sista ekonomiska redovisningen.*Riktmärke\\, inte en regel/s,
    )
    const list = await app.client.send(`/planera?${period}&lista=skyldigheter&fil=csv`, {})
    assert.match(await list.text(), /Gå igenom listan inför avslutet;;;2030-09-02/)
  })
  test('wants the idea before the agreement', async () => {
    const said = /Idén kan inte ha kommit in efter att överenskommelsen börjar gälla/
    assert.match((await planned('&inkom=2027-09-02')).problems.join(), said)
    assert.deepEqual((await planned('&inkom=2027-09-01')).problems, [])
  })
  test('gives no file for half a question', async () => {
    const { status } = await app.client.send('/planera/plan.pdf?start=2027-09-01', {})
    assert.equal(status, 404)
  })
  test('sets no cookie', async () => {
    const { headers } = await app.client.send(`/planera?${period}`, {})
    assert.deepEqual(headers.getSetCookie(), [])
  })
})
