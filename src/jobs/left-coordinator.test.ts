import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { anActivePartnership } from '../../test/support/journey-active.ts'
import type { PersonId } from '../domain/actor.ts'
import type { MailOrder } from '../domain/mails.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { endBodyMember } from '../store/people/body-member.ts'
import { dailyDigest } from './daily-digest.ts'

// In force from 1 September 2027: the follow-up is told of on 1 October, to its coordinator.
describe('a partnership whose coordinator has left without handing it over', () => {
  let app: TestApp
  let told: MailOrder[]
  before(async () => {
    app = await anApp({ at: '2027-09-01T06:00:00Z' })
    await anActivePartnership(app)
    await endAssignmentOf(app.place.officials.coordinator)
    await dailyDigest({
      ...{ db: app.db, log, baseUrl: 'https://iop.example' },
      clock: () => new Date('2027-10-01T05:00:00Z'),
    })
    told = await orders()
  })
  after(() => app.close())

  test('has its days told to those above, and nothing to the coordinator', async () => {
    const emails = await toldOf('Följa upp året')
    assert.ok(emails.includes(await emailOf(app.place.officials.unitHead)))
    assert.ok(!emails.includes(await emailOf(app.place.officials.coordinator)))
  })

  test('is said to be without one to those who can hand it over, with who it was', async () => {
    const heads = await toldOf('är inte längre IOP-koordinator här')
    assert.ok(heads.includes(await emailOf(app.place.officials.departmentHead)))
    assert.ok(heads.includes(await emailOf(app.place.officials.staff)))
  })

  const failed = (...said: unknown[]) => assert.fail(JSON.stringify(said))
  const log = { info: failed, warn: failed, error: failed }

  async function toldOf(words: string): Promise<string[]> {
    return told.filter(({ content }) => JSON.stringify(content).includes(words)).map(({ to }) => to.email)
  }

  async function orders(): Promise<MailOrder[]> {
    const { rows } = await sql<{ payload: MailOrder }>`
      select j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'sendMail' order by j.id`.execute(app.db)
    return rows.map(({ payload }) => payload)
  }

  async function endAssignmentOf(personId: PersonId) {
    const { bodyId, officials } = app.place
    const { id } = await app.db
      .selectFrom('body_membership')
      .select('id')
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    const until = plainDate('2027-09-15')
    const end = await endBodyMember(app.db, { bodyId, membershipId: id, until, by: officials.staff })
    assert.equal(end, 'done')
  }

  async function emailOf(personId: PersonId): Promise<string> {
    const { email } = await app.db
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    return email ?? ''
  }
})
