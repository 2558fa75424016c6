import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership, steeringMet } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { boardMeets } from '../../../../../test/support/journey-renewal.ts'
import {
  approveFollowUp,
  boardSays,
  followUpAddress,
  handInBoth,
  partyHeadings,
  signedIn,
  toBoard,
  writeParts,
} from '../../../../../test/support/journey-report.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { listFollowUps } from '../../../../store/reports/report.ts'

const adjusted = {
  step: 'adjust-activity',
  by: 'coordinator',
  on: plainDate('2027-10-05'),
  content: {
    before: 'Onsdagar',
    after: 'Torsdagar',
    reasons: 'Fler kommer då.',
    decidedOn: '2027-10-04',
  },
} as const

describe('the yearly follow-up', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
  })
  after(() => app.close())

  async function begun(at = '2027-10-05T09:00:00Z'): Promise<string> {
    app.setTime(at)
    const number = await anActivePartnership(app)
    const page = await (await signedIn(app, 'coordinator')).get(`/arende/${number}/uppfoljning`)
    await page.submit('Börja uppföljningen 2027')
    return number
  }

  test('goes from both sides by the steering group and the board to its yes, after a no that is answered', async () => {
    const number = await begun()
    await takeAnyway(app, number, adjusted)
    await handInBoth(app, number, 2027)
    const approved = await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-05' })
    assert.match(approved.flash ?? '', /Godkännandet är registrerat/)
    assert.match(approved.text, /Föreningen om funds\./)
    assert.match(approved.text, /Styrgruppens justeringar.*Onsdagar.*Torsdagar.*Fler kommer då\./s)
    assert.match(approved.text, /2027 möttes arbetsgruppen 0 av minst 2 gånger\./)

    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-10-21' })
    app.setTime('2027-10-22T09:00:00Z')
    const no = { outcome: 'rejected', paragraph: '§ 90', decidedOn: '2027-10-21', reasons: 'Siffror saknas.' }
    assert.match((await boardSays(app, number, { track: 'followUp-1', ...no })).flash ?? '', /registrerat/)

    const party = await (await signedIn(app, 'partyRep')).get(followUpAddress(number, 2027))
    assert.match(party.text, /Nämnden godkände inte uppföljningen.*§ 90.*Siffror saknas\./s)
    const answer = await (await signedIn(app, 'coordinator')).get(followUpAddress(number, 2027, 'svar'))
    assert.match((await answer.submit('Börja den nya', { measures: '' })).problems.join(), /Skriv vad ni gör/)
    const anew = await answer.submit('Börja den nya', { measures: 'Vi räknar om.' })
    assert.match(anew.text, /svar 1 till nämnden/)
    await handInBoth(app, number, 2027, 'Ny: ')
    await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-22' })

    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-11-25' })
    app.setTime('2027-11-26T09:00:00Z')
    const yes = { outcome: 'approved', paragraph: '§ 102', decidedOn: '2027-11-25' }
    await boardSays(app, number, { track: 'followUp-1', ...yes })
    const read = await (await signedIn(app, 'politician')).get(followUpAddress(number, 2027))
    assert.match(read.text, /Godkänd torsdag 25 november 2027/)
    const by = await actorOf(app, 'staff', plainDate('2027-11-26'))
    const { id } = await getVisible(app.db, by, number)
    const [followUp] = await listFollowUps(app.db, id)
    assert.equal(followUp?.edition, 2)
    assert.equal(followUp?.decision?.outcome, 'approved')
  })

  test('comes back whole when the board wants something changed, and the next memo says what', async () => {
    const number = await begun()
    await handInBoth(app, number, 2027)
    await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-05' })
    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-10-21' })
    app.setTime('2027-10-22T09:00:00Z')
    const board = `/arende/${number}/namnd/followUp-1`
    const page = await (await signedIn(app, 'boardSecretary')).get(`${board}/beslut`)
    assert.equal(page.has('[name=about]'), false)
    const said = { outcome: 'referredBack', paragraph: '§ 90', decidedOn: '2027-10-21' }
    await page.submit('Registrera beslutet', { ...said, reasons: 'Siffror saknas.' })
    const staff = await signedIn(app, 'staffUnit')
    assert.match(
      (await staff.get(`${board}/forslag`)).text,
      /Nämnden vill att något ändras.*Siffror saknas\./s,
    )
    assert.match((await staff.get(`${board}/besked`)).text, /Styrgruppen godkänner uppföljningen på nytt/)
  })

  test('is asked for by the day when the board’s papers must be ready, on every page that names a day', async () => {
    await boardMeets(app, '2029-10-11', '2029-12-13')
    app.setTime('2029-11-19T09:00:00Z')
    const period = { receivedOn: '2028-10-02', start: '2029-03-01', end: '2032-02-29' }
    const number = await anActivePartnership(app, { title: 'Kvällarna', ...period })
    const coordinator = await signedIn(app, 'coordinator')
    const stop =
      /Till nämndens möte torsdag 13 december 2029 ska underlaget vara klart torsdag 22 november 2029\./
    for (const address of [`/arende/${number}/uppfoljning`, '/mitt'])
      assert.match((await coordinator.get(address)).text, stop, address)
    const mine = (await coordinator.get('/mitt')).text
    assert.match(mine, /Denna vecka.*Kvällarna.*senast torsdag 22 november 2029, om 3 dagar/s)
    const overview = (await coordinator.get(`/arende/${number}`)).text
    assert.match(overview, /senast torsdag 22 november 2029, om 3 dagar, till nämndens möte 2029-12-13/)
    assert.doesNotMatch(overview, /Styrgrupp och arbetsgrupp möts, och varje år/)

    const list = await coordinator.get(`/arende/${number}/uppfoljning`)
    const begun = await list.submit('Börja uppföljningen 2029')
    assert.match(begun.text, stop)
    assert.match(
      begun.text,
      /till och med måndag 17 december 2029 på sig.*före den dag som parterna har på sig/s,
    )
    const call = await begun.follow('Kalla styrgruppen')
    assert.match(
      call.text,
      /Styrgruppen har kvar.*uppföljningen 2029.*torsdag 22 november 2029, så ha mötet före/s,
    )
    assert.match(call.text, /från tisdag 20 november 2029 till torsdag 22 november 2029/)
    assert.equal(call.valueOf('agenda'), 'Godkänna uppföljningen 2029')
    const chair = await signedIn(app, 'partyRep')
    const asked = await (await chair.get(followUpAddress(number, 2029))).follow(
      'Föreslå ett möte med styrgruppen',
    )
    assert.ok(asked.has('[name="group"][value="steering"][checked]'))
    const part = (await chair.get('/mitt')).text
    assert.match(
      part,
      /Lämna er del av rapporten \(2029\): Kvällarna.*Senast måndag 17 december 2029.*till nämndens möte/is,
    )
    const told = (await chair.get(`/arende/${number}`)).text
    assert.doesNotMatch(told, /senast måndag 17 december 2029, om \d+ dagar, till nämndens möte/)
  })

  test('is begun from September on, and said to be late the day after the year’s last', async () => {
    app.setTime('2027-09-01T09:00:00Z')
    const number = await anActivePartnership(app)
    const list = (client: TestClient) => client.get(`/arende/${number}/uppfoljning`)
    const seenOn = async (day: string) => {
      app.setTime(`${day}T09:00:00Z`)
      return (await list(await signedIn(app, 'coordinator'))).text
    }
    assert.match(await seenOn('2027-09-01'), /Börja uppföljningen 2027/)
    assert.doesNotMatch(await seenOn('2027-09-01'), /Börja uppföljningen 2028/)
    assert.doesNotMatch(await seenOn('2027-12-31'), /Skulle ha varit klar/)
    assert.match(await seenOn('2028-01-01'), /Skulle ha varit klar fredag 31 december 2027/)
    assert.doesNotMatch(await seenOn('2028-08-31'), /Börja uppföljningen 2028/)
    assert.match(await seenOn('2028-09-01'), /Börja uppföljningen 2028/)
    const [now, ...coming] = [
      ...(await list(await signedIn(app, 'coordinator'))).document.querySelectorAll('main h2'),
    ]
    assert.deepEqual([now?.textContent, coming[0]?.textContent], ['Uppföljning 2027', 'Uppföljning 2028'])
    app.setTime('2027-10-05T09:00:00Z')
    assert.doesNotMatch((await list(await signedIn(app, 'partyRep'))).text, /Börja uppföljningen/)
    assert.equal((await list(await signedIn(app, 'neighbour'))).status, 404)
    assert.equal((await list(await signedIn(app, 'politician'))).status, 404)
  })

  test('is put off with reasons only where the partnership began in the last quarter', async () => {
    app.setTime('2027-10-01T09:00:00Z')
    const late = await anActivePartnership(app, { start: '2027-10-01', end: '2030-09-30' })
    const staff = await signedIn(app, 'staffUnit')
    const page = await staff.get(followUpAddress(late, 2027, 'uppskov'))
    assert.match((await page.submit('Skjut upp', { reasons: '' })).problems.join(), /Skriv varför/)
    const put = await page.submit('Skjut upp', { reasons: 'Vi har just börjat.' })
    assert.match(put.text, /Uppskjuten.*Vi har just börjat\./s)
    const party = await signedIn(app, 'partyRep')
    assert.match((await party.get(`/arende/${late}/uppfoljning`)).text, /Vi har just börjat\./)
    app.setTime('2027-09-30T09:00:00Z')
    const early = await anActivePartnership(app, { start: '2027-09-30', end: '2030-09-29' })
    const refused = await (await signedIn(app, 'staffUnit')).get(followUpAddress(early, 2027, 'uppskov'))
    assert.match(refused.text, /Bara när partnerskapet började efter den 1 oktober/)
  })

  test('leads to the common headings, which the steering group waits for, when a part is handed in', async () => {
    const number = await begun()
    const coordinator = await signedIn(app, 'coordinator')
    const where = followUpAddress(number, 2027)
    await writeParts(coordinator, where, ['activity', 'contributions'], 'Kommunen')
    const given = await (await coordinator.get(`${where}/lamna`)).submit('Lämna delen')
    assert.match(given.flash ?? '', /registrerad\. \d gemensamma rubriker saknar än text/)
    assert.match(given.text, /godkänna först när de gemensamma rubrikerna har text/)
    const main = given.document.querySelector('#laget ~ .actions a, .ds-button[href*="/del/"]')
    assert.match(main?.textContent ?? '', /^Skriv: /)
  })

  test('keeps both texts when two write at once, and asks the party for its accounts', async () => {
    const number = await begun()
    const [coordinator, party] = [await signedIn(app, 'coordinator'), await signedIn(app, 'partyRep')]
    const where = followUpAddress(number, 2027)
    const [mine, theirs] = [await coordinator.get(`${where}/del/next`), await party.get(`${where}/del/next`)]
    await theirs.submit('Spara', { text: 'Vi byter dag.' })
    const stale = await mine.submit('Spara', { text: 'Vi byter lokal.' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Vi byter dag\./)
    assert.equal(stale.valueOf('text'), 'Vi byter lokal.')
    assert.match((await stale.submit('Spara', { text: 'Vi byter dag och lokal.' })).flash ?? '', /Sparat/)
    assert.equal((await coordinator.get(`${where}/del/funds`)).status, 404)
    const first = await (await party.get(where)).follow('Skriv: Det vi gjorde för att nå målen')
    assert.match(first.text, /Ni skriver för Ungas väg in/)
    await writeParts(party, where, partyHeadings, 'Vi')
    assert.doesNotMatch((await party.get(where)).text, /Skriv: /)
    const handIn = await party.get(`${where}/lamna`)
    assert.match((await handIn.submit('Lämna delen')).problems.join(), /Lägg med resultat/)
    const handed = await handIn.submit('Lämna delen', { later: 'Revisorn är klar i mars.' })
    assert.match(handed.flash ?? '', /registrerad/)
    const early = await (await signedIn(app, 'departmentHead')).get(`${where}/godkannande`)
    assert.match(early.text, /Vi väntar på att Järva/)
  })

  test('tells the director at once when the parties are against going on, and asks the board for a way to end', async () => {
    const number = await begun()
    await handInBoth(app, number, 2027)
    const against = { year: 2027, heldOn: '2027-10-05', assessment: 'notGoOn' }
    assert.match((await approveFollowUp(app, number, against)).problems.join(), /Skriv varför/)
    const done = await approveFollowUp(app, number, { ...against, reasons: 'Vi når inte fram.' })
    assert.match(done.text, /bedömer att partnerskapet inte bör fortsätta.*Vi når inte fram\./s)
    const director = await signedIn(app, 'director')
    assert.match((await director.get('/mitt')).text, /Parterna bedömer att partnerskapet inte bör fortsätta/)
    const memo = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/namnd/followUp-1/forslag`)
    assert.match(memo.text, /återkomma med förslag om hur partnerskapet avslutas/)
  })

  test('goes on without the side that does not hand in, when its day has passed, and says so', async () => {
    const number = await begun()
    const where = followUpAddress(number, 2027)
    let party = await signedIn(app, 'partyRep')
    assert.doesNotMatch((await party.get(`${where}/saknas`)).text, /Påminn och ge en dag/)
    await writeParts(party, where, partyHeadings, 'Föreningen')
    await (await party.get(`${where}/lamna`)).submit('Lämna delen', { later: 'I mars.' })
    const tooSoon = await (await party.get(`${where}/saknas`)).submit('Påminn', { answerBy: '2027-10-18' })
    assert.match(tooSoon.problems.join(), /minst till och med tisdag 2 november 2027/)
    app.setTime('2027-11-02T09:00:00Z')
    party = await signedIn(app, 'partyRep')
    assert.doesNotMatch((await party.get(`${where}/saknas`)).text, /Gå vidare utan del/)
    app.setTime('2027-11-03T09:00:00Z')
    party = await signedIn(app, 'partyRep')
    const gone = await (await party.get(`${where}/saknas`)).submit('Gå vidare utan del från Järva')
    assert.match(gone.text, /Saknas.*Rapporten gick vidare onsdag 3 november 2027/s)
    assert.match((await (await signedIn(app, 'coordinator')).get('/mitt')).text, /går vidare utan Järva/)
    const together = ['indicators', 'participants', 'deviations', 'groups', 'assessment', 'next']
    await writeParts(party, where, together, 'Vi')
    const head = await signedIn(app, 'departmentHead')
    await steeringMet(app, number, '2027-10-04')
    const early = await head.get(`${where}/godkannande`)
    assert.match(early.text, /Järva stadsdelsnämnd har inte lämnat sin del/)
    assert.match(early.text, /Styrgruppen har inte haft något möte om det här/)
    await steeringMet(app, number, '2027-11-02')
    const meeting = await steeringMet(app, number, '2027-11-03')
    const unsaid = await (await head.get(`${where}/godkannande`)).submit('Registrera', { assessment: 'goOn' })
    assert.deepEqual(unsaid.problems, ['Välj styrgruppens möte.'])
    const approved = await head.get(`${where}/godkannande`)
    const done = await approved.submit('Registrera', { meeting, assessment: 'goOn' })
    assert.match(done.flash ?? '', /Godkännandet är registrerat/)

    const coordinator = await signedIn(app, 'coordinator')
    await writeParts(coordinator, where, ['activity', 'contributions'], 'Kommunen')
    const late = await (await coordinator.get(`${where}/lamna`)).submit('Lämna delen')
    assert.match(late.text, /Lämnad efter att rapporten gick vidare/)
  })
})
