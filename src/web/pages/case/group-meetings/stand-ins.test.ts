import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import { addAbsence } from '../../../../store/people/absence.ts'

const today = plainDate('2027-10-14')

describe('the meetings of groups in which somebody is away', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-14T07:00:00Z' })
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  test('are called with the deputy of whoever is away on the day, and without one on another', async () => {
    await standInFor('unitHead', '2027-11-18')
    assert.deepEqual(
      [await isDeputyCalledOn('2027-11-17'), await isDeputyCalledOn('2027-11-18')],
      [false, true],
    )
  })

  async function isDeputyCalledOn(on: string): Promise<boolean> {
    const call = await (await app.as('coordinator')).get(
      `/arende/${number}/gruppmoten/kallelse?grupp=working`,
    )
    const when = { on, startsAt: '13:00', endsAt: '14:30', place: 'Rinkeby torg 1' }
    await call.submit('Kalla till mötet', when)
    const { partnership } = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
    const meeting = (await listMeetings(app.db, partnership.id)).find((one) => one.on === on)
    assert.ok(meeting)
    return meeting.attendance.some(({ personId }) => personId === app.place.officials.colleague)
  }

  async function standInFor(who: 'unitHead', day: string) {
    const on = plainDate(day)
    const { personId, acting } = await actorOf(app, who, on)
    const { bodyId, officials } = app.place
    const away = { bodyId, membershipId: acting.id, personId, deputyId: officials.colleague }
    await addAbsence(app.db, {
      ...away,
      from: on,
      to: on,
      by: personId,
      at: new Date('2027-10-14T07:00:00Z'),
    })
  }
})
