import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { period } from '../../../../test/support/journey-renewal.ts'
import { signedIn } from '../../../../test/support/journey-report.ts'
import { mailsOf } from '../../../../test/support/mails.ts'
import type { PersonId } from '../../../domain/actor.ts'
import { closePartnerships } from '../../../jobs/close-partnerships.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../store/case/case-file.ts'
import { verifyAll } from '../../../store/case/verify.ts'
import { listGroupMembers } from '../../../store/meetings/group.ts'
import { callMeeting } from '../../../store/meetings/meeting.ts'
import { listMeetings } from '../../../store/meetings/meeting-list.ts'
import { addBodyMembership } from '../../../store/people/membership.ts'

describe('the handing over of a coordinator’s cases', () => {
  let app: TestApp
  let numbers: string[]
  before(async () => {
    app = await anApp({ at: '2027-09-06T09:00:00Z' })
    numbers = [
      await anActivePartnership(app, { title: 'Ett' }),
      await anActivePartnership(app, { title: 'Två' }),
      // Not so far that a coordinator is appointed in it.
      await aCase(app, { title: 'Tre', receivedOn: '2027-08-30', withCoordinator: true }),
    ]
    const { bodyId, officials } = app.place
    const from = plainDate('2027-01-01')
    await addBodyMembership(app.db, { personId: officials.colleague, bodyId, role: 'coordinator', from })
    await bookMeeting(numbers[1])
  })
  after(() => app.close())

  test('is not for a coordinator or a party', async () => {
    for (const who of ['coordinator', 'chair', 'director'] as const)
      assert.equal((await (await app.as(who)).get('/overlamning')).status, 404, who)
  })

  test('keeps what was typed when both are the same person', async () => {
    const { coordinator } = app.place.officials
    const page = await (await app.as('departmentHead')).get('/overlamning')
    const wrong = await page.submit('Lämna över ärendena', {
      from: coordinator,
      to: coordinator,
      reasons: 'Byte',
    })
    assert.match(wrong.problems.join(), /någon annan/)
    assert.equal(wrong.valueOf('reasons'), 'Byte')
  })

  test('gives every case to the other at once, registered in each, and tells both sides', async () => {
    const { coordinator, colleague } = app.place.officials
    const page = await (await app.as('departmentHead')).get('/overlamning')
    assert.match(page.text, /3 ärenden/)
    const asked = { from: coordinator, to: colleague, reasons: 'Nytt uppdrag' }
    const done = await page.submit('Lämna över ärendena', asked)
    assert.match(done.flash ?? '', /koordinator i 3 ärenden\.$/)
    for (const number of numbers) {
      const file = await fileOf(number)
      assert.equal(file.history.events.at(-1)?.type, 'coordinatorAppointed')
      assert.deepEqual(file.partnership.scope.coordinatorIds, [colleague])
      assert.match(
        (await (await app.as('chair')).get(`/arende/${number}`)).text,
        /Överlämning till ny IOP-koordinator/,
      )
    }
    const { id } = (await fileOf(numbers[0])).partnership
    const members = await listGroupMembers(app.db, id)
    const sits = (who: PersonId) => members.some(({ personId, until }) => personId === who && until === null)
    assert.deepEqual([sits(colleague), sits(coordinator)], [true, false])
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
    assert.ok((await toldOf('coordinatorAppointed')).includes(app.place.members.chair))
    assert.equal((await (await app.as('coordinator')).get(`/arende/${numbers[0]}`)).status, 404)
  })

  test('asks who takes over to the meetings that are booked, by mail and in the calendar', async () => {
    const { coordinator, colleague } = app.place.officials
    const { partnership } = await fileOf(numbers[1])
    const [meeting] = await listMeetings(app.db, partnership.id)
    const asked = meeting?.attendance.map(({ personId }) => personId) ?? []
    assert.deepEqual([asked.includes(colleague), asked.includes(coordinator)], [true, false])
    const calls = (await mailsOf(app.db, partnership.number)).filter(
      ({ content }) => content.kind === 'meetingCall',
    )
    assert.deepEqual(
      calls.map(({ to }) => to.name),
      ['Samir Haddad'],
    )
  })

  async function fileOf(number = '') {
    const today = plainDate('2027-09-06')
    return getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  }

  async function bookMeeting(number = '') {
    const on = plainDate('2027-10-14')
    const { id } = (await fileOf(number)).partnership
    const [coordinator, chair] = [await actorOf(app, 'coordinator', on), await actorOf(app, 'chair', on)]
    const invited = [coordinator, chair].map(({ personId, name, email, acting }) => ({
      ...{ personId, name, email, represents: 'x', attended: null },
      side: acting.side,
    }))
    const when = { on, startsAt: '13:00', endsAt: '14:00', place: 'Rinkeby Folkets hus' }
    const meeting = { partnershipId: id, bodyId: app.place.bodyId, kind: 'working', agenda: [], invited }
    const at = new Date('2027-09-06T08:00:00Z')
    await callMeeting(app.db, { ...meeting, ...when, by: coordinator.personId, at })
  }

  async function toldOf(kind: string): Promise<string[]> {
    const rows = await app.db.selectFrom('notice').select('person_id').where('kind', '=', kind).execute()
    return rows.map(({ person_id }) => person_id)
  }
})

describe('the handing over of what is left of a partnership', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
    number = await anActivePartnership(app, period)
    app.setTime('2029-03-01T04:15:00Z')
    await closePartnerships({ db: app.db, clock: app.deps.clock, baseUrl: 'https://handslag.example' })
    const from = plainDate('2028-01-01')
    const { officials, bodyId } = app.place
    await addBodyMembership(app.db, { personId: officials.colleague, bodyId, role: 'coordinator', from })
  })
  after(() => app.close())

  test('goes with the coordinator’s other cases while the closing list is open', async () => {
    const { coordinator, colleague } = app.place.officials
    const page = await (await signedIn(app, 'departmentHead')).get('/overlamning')
    assert.match(page.text, /1 ärende/)
    const done = await page.submit('Lämna över ärendena', {
      from: coordinator,
      to: colleague,
      reasons: 'Byte',
    })
    assert.match(done.flash ?? '', /koordinator i ett ärende/)
    const today = plainDate('2029-03-01')
    const file = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
    assert.deepEqual(file.partnership.scope.coordinatorIds, [colleague])
    assert.equal(file.partnership.status, 'EXPIRED')
  })
})
