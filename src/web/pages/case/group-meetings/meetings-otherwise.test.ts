import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { mailKindsOf } from '../../../../../test/support/mails.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { keepOlder } from '../../../../../test/support/older-rulebook.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { Step } from '../../../../process/rulebook/step-schema.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { listGroupMeetings } from '../../../../store/meetings/group-meeting.ts'

const held = '2027-10-14T15:00:00Z'
const when = { on: '2027-10-14', startsAt: '13:00', endsAt: '14:30', place: 'Rinkeby torg 1' }

describe('the meetings of groups that go otherwise than planned', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: held })
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  const at = (...more: string[]) => ['/arende', number, 'gruppmoten', ...more].join('/')
  const file = async (today: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', plainDate(today)), { number, today: plainDate(today) })
  const idOf = async () => (await file('2027-10-14')).partnership.id
  const page = async (who: Who, ...more: string[]) => (await app.as(who)).get(at(...more))
  const newest = async () => (await listGroupMeetings(app.db, await idOf())).at(-1)?.id ?? ''

  const turns = async (who: Who) => {
    const client = await app.as(who)
    return [(await client.get('/mitt')).text, (await client.get(`/arende/${number}`)).text]
  }
  const own = async (who: Who) => (await turns(who))[0]?.split('Väntar på andra')[0] ?? ''

  test('meet when either side proposes it: a call answers the proposal', async () => {
    const propose = await (await page('chair')).follow('Föreslå ett möte')
    const asked = { group: 'working', times: 'Onsdag eller torsdag', topics: 'Lägret' }
    const next = await propose.submit('Föreslå mötet', asked)
    assert.match(next.text, /Föreslagna möten\s*Arbetsgruppen: Onsdag eller torsdag\s*Lägret/)
    assert.deepEqual(await toldOf(app.db, number, 'meetingProposed'), [
      'Kerstin Åberg',
      'Samir Haddad',
      'Stina Lindqvist',
    ])
    const call = await (await page('coordinator')).follow('Kalla arbetsgruppen')
    await call.submit('Kalla till mötet', { ...when, on: '2027-10-20' })
    assert.doesNotMatch((await page('chair')).text, /Föreslagna möten/)
  })

  test('that were not held on their day say so, and are waited for until then', async () => {
    app.setTime('2027-10-21T09:00:00Z')
    const asked = /Skriv hur det blev med mötet onsdag 20 oktober 2027 i arbetsgruppen/
    assert.match((await turns('coordinator')).join(), asked)
    assert.doesNotMatch(await own('chair'), asked)
    const days = await (await app.as('coordinator')).get(`/arende/${number}/tidsplan`)
    const meeting = await days.follow('Arbetsgruppen, onsdag 20 oktober 2027, i går')
    const off = await meeting.follow('Mötet blev inte av')
    const next = await off.submit('Registrera att mötet inte blev av', { reasons: 'Snöstorm' })
    assert.match(next.text, /Snöstorm/)
    assert.doesNotMatch((await turns('coordinator')).join(), asked)
  })

  test('are moved, and called off without being counted', async () => {
    const call = await page('unitHead', 'kallelse?grupp=working')
    await call.submit('Kalla till mötet', { ...when, on: '2027-11-10' })
    const move = await (await page('unitHead', await newest())).follow('Flytta eller ändra mötet')
    const moved = await move.submit('Skicka den ändrade kallelsen', { on: '2027-11-12', why: 'Sjukdom' })
    assert.match(moved.text, /fredag 12 november 2027/)
    const off = await moved.follow('Ställ in mötet')
    const next = await off.submit('Ställ in mötet och berätta det för alla', { reasons: 'Ingen kan komma' })
    assert.match(next.text, /Ingen kan komma/)
    assert.ok((await mailKindsOf(app.db, number)).includes('meetingCancelled'))
    assert.deepEqual(await toldOf(app.db, number, 'meetingCancelled'), [
      'Edvin Rosén',
      'Kerstin Åberg',
      'Robin Sköld',
    ])
  })

  test('get a report from the working group that is filled in beforehand', async () => {
    const call = await page('coordinator', 'kallelse?grupp=working')
    await call.submit('Kalla till mötet', { ...when, on: '2027-10-21' })
    const write = await page('coordinator', await newest(), 'anteckningar')
    await write.submit('Dela anteckningarna för godkännande', {
      ...{ notes: 'Planeringen', nextStep: 'Om en månad', 'decision-0': 'Skriv schemat' },
    })
    const report = await page('representative', 'rapport')
    assert.match(report.valueOf('work') ?? '', /Arbetsgruppen möttes torsdag 21 oktober 2027/)
    assert.match(report.valueOf('decided') ?? '', /Skriv schemat/)
    await report.submit('Spara utkast', { risks: 'Få ledare' })
    app.setTime('2027-10-22T09:00:00Z')
    const again = await page('representative', 'rapport')
    assert.equal(again.valueOf('risks'), 'Få ledare')
    const next = await again.submit('Lämna rapporten till styrgruppen')
    assert.match(next.flash ?? '', /Rapporten är registrerad/)
    assert.equal((await page('representative', 'rapport')).valueOf('work'), '') // nothing since the last one
  })

  test('are called by the party with the same words, where the rulebook lets both sides call', async () => {
    assert.doesNotMatch((await page('chair')).text, /Kalla (styr|arbets)gruppen/)
    assert.match((await page('chair', 'forslag')).text, /Enligt ärendets regelbok kallar koordinatorn/)
    await letBothCall(app, number)
    const call = await (await page('chair')).follow('Kalla styrgruppen')
    const called = await call.submit('Kalla till mötet', { ...when, on: '2027-11-25' })
    assert.match(called.text, /Kallelsen är registrerad och skickad till båda sidor/)
    const entry = app.db.selectFrom('registry_entry').select(['direction', 'correspondent'])
    const newest = await entry.orderBy('event_seq', 'desc').limit(1).executeTakeFirstOrThrow()
    assert.deepEqual(newest, { direction: 'in', correspondent: 'Ungas väg in (exempelförening)' })
    const off = await called.follow('Ställ in mötet')
    const next = await off.submit('Ställ in mötet och berätta det för alla', { reasons: 'Vi hinner inte.' })
    assert.match(next.text, /Mötet är inställt/)
  })
})

/** The case follows a rulebook that says of the groups' meetings what the national one says. */
async function letBothCall(app: TestApp, number: string): Promise<void> {
  const both = (step: Step): Step =>
    step.id.endsWith('-group-meeting') ? { ...step, by: [...step.by, 'partyRep', 'partySignatory'] } : step
  const { folder, version } = await keepOlder(app, '1.9.1', (book) => ({
    ...book,
    steps: book.steps.map(both),
  }))
  const moved = app.db.updateTable('partnership').set({ rulebook: folder, rulebook_version: version })
  await moved.where('number', '=', number).execute()
}
