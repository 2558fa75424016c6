import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership, steeringMet } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
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
import { keepOlder } from '../../../../../test/support/older-rulebook.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { Step } from '../../../../process/rulebook/step-schema.ts'
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

  async function begun(at = '2027-10-05T09:00:00Z', where: Pick<TestApp, 'db' | 'place'> = app) {
    app.setTime(at)
    const number = await anActivePartnership(where)
    const page = await (await signedIn(app, 'coordinator')).get(`/arende/${number}/uppfoljning`)
    await page.submit('Börja uppföljningen 2027')
    return number
  }

  test('leads the party through its own headings, says how many are left, and on to handing in', async () => {
    const number = await begun()
    const party = await signedIn(app, 'partyRep')
    let page = await party.get(followUpAddress(number, 2027, `del/${partyHeadings[0]}`))
    for (const [index] of partyHeadings.entries()) {
      assert.match(page.text, new RegExp(`Rubrik ${index + 1} av ${partyHeadings.length}\\.`))
      page = await page.submit('Spara och gå vidare', { text: 'Vårt.' })
    }
    assert.match(page.address, /\/lamna/)
    assert.equal(page.heading, 'Lämna er del av uppföljningen 2027')
  })

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
    const { text } = await (await signedIn(app, 'politician')).get(`/arende/${number}`)
    assert.match(text, /Uppföljning av idéburet offentligt partnerskap 2027: /)
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
    const said = { outcome: 'referredBack', paragraph: '§ 90', decidedOn: '2027-10-21' }
    const reasons = 'Siffror saknas.'
    const unsaid = await page.submit('Registrera beslutet', { ...said, reasons })
    assert.deepEqual(unsaid.problems, ['Välj om återremissen gäller rapporten eller bara tjänsteutlåtandet.'])
    await unsaid.submit('Registrera beslutet', { ...said, reasons, about: 'content' })
    const staff = await signedIn(app, 'staffUnit')
    assert.match(
      (await staff.get(`${board}/forslag`)).text,
      /Nämnden vill att något ändras.*Siffror saknas\./s,
    )
    assert.match((await staff.get(`${board}/besked`)).text, /Styrgruppen godkänner uppföljningen på nytt/)
  })

  test('stands when the board wants only the memo anew, which then goes to it again', async () => {
    const number = await begun()
    await handInBoth(app, number, 2027)
    await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-05' })
    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-10-21' })
    app.setTime('2027-10-22T09:00:00Z')
    const board = `/arende/${number}/namnd/followUp-1`
    const said = { outcome: 'referredBack', paragraph: '§ 90', decidedOn: '2027-10-21', about: 'memo' }
    const page = await (await signedIn(app, 'boardSecretary')).get(`${board}/beslut`)
    await page.submit('Registrera beslutet', { ...said, reasons: 'Förslaget är otydligt.' })
    const staff = await signedIn(app, 'staffUnit')
    const anew = await staff.get(`${board}/forslag`)
    assert.match(anew.text, /Det gäller bara tjänsteutlåtandet\. Rapporten står fast\./)
    assert.match((await staff.get(followUpAddress(number, 2027))).text, /[Gg]odkän/)
    assert.match((await staff.get(`${board}/besked`)).text, /står fast så som styrgruppen har godkänt den/)
    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-11-25' })
  })

  test('says where the case follows an earlier version that a newer one lets the report stand', async () => {
    const rulebook = await keepOlder(app, '1.5.0', (older) => ({
      ...older,
      steps: older.steps.map(withoutAbout),
    }))
    const number = await begun(undefined, { ...app, place: { ...app.place, rulebook } })
    await handInBoth(app, number, 2027)
    await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-05' })
    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-10-21' })
    app.setTime('2027-10-22T09:00:00Z')
    const secretary = await signedIn(app, 'boardSecretary')
    const page = await secretary.get(`/arende/${number}/namnd/followUp-1/beslut`)
    assert.ok(!page.has('input[name=about]'))
    assert.match(page.text, /Ärendet följer en tidigare\./)
    assert.ok(page.has(`main a[href="/arende/${number}/regelverk"]`))
  })

  test('leads to the common headings, which the steering group waits for, when a part is handed in', async () => {
    const number = await begun()
    const coordinator = await signedIn(app, 'coordinator')
    const where = followUpAddress(number, 2027)
    await writeParts(coordinator, where, ['activity', 'contributions'], 'Kommunen')
    const form = await coordinator.get(`${where}/lamna`)
    assert.match(form.text, /Bilaga \(frivilligt\)/)
    assert.doesNotMatch(form.text, /balansräkning/)
    const given = await form.submit('Lämna delen')
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
    const early = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/namnd/followUp-1/forslag`)
    assert.match(early.text, /Styrgruppen har inte godkänt rapporten än/)
    await handInBoth(app, number, 2027)
    const against = { year: 2027, heldOn: '2027-10-05', assessment: 'notGoOn' }
    assert.match((await approveFollowUp(app, number, against)).problems.join(), /Skriv varför/)
    const done = await approveFollowUp(app, number, { ...against, reasons: 'Vi når inte fram.' })
    assert.match(done.text, /bedömer att partnerskapet inte bör fortsätta.*Vi når inte fram\./s)
    const director = await signedIn(app, 'director')
    assert.match((await director.get('/mitt')).text, /Parterna bedömer att partnerskapet inte bör fortsätta/)
    const memo = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/namnd/followUp-1/forslag`)
    assert.doesNotMatch(memo.text, /Styrgruppen har inte godkänt rapporten än/)
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
    const called = await early.follow('Kalla styrgruppen')
    await called.submit('Kalla till mötet', {
      on: '2027-11-03',
      startsAt: '09:00',
      endsAt: '10:00',
      place: 'Torget',
    })
    const booked = await head.get(`${where}/godkannande`)
    assert.match(booked.text, /kallad till onsdag 3 november 2027.*Till mötet/s)
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

/** A report that came back for the memo alone had to be approved anew before version 1.6.0. */
function withoutAbout(step: Step): Step {
  const needs = step.needs.map((need) =>
    need.kind === 'happened' ? { ...need, unlessAbout: undefined } : need,
  )
  return { ...step, needs }
}
