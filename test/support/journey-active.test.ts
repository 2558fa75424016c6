import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import { verifyAll } from '../../src/store/case/verify.ts'
import { listGroupMembers } from '../../src/store/meetings/group.ts'
import { anApp, type TestApp } from './app.ts'
import { actorOf } from './journey.ts'
import { anActivePartnership } from './journey-active.ts'

describe('a partnership in force, for tests', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-09-02T09:00:00Z' })
  })
  after(() => app.close())

  test('has its period, its groups and an unbroken journal', async () => {
    const number = await anActivePartnership(app, { start: '2027-07-01', end: '2028-12-31' })
    const on = plainDate('2027-09-02')
    const file = await getCaseFile(app.db, await actorOf(app, 'coordinator', on), { number, today: on })
    assert.equal(file.status.round, 'ACTIVE')
    assert.equal((await listGroupMembers(app.db, file.partnership.id)).length, 5)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })
})
