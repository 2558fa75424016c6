import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { mailKindsOf, mailsOf } from '../../../../../test/support/mails.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { duties } from '../../../../process/duties/duties.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { listActions, listGroupMeetings } from '../../../../store/meetings/group-meeting.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'

const called = '2027-10-01T09:00:00Z'
const held = '2027-10-14T15:00:00Z'
const when = { on: '2027-10-14', startsAt: '13:00', endsAt: '14:30', place: 'Rinkeby torg 1' }

describe('the groups of a running partnership', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: called })
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  const at = (...more: string[]) => ['/arende', number, 'gruppmoten', ...more].join('/')
  const file = async (today: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', plainDate(today)), { number, today: plainDate(today) })
  const idOf = async () => (await file('2027-10-14')).partnership.id
  const page = async (who: Who, ...more: string[]) => (await app.as(who)).get(at(...more))
  const newest = async () => (await listGroupMeetings(app.db, await idOf())).at(-1)?.id ?? ''
  const owners = () => app.place.members

  test('see alike how many meetings are held and left', async () => {
    for (const who of ['coordinator', 'chair'] as const)
      assert.match((await page(who)).text, /0 av 1 möten hållna 2027.*Ett möte är kvar/s)
  })

  test('are called by the administration with both sides, and stand in the calendar', async () => {
    const call = await page('coordinator', 'kallelse?grupp=steering')
    assert.equal((await page('chair', 'kallelse')).status, 404)
    const { departmentHead, coordinator } = app.place.officials
    const alone = await call.submit('Kalla till mötet', { ...when, people: [departmentHead, coordinator] })
    assert.deepEqual(alone.problems, ['Välj minst en person från varje sida.'])
    assert.equal(alone.valueOf('place'), when.place)
    const next = await call.submit('Kalla till mötet', { ...when, agenda: 'Höstens tider' })
    assert.match(next.text, /Höstens tider \(föreslagen av Kerstin Åberg\).*Kallade.*ordförande|Kallade/s)
    const [entry] = (await listRegistryEntries(app.db, await idOf())).slice(-1)
    assert.match(entry?.subject ?? '', /Kallelse till styrgruppens möte/)
    assert.match((await next.follow('Lägg i kalendern')).html, /SUMMARY:Styrgrupp: /)
  })

  test('are called to the time and place of the group’s latest, with another day', async () => {
    const again = await page('coordinator', 'kallelse?grupp=steering')
    assert.match(again.text, /Tid och plats är ifyllda som vid det senaste mötet/)
    const filled = ['place', 'startsAt', 'endsAt', 'on'].map((name) => again.valueOf(name))
    assert.deepEqual(filled, [when.place, when.startsAt, when.endsAt, ''])
    assert.equal((await page('coordinator', 'kallelse?grupp=working')).valueOf('place'), '')
  })

  test('take up what the party proposes', async () => {
    const meeting = await page('chair', await newest())
    assert.deepEqual((await meeting.submit('Lägg till punkten', { item: '' })).problems, [
      'Skriv vad du vill ta upp.',
    ])
    assert.match(
      (await meeting.submit('Lägg till punkten', { item: 'Sommarens läger' })).text,
      /Sommarens läger \(föreslagen av/,
    )
    const today = await page('representative', await newest(), 'idag?punkt=5')
    assert.match(today.text, /Punkt 5 av 7\s*Höstens tider/)
  })

  test('meet: the minutes say who does what, and what is adjusted', async () => {
    app.setTime(held)
    const write = await page('departmentHead', await newest(), 'anteckningar')
    const chair = owners().chair
    const typed = {
      ...{ notes: 'Vi talade om hösten.', nextStep: 'Vi möts i december.' },
      ...{ 'decision-0': 'Boka lokalen', 'owner-0': chair, 'due-0': '2027-11-05' },
      ...{ 'before-0': 'Läxhjälp på onsdagar', 'after-0': 'Läxhjälp på torsdagar', 'reason-0': '' },
    }
    const refused = await write.submit('Dela anteckningarna för godkännande', typed)
    assert.match(refused.problems.join(), /hur det var, hur det blir och varför/)
    assert.equal(refused.valueOf('decision-0'), 'Boka lokalen')
    const next = await refused.submit('Dela anteckningarna för godkännande', { 'reason-0': 'Fler kommer då' })
    assert.match(next.text, /Den offentliga sidan: …\s*inte än.*Den idéburna sidan: …\s*inte än/s)
    assert.match(next.text, /senast torsdag 28 oktober 2027.*registreras först när båda sidor har godkänt/)
    const met = duties((await file('2027-10-14')).history, plainDate('2027-10-14'))
    const duty = met.find(({ id, year }) => id === 'steering-group-meetings' && year === 2027)
    assert.equal(duty?.met?.on, '2027-10-14')
    const asked = (await mailsOf(app.db, number)).filter(({ content }) => content.kind === 'minutesToApprove')
    assert.ok(asked.length > 0 && asked.every(({ content }) => content.approveBy === '2027-10-28'))
    assert.deepEqual(await toldOf(app.db, number, 'minutesToApprove'), ['Fatima Nordin', 'Kerstin Åberg'])
  })

  const toRead = /Läs och godkänn anteckningarna från styrgruppen torsdag 14 oktober 2027/
  const turns = async (who: Who) => {
    const client = await app.as(who)
    return [(await client.get('/mitt')).text, (await client.get(`/arende/${number}`)).text]
  }

  /** What is the person's own to do. */
  const own = async (who: Who) => (await turns(who))[0]?.split('Väntar på andra')[0] ?? ''

  test('wait for each side to approve: its turn on both pages, with the day, until it has', async () => {
    for (const who of ['chair', 'departmentHead'] as const)
      for (const text of await turns(who)) assert.match(text, toRead)
    const mine = await (await app.as('chair')).get('/mitt')
    assert.match(mine.text, /senast torsdag 28 oktober 2027/)
    const todo = await mine.follow(
      'Läs och godkänn anteckningarna från styrgruppen torsdag 14 oktober 2027: Öppna kvällar i Rinkeby',
    )
    assert.match(todo.text, /senast torsdag 28 oktober 2027/)
    assert.match(todo.html, /Godkänn för den idéburna sidan/)
  })

  test('approve a version: a change by the other side asks for both anew', async () => {
    const mine = await page('departmentHead', await newest())
    await mine.submit('Godkänn för den offentliga sidan')
    assert.doesNotMatch(await own('departmentHead'), toRead)
    assert.match(await own('chair'), toRead)
    const edit = await page('chair', await newest(), 'anteckningar')
    await edit.submit('Spara ändringarna', { notes: 'Vi talade om hösten och om läger.' })
    assert.match((await page('departmentHead', await newest())).text, /Den offentliga sidan: …\s*inte än/)
    const stale = await mine.submit('Godkänn för den offentliga sidan')
    assert.match(stale.problems.join(), /ändrade anteckningarna under tiden/)
    assert.match(await own('departmentHead'), toRead)
  })

  test('keep every version, and show what differs', async () => {
    const versions = await (await page('chair', await newest())).follow('Jämför med tidigare versioner')
    assert.match(versions.text, /Version 1, skriven av .*Godkänd av .* för den offentliga sidan/s)
    assert.match(versions.html, /<ins>.*läger/s)
  })

  test('register the minutes and the adjustment when both sides stand by them', async () => {
    await (await page('chair', await newest())).submit('Godkänn för den idéburna sidan')
    const done = await (await page('departmentHead', await newest())).submit(
      'Godkänn för den offentliga sidan',
    )
    assert.match(done.text, /godkända av båda sidor 2027-10-14/)
    const paper = await done.follow('Läs de registrerade anteckningarna')
    assert.match(paper.text, /Godkänt av.*, den offentliga sidan.*, den idéburna sidan/s)
    const subjects = (await listRegistryEntries(app.db, await idOf())).slice(-2).map(({ subject }) => subject)
    assert.match(subjects.join('\n'), /Minnesanteckning: Styrgruppen.*\nJustering av verksamheten/)
    const events = (await file('2027-10-14')).history.events.slice(-2).map(({ type }) => type)
    assert.deepEqual(events, ['groupMinutesApproved', 'activityAdjusted'])
    assert.equal((await page('chair', await newest(), 'anteckningar')).status, 404)
    assert.ok((await mailKindsOf(app.db, number)).includes('minutesShared'))
  })

  test('have met once more in the list of cases as soon as both sides stand by the minutes', async () => {
    const list = await (await app.as('coordinator')).get('/arenden?lage=ikraft')
    assert.match(list.text, /I takt\s*styrgruppen 1\sav\s1\s*arbetsgruppen 0\sav\s2/)
  })

  test('bring back what is not done, until its owner says that it is', async () => {
    const next = await page('coordinator', 'kallelse?grupp=working')
    assert.match(next.text, /Det vi bestämt tidigare\s*Boka lokalen: .*, senast fredag 5 november 2027/)
    assert.doesNotMatch((await page('representative')).text, /Markera som klart/)
    const mine = await (await app.as('chair')).get('/mitt')
    assert.match((await mine.follow('Boka lokalen: Öppna kvällar i Rinkeby')).text, /Vad blev gjort/)
    const chair = await page('chair')
    await (await chair.follow('Markera som klart: Boka lokalen')).submit('Det är klart', { note: 'Bokad' })
    const [action] = await listActions(app.db, await idOf())
    assert.deepEqual([action?.doneOn, action?.note], ['2027-10-14', 'Bokad'])
    assert.deepEqual(await toldOf(app.db, number, 'groupActionDone'), [
      'Agnes Bergdahl',
      'Edvin Rosén',
      'Kerstin Åberg',
      'Robin Sköld',
    ])
    assert.doesNotMatch((await page('coordinator', 'kallelse?grupp=working')).text, /Boka lokalen/)
  })

  test('bring it back when it was not done after all, and keep both words', async () => {
    assert.doesNotMatch((await page('representative')).text, /Det är inte klart/)
    const undo = await (await page('chair')).follow('Det är inte klart: Boka lokalen')
    const empty = await undo.submit('Lägg tillbaka det på dagordningen')
    assert.match(empty.problems.join(), /varför det inte är klart/)
    const next = await empty.submit('Lägg tillbaka det på dagordningen', { reasons: 'Lokalen såldes' })
    assert.match(
      next.text,
      /Markerades som klart 2027-10-14\. .* tog tillbaka det 2027-10-14: Lokalen såldes/,
    )
    assert.deepEqual(await toldOf(app.db, number, 'groupActionReopened'), [
      'Agnes Bergdahl',
      'Edvin Rosén',
      'Kerstin Åberg',
      'Robin Sköld',
    ])
    assert.match((await page('coordinator', 'kallelse?grupp=working')).text, /Boka lokalen/)
    const again = await page('chair', 'uppgifter', (await listActions(app.db, await idOf()))[0]?.id ?? '')
    assert.match(again.text, /Boka lokalensenast fredag 5 november 2027/)
    await again.submit('Det är klart')
  })

  test('are nobody else’s', async () => {
    for (const who of ['founder', 'politician'] as const) assert.equal((await page(who)).status, 404)
    assert.equal((await page('auditor')).status, 200)
    assert.equal((await page('auditor', await newest(), 'anteckningar')).status, 404)
  })
})
