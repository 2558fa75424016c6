import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { answers, assess, call, conclude, minutes } from '../../src/demo/moves.ts'
import { closes, concludes, condition, reviewing } from '../../src/demo/review-moves.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { type Duty, duties } from '../../src/process/duties/duties.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import { verifyAll } from '../../src/store/case/verify.ts'
import { listRegistryEntries } from '../../src/store/papers/registry.ts'
import { anApp, type TestApp } from '../support/app.ts'
import { actorOf } from '../support/journey.ts'
import { assessAid, decideInBoard, signByMail, standBehind } from '../support/journey-decision.ts'
import { agreeOnEverything, writeBudget, writeParts, writeSections } from '../support/journey-drafting.ts'
import { handInPapers } from '../support/journey-papers.ts'
import { accepted, as, daysFrom, openStage, type Stage } from '../support/journey-stage.ts'

const received = plainDate('2026-11-02')
const day = daysFrom(received)
const about = 'way'
const start = plainDate('2027-09-01')
const end = plainDate('2030-08-31')

describe('the whole way, from an idea to a partnership that has started', () => {
  let app: TestApp
  let stage: Stage
  before(async () => {
    app = await anApp({ at: '2026-11-02T09:00:00Z' })
  })
  after(() => app.close())

  const fileOn = async (today = start) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number: stage.number, today })
  const stateOn = async (today: typeof start) => (await fileOn(today)).status.round

  test('an association hands in its idea and meets the staff unit, which considers it', async () => {
    stage = await openStage(app, { idea: about, receivedOn: received })
    stage.on(day(3))
    await handInPapers(stage, '2026-03-15')
    const { checklists } = (await fileOn(day(3))).history.rulebook
    const checklist = checklists.find(({ id }) => id === 'consideration') ?? assert.fail('no checklist')
    await stage.play([
      call({ about, on: day(4) }, day(14), app.place.units.youth),
      minutes({ about, on: day(14) }),
      ...answers({ about, on: day(16) }, { checklist, parts: checklist.groups.length }),
      ...conclude({ about, on: day(16) }, 'possible', 'Utmaningen är tydlig och båda bidrar i flera år.'),
    ])
    assert.match((await stage.see('director', '')).text, /Din tur.*Bedöm initiativet/)
  })

  test('the director goes on, and the review passes with a condition', async () => {
    const goOn = { outcome: 'goOn', reasons: 'Ni och vi behöver varandra. Vi går vidare till granskning.' }
    await stage.play(assess({ about, on: day(18) }, goOn))
    assert.match((await stage.see('chair', '/bedomning')).text, /Vi går vidare tillsammans!/)
    stage.on(day(19))
    await handInPapers(stage, '2026-03-15')
    const { checklists } = (await fileOn(day(19))).history.rulebook
    const checklist = checklists.find(({ id }) => id === 'review') ?? assert.fail('no checklist')
    await stage.play([
      ...reviewing({ about, on: day(21) }, { checklist }),
      concludes({ about, on: day(22) }, 'passedWithConditions', 'Föreningen är idéburen och båda bidrar.'),
      condition({ about, on: day(22) }, 'Kvällarna är öppna för alla unga utan medlemskap.', {
        becomes: 'clause',
      }),
      closes({ about, on: day(23) }),
    ])
    assert.match((await stage.see('chair', '/granskning')).text, /öppna för alla unga utan medlemskap/)
  })

  test('they meet about the idea, answering the guide together', async () => {
    stage.on(day(24))
    const when = { on: day(30), startsAt: '15:00', endsAt: '17:00', place: 'Rinkeby torg 1' }
    await stage.press('staff', '/idemoten/kallelse', 'Kalla till mötet', { ...when, agenda: 'Budgeten' })
    await stage.press('chair', '/idemoten/samtal', 'Spara svaren', {
      'answer-basics': 'agreed',
      'ground-basics': 'Fler vuxna på plats',
    })
    stage.on(day(31))
    const write = await (await stage.see('staff', '/idemoten')).follow('Skriv minnesanteckningar')
    const said = { heldOn: day(30), notes: 'Vi ritade kvällarna.', nextStep: 'Alla fyller i sina insatser.' }
    accepted(await write.submit('Registrera och dela anteckningarna', said))
  })

  test('they write the agreement, its parts, budget and state aid', async () => {
    stage.on(day(32))
    await writeSections(stage)
    await writeParts(stage, { start, end })
    await writeBudget(stage)
    await assessAid(stage, { by: day(40), grantOn: start })
  })

  test('both say yes to every section, and the text is fixed', async () => {
    stage.on(day(36))
    await agreeOnEverything(stage)
    const confirming = await stage.see('staff', '/samsyn/faststallande')
    const [clause] = confirming.document.querySelectorAll('[name="clauses"]')
    assert.match(confirming.text, /öppna för alla unga utan medlemskap/)
    const clauses = [clause?.getAttribute('value') ?? '']
    const done = await stage.press('staff', '/samsyn/faststallande', 'Fastställ utkastet', { clauses })
    assert.match(done.flash ?? '', /fastställt och registrerat/)
  })

  test('each party stands behind it', async () => {
    await standBehind(stage, day(38))
    assert.match((await stage.see('representative', '/stallningstagande')).text, /Alla har sagt ja/)
  })

  test('the board gets its memo, says yes, and the minutes are announced', () =>
    decideInBoard(stage, {
      track: 'sign-1',
      from: day(42),
      meetingOn: '2027-01-28',
      announcedOn: '2027-02-04',
    }))

  test('both sign the decided text, each by a link in their own mail', async () => {
    stage.on(plainDate('2027-02-05'))
    const chair = await as(app, 'chair')
    await (await chair.get('/mitt/organisation/firmateckning')).submit('Spara regeln', { rule: 'chairAlone' })
    await handInPapers(stage, '2027-02-01')
    await signByMail(stage, plainDate('2027-02-05'))
    assert.equal(await stateOn(plainDate('2027-02-05')), 'SIGNED')
  })

  test('people are appointed, and the partnership starts on its day', async () => {
    const { departmentHead, unitHead, coordinator } = app.place.officials
    const { chair, representative } = app.place.members
    await stage.press('departmentHead', '/start/koordinator', 'Utse', { person: coordinator })
    await stage.press('departmentHead', '/start/grupper', 'Utse', {
      [`groups-${departmentHead}`]: ['steering'],
      [`mandate-${departmentHead}`]: 'Beslutar om avdelningens insatser',
      [`groups-${unitHead}`]: ['working'],
      [`groups-${coordinator}`]: ['working'],
      [`groups-${chair}`]: ['steering'],
      [`mandate-${chair}`]: 'Företräder styrelsen',
      [`groups-${representative}`]: ['working'],
    })
    stage.on(start)
    await stage.press('staff', '/start', 'Starta partnerskapet')
    assert.equal(await stateOn(start), 'ACTIVE')
  })

  test('its duties are counted from what was agreed and signed', async () => {
    const { history } = await fileOn()
    const first = (id: string): Duty | undefined => duties(history, start).find((duty) => duty.id === id)
    for (const [id, days] of Object.entries(awaited))
      assert.deepEqual([first(id)?.from, first(id)?.due], days, id)
  })

  test('a change of the target group is classed for the board, and a new version begins with the old text', async () => {
    stage.on(plainDate('2027-09-06'))
    const proposal = { proposal: 'Också unga vuxna.', reasons: 'De frågar efter oss.', signs: ['coreTerms'] }
    const made = await stage.press('chair', '/andringar/forslag', 'Lämna förslaget', proposal)
    const change = made.address.replace(/^.*(\/andringar\/\d+).*$/, '$1')
    const reasons = { classReasons: 'Målgruppen ändras.' }
    await stage.press('departmentHead', change, 'Avgör vem som beslutar', reasons)
    await stage.press('director', change, 'Börja arbeta med en ändrad överenskommelse')
    assert.equal(await stateOn(plainDate('2027-09-06')), 'ACTIVE')
    const draft = await stage.see('representative', '/utkast/hela')
    assert.match(draft.text, /Det är vi överens om efter samtalen i höst/)
  })

  test('it is talked through, agreed anew and decided by the board while the old one holds', async () => {
    stage.on(plainDate('2027-09-07'))
    const when = { on: '2027-09-13', startsAt: '15:00', endsAt: '17:00', place: 'Rinkeby torg 1' }
    await stage.press('staff', '/idemoten/kallelse', 'Kalla till mötet', when)
    stage.on(plainDate('2027-09-14'))
    const write = await (await stage.see('staff', '/idemoten')).follow('Skriv minnesanteckningar')
    const said = { heldOn: '2027-09-13', notes: 'Vi ändrar målgruppen.', nextStep: 'Vi säger vad vi tycker.' }
    accepted(await write.submit('Registrera och dela anteckningarna', said))
    await writeSections(stage)
    await stage.press('staff', '/utkast/delar/tid', 'Spara', { start: '2028-01-01', end })
    await writeBudget(stage)
    await assessAid(stage, { by: plainDate('2027-09-20'), grantOn: plainDate('2028-01-01') })
    await agreeOnEverything(stage)
    await stage.press('staff', '/samsyn/faststallande', 'Fastställ utkastet')
    await standBehind(stage, plainDate('2027-09-15'))
    const second = { meetingOn: '2027-10-21', announcedOn: '2027-10-25' }
    await decideInBoard(stage, { track: 'sign-2', from: plainDate('2027-09-16'), ...second })
    assert.equal(await stateOn(plainDate('2027-10-25')), 'ACTIVE')
  })

  test('both sign it, and it takes over on its first day', async () => {
    const signing = plainDate('2027-10-26')
    stage.on(signing)
    await handInPapers(stage, '2027-10-01')
    await signByMail(stage, signing)
    stage.on(plainDate('2028-01-01'))
    await stage.press('staff', '/start', 'Starta partnerskapet')
    const { status } = await fileOn(plainDate('2028-01-01'))
    assert.deepEqual(
      status.rounds.map(({ state }) => state),
      ['RENEWED', 'ACTIVE'],
    )
  })

  test('every paper is registered in order, and every chain is whole', async () => {
    const { partnership } = await fileOn()
    const entries = await listRegistryEntries(app.db, partnership.id)
    assert.deepEqual(
      entries.map(({ documentNumber }) => documentNumber),
      entries.map((_, index) => index + 1),
    )
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('the association has been told of each step', async () => {
    const told = await app.db
      .selectFrom('notice')
      .select('kind')
      .distinct()
      .where('person_id', '=', app.place.members.chair)
      .execute()
    const kinds = new Set(told.map(({ kind }) => kind))
    for (const kind of news) assert.ok(kinds.has(kind), `${kind} is not among ${[...kinds].join(', ')}`)
  })
})

/** The duties of an agreement: the first day that each can be met, and the last. */
const awaited = {
  'aid-registration': [undefined, '2027-02-25'],
  'steering-group-meetings': ['2027-09-01', '2027-12-31'],
  'working-group-meetings': ['2027-09-01', '2027-12-31'],
  'follow-up': ['2027-10-01', '2027-12-31'],
  evaluation: ['2029-09-01', '2030-02-28'],
  'final-report': [undefined, '2030-05-31'],
}

const news = [
  'initiativeReceived',
  'meetingCalled',
  'minutesShared',
  'considerationSubmitted',
  'assessmentFeedbackGiven',
  'reviewStarted',
  'reviewFeedbackGiven',
  'aidDeclarationRequested',
  'aidAssessed',
  'draftAgreed',
  'stanceTaken',
  'boardCaseOpened',
  'caseDispatched',
  'boardDecided',
  'decisionShared',
  'minutesPublished',
  'agreementSigned',
  'coordinatorAppointed',
  'groupsAppointed',
  'partnershipStarted',
]
