import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { addParty, endParty, type Which } from '../../../../store/case/case-member.ts'
import { listGroupMeetings } from '../../../../store/meetings/group-meeting.ts'

const today = plainDate('2027-10-14')
const when = { startsAt: '13:00', endsAt: '14:30', place: 'Rinkeby torg 1' }

describe('the minutes of a partnership of several organisations', () => {
  let app: TestApp
  let number: string
  let which: Which
  let neighbours: string
  before(async () => {
    app = await anApp({ at: '2027-10-01T09:00:00Z' })
    number = await anActivePartnership(app)
    neighbours = await joined('2027-09-15')
  })
  after(() => app.close())

  const file = async () => getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const page = async (who: Who, ...more: string[]) =>
    (await app.as(who)).get(['/arende', number, 'gruppmoten', ...more].join('/'))
  const newest = async () => (await listGroupMeetings(app.db, which.partnershipId)).at(-1)?.id ?? ''

  async function joined(from: string): Promise<string> {
    const { acting } = await actorOf(app, 'founder', today)
    if (acting.side !== 'party') throw new Error('Acts for no organisation')
    const { partnership } = await file()
    which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const { organisationId, organisationName: name } = acting
    await addParty(app.db, which, { side: 'party', name, organisationId, from: plainDate(from) })
    const { parties } = (await file()).partnership
    return parties.find((one) => one.organisationId === organisationId)?.id ?? ''
  }

  async function metOn(on: string): Promise<string> {
    const call = await page('coordinator', 'kallelse?grupp=steering')
    await call.submit('Kalla till mötet', { ...when, on, agenda: 'Höstens tider' })
    app.setTime(`${on}T15:00:00Z`)
    const meeting = await newest()
    const written = await page('coordinator', meeting, 'anteckningar')
    const typed = {
      notes: 'Vi sågs.',
      heldOn: on,
      startsAt: '13:00',
      endsAt: '14:00',
      nextStep: 'Vi ses igen.',
    }
    const shared = await written.submit('Dela anteckningarna', typed)
    assert.deepEqual(shared.problems, [])
    return meeting
  }

  test('are approved by each for itself, and registered when all have', async () => {
    const meeting = await metOn('2027-10-14')
    const first = await page('partyRep', meeting)
    assert.match(first.text, /när alla parter har godkänt, var och en för sig/)
    const given = await first.submit('Godkänn för')
    assert.match(given.flash ?? '', /alla parter har godkänt, var och en för sig/)
    await (await page('coordinator', meeting)).submit('Godkänn för den offentliga sidan')
    const waits = await page('partyRep', meeting)
    assert.match(waits.text, /inte än/)
    assert.equal(waits.document.querySelectorAll('.approvals li').length, 3)
    assert.doesNotMatch(waits.html, /Godkänn för/)
    assert.deepEqual(
      (await file()).history.facts.minutes?.map(({ sides, parties }) => [sides, parties]),
      [[['party'], [neighbours]]],
    )
    assert.match((await (await app.as('founder')).get('/mitt')).text, /Läs och godkänn anteckningarna/)
    assert.match((await (await app.as('partyRep')).get('/mitt')).text, /väntar ingenting på dig just nu/)
    const last = await (await page('founder', meeting)).submit('Godkänn för')
    assert.match(last.flash ?? '', /Alla parter har godkänt/)
    assert.match(last.text, /av alla parter 2027-10-14/)
  })

  test('keep what was said for a whole side before each spoke for itself', async () => {
    const meeting = await metOn('2027-10-21')
    await (await page('partyRep', meeting)).submit('Godkänn för')
    await app.db
      .updateTable('group_minutes_approval')
      .set({ party_id: null })
      .where('meeting_id', '=', meeting)
      .execute()
    assert.match((await page('founder', meeting)).text, /Den offentliga sidan: …inte än/)
    const done = await (await page('coordinator', meeting)).submit('Godkänn för den offentliga sidan')
    assert.match(done.flash ?? '', /Alla parter har godkänt/)
  })

  test('wait for nobody who has left: the others close them', async () => {
    const meeting = await metOn('2027-10-28')
    await (await page('partyRep', meeting)).submit('Godkänn för')
    await (await page('coordinator', meeting)).submit('Godkänn för den offentliga sidan')
    await endParty(app.db, which, { partyId: neighbours, until: plainDate('2027-10-28') })
    const { facts } = (await file()).history
    assert.deepEqual(
      facts.minutes?.map(({ sides }) => sides),
      [['public']],
    )
    const done = await (await page('coordinator', meeting)).submit('Registrera anteckningarna')
    assert.match(done.text, /godkända av båda sidor 2027-10-28/)
  })

  test('ask nothing of an organisation that joined after the meeting', async () => {
    const meeting = await metOn('2027-11-04')
    app.setTime('2027-11-05T09:00:00Z')
    await joined('2027-11-05')
    const theirs = await page('founder', meeting)
    assert.doesNotMatch(theirs.html, /Godkänn för/)
    assert.match((await page('partyRep', meeting)).html, /Godkänn för den idéburna sidan/)
  })
})
