import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { bringIn, numberIn, running } from '../../../../test/support/brought-in.ts'
import { actorOf } from '../../../../test/support/journey.ts'
import { linkMailedTo, mailKindsOf } from '../../../../test/support/mails.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { duties } from '../../../process/duties/duties.ts'
import { getCaseFile } from '../../../store/case/case-file.ts'
import { verifyAll } from '../../../store/case/verify.ts'
import { listPlannedMeetings } from '../../../store/meetings/group.ts'

const today = plainDate('2026-11-23')
const at = (number: string, ...more: string[]) => ['/arende', number, ...more].join('/')

describe('a partnership that is running already', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: `${today}T09:00:00Z` })
  })
  after(() => app.close())

  const fileOf = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const inside = async (email: string) => {
    const browser = app.another()
    return (await browser.get(await linkMailedTo(app.db, email))).submit('Öppna ärendet')
  }

  test('gets a case with its original registered, and its association a link', async () => {
    const page = await bringIn(app)
    const number = numberIn(page)
    assert.match(page.flash ?? '', /^Partnerskapet är infört/)
    assert.match(page.text, /1 januari 2025 till fredag 31 december 2027/)
    assert.match(page.text, /21 november 2024, § 201/)
    assert.equal((await page.follow('Överenskommelse som redan gäller')).status, 200)
    assert.deepEqual(await mailKindsOf(app.db, number), ['broughtIn'])
    assert.match((await inside(running.email)).text, /Stämmer det\?/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is asked for nothing that had its time before it was brought in', async () => {
    const file = await fileOf(numberIn(await bringIn(app, { organisation: 'Två', email: 'b@b.example' })))
    const all = duties(file.history, today)
    const years = all.filter(({ id }) => id === 'follow-up').map(({ year }) => year)
    assert.deepEqual(years, [2026])
    assert.deepEqual(
      all.filter(({ due }) => due !== undefined && due < today).map(({ id }) => id),
      [],
    )
    const steering = all.filter(({ id }) => id === 'steering-group-meetings')
    assert.deepEqual(
      steering.map(({ year, count }) => [year, count]),
      [[2027, 3]],
    )
    assert.equal(all.find(({ id }) => id === 'final-report')?.due, '2027-09-30')
  })

  test('is confirmed by the association, which may say first that something is wrong', async () => {
    const number = numberIn(await bringIn(app, { organisation: 'Tre', email: 'tre@tre.example' }))
    const chair = await inside('tre@tre.example')
    const wrong = await chair.submit('Säg att det inte stämmer', { reasons: 'Den slutar i juni.' })
    assert.match(wrong.flash ?? '', /får veta det/)
    assert.doesNotMatch(wrong.text, /Ja, det stämmer/)
    const staff = await app.as('staff')
    assert.match((await staff.get(at(number))).text, /Rätta det som har förts in/)
    const form = await (await staff.get(at(number, 'infort'))).follow('Rätta')
    const right = await form.submit('Spara rättelsen', { end: '2027-06-30', reasons: 'Sista dagen.' })
    assert.match(right.text, /1 januari 2025 till onsdag 30 juni 2027/)
    const again = await (await wrong.follow('Öppen mötesplats')).follow(
      'Läs och bekräfta det som har förts in',
    )
    const sure = await again.submit('Ja, det stämmer')
    assert.match(sure.flash ?? '', /bekräftat/)
    assert.equal((await fileOf(number)).history.events.at(-1)?.type, 'broughtInConfirmed')
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('can be put down by both sides until it is confirmed, and not after', async () => {
    const number = numberIn(await bringIn(app, { organisation: 'Fyra', email: 'fyra@fyra.example' }))
    const staff = await app.as('staff')
    const draft = await staff.get(at(number, 'utkast'))
    assert.match(draft.text, /Skriv in det som står i den undertecknade överenskommelsen/)
    assert.doesNotMatch(draft.text, /Samsyn/)
    const chair = await inside('fyra@fyra.example')
    await chair.submit('Ja, det stämmer')
    assert.match((await staff.get(at(number, 'utkast'))).text, /går att läsa men inte att ändra/)
  })

  test('starts when coordinator and groups are appointed, with meetings from now on alone', async () => {
    const number = numberIn(await bringIn(app, { organisation: 'Fem', email: 'fem@fem.example' }))
    const head = await app.as('departmentHead')
    const { coordinator, departmentHead } = app.place.officials
    const [leyla] = await app.db
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'fem@fem.example')
      .execute()
    await (await head.get(at(number, 'start', 'koordinator'))).submit('Utse', { person: coordinator })
    await (await head.get(at(number, 'start', 'grupper'))).submit('Utse', {
      [`groups-${departmentHead}`]: ['steering'],
      [`mandate-${departmentHead}`]: 'Beslutar om avdelningens insatser',
      [`groups-${coordinator}`]: ['working'],
      [`groups-${leyla?.id}`]: ['steering', 'working'],
      [`mandate-${leyla?.id}`]: 'Företräder styrelsen',
    })
    const started = await (await (await app.as('staff')).get(at(number, 'start'))).submit(
      'Starta partnerskapet',
    )
    assert.equal((await fileOf(number)).status.round, 'ACTIVE', started.text)
    const planned = await listPlannedMeetings(app.db, (await fileOf(number)).partnership.id)
    assert.ok(planned.length > 0)
    assert.ok(planned.every(({ on }) => on >= today))
    for (const who of ['staff', 'coordinator', { email: 'fem@fem.example' }] as const) {
      const browser = await app.as(who)
      const page = await browser.get(at(number))
      const links = [...page.document.querySelectorAll(`main a[href^="${at(number)}/"]`)]
      const addresses = new Set(links.map((link) => link.getAttribute('href') ?? ''))
      for (const noun of [
        'ekonomi',
        'resultat',
        'statistik',
        'uppfoljning',
        'fornyelse',
        'avslut',
        'sparning',
      ])
        addresses.add(at(number, noun))
      for (const address of addresses) {
        const { status } = await browser.get(address)
        assert.ok(status === 200 || status === 404, `${address} answered ${status}`)
        if (links.some((link) => link.getAttribute('href') === address)) assert.equal(status, 200, address)
      }
    }
  })

  test('is refused with a sentence when its days cannot be, or its agreement is over or missing', async () => {
    const late = await bringIn(app, { end: '2026-11-22' })
    assert.deepEqual(late.problems, [
      'Överenskommelsen har redan gått ut. Ett partnerskap förs in medan det pågår.',
    ])
    assert.equal(late.valueOf('name'), running.name)
    const turned = await bringIn(app, { end: '2024-12-31', signedOn: '2026-11-24' })
    assert.deepEqual(turned.problems, [
      'Sista dagen kan inte ligga före den första.',
      'Dagen kan inte ligga framåt i tiden.',
    ])
    const form = await (await app.as('staff')).get('/arenden/for-in')
    const other = { ...running, board: app.place.boardId, name: 'Utan original' }
    const none = await form.submit('För in partnerskapet', other)
    assert.deepEqual(none.problems, ['Välj minst en fil.'])
    const notPdf = { ...other, files: [new File(['MZ'], 'avtal.exe')] }
    assert.equal((await form.submit('För in partnerskapet', notPdf)).problems.length, 1)
  })

  test('is brought in on its last day, and once however often the form is sent', async () => {
    const typed = { end: today, organisation: 'Sju', email: 'sju@sju.example' }
    const number = numberIn(await bringIn(app, typed))
    assert.match(number, /^jar-/)
    assert.equal(numberIn(await bringIn(app, typed)), number)
  })

  test('is brought in by the staff unit alone', async () => {
    for (const who of ['chair', 'politician', 'registrar', 'departmentHead'] as const)
      assert.equal((await (await app.as(who)).get('/arenden/for-in')).status, 404, who)
  })
})
