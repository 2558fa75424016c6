import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { aCase, actorOf } from '../../test/support/journey.ts'
import { anActivePartnership } from '../../test/support/journey-active.ts'
import { takeAnyway } from '../../test/support/journey-board.ts'
import type { MailOrder } from '../domain/mails.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { getCaseFile } from '../store/case/case-file.ts'
import { verifyAll } from '../store/case/verify.ts'
import { listVisible } from '../store/lists/partnership-list.ts'
import { changeBoardMeeting } from '../store/meetings/board-calendar.ts'
import type { Schema } from '../store/schema.ts'
import { dailyDigest } from './daily-digest.ts'
import { recountDays } from './recount-days.ts'

// In force to 31 August 2030: the final report by 31 May 2030.
describe('the days of a partnership in force', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-09-01T06:00:00Z' })
    number = await anActivePartnership(app)
    await meets('2030-05-23', '2030-05-02')
    await recountOn('2027-09-02')
  })
  after(() => app.close())

  test('are kept by the start, with the level that lists show', async () => {
    assert.deepEqual(await columns(), ['2030-08-31', 'calm', '2030-05-23', '2030-05-02'])
  })

  test('come near a gap by time alone, on the day and not the day before', async () => {
    await recountOn('2029-08-30')
    assert.equal((await columns())[1], 'calm')
    await recountOn('2029-08-31')
    assert.equal((await columns())[1], 'planNow')
    await recountOn('2027-09-02')
  })

  test('say that the groups hardly have time for their meetings, on the day and not the day before', async () => {
    await recountOn('2027-11-30')
    assert.deepEqual(await rhythm(), ['onCourse', ['steering:0/1', 'working:0/2']])
    await recountOn('2027-12-01')
    assert.deepEqual(await rhythm(), ['behind', ['steering:0/1', 'working:0/2']])
    await recountOn('2027-09-02')
  })

  test('move with the board’s calendar: the journal says which and why, and both sides are told', async () => {
    await meets('2030-05-30', '2030-05-09')
    await recountOn('2027-09-03')
    const moved = await lastEvent()
    assert.equal(moved?.type, 'daysMoved')
    assert.equal(moved?.content.cause, 'calendar')
    assert.match(
      JSON.stringify(moved?.content.moved),
      /"meeting":"2030-05-30".*"before".*"meeting":"2030-05-23"/,
    )
    assert.deepEqual(await toldOf('daysMoved'), ['party', 'public'])
    assert.deepEqual((await columns()).slice(2), ['2030-05-30', '2030-05-09'])
  })

  test('are reckoned once: the next night writes nothing, and the chain is whole', async () => {
    const seq = (await lastEvent())?.seq
    await recountOn('2027-09-04')
    assert.equal((await lastEvent())?.seq, seq)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('are told to both sides in the digest when a gap comes near, once', async () => {
    for (const day of ['2029-08-31', '2029-09-01'])
      await dailyDigest({
        db: app.db,
        log,
        clock: () => new Date(`${day}T05:00:00Z`),
        baseUrl: 'https://iop.example',
      })
    const gaps = (await orders()).filter(({ content }) =>
      JSON.stringify(content).includes('behöver komma med på nämndens möte torsdag 30 maj 2030'),
    )
    const emails = gaps.map(({ to }) => to.email)
    assert.equal(new Set(emails).size, emails.length)
    for (const key of ['staff', 'chair', 'coordinator'] as const)
      assert.ok(emails.includes((await actorOf(app, key, plainDate('2029-08-31'))).email), key)
  })

  test('say whose turn it is when a day has come, and not the day before', async () => {
    const on = plainDate('2027-09-14')
    await takeAnyway(app, number, { step: 'register-aid', by: 'staff', on, content: { reference: 'R1' } })
    await takeAnyway(app, number, { step: 'share-decision', by: 'staff', on })
    for (const step of ['hold-steering-meeting', 'hold-working-meeting'])
      await takeAnyway(app, number, { step, by: 'coordinator', on })
    await recountOn('2027-09-30')
    assert.deepEqual((await standing()).waiting_roles, [])
    await recountOn('2027-10-01')
    assert.deepEqual((await standing()).waiting_roles, ['coordinator', 'staffUnit'])
  })

  test('name the meeting that the papers are for until its memo stop has passed', async () => {
    await meets('2027-12-16', '2027-11-25')
    await recountOn('2027-11-25')
    assert.deepEqual(await nextOn(), ['2027-11-25', '2027-12-16'])
    await recountOn('2027-11-26')
    assert.deepEqual(await nextOn(), ['2027-12-31', null])
  })

  test('are put right at night as the idea-based side sees them while it waits for an answer', async () => {
    const untold = await aCase(app, { until: 'directorDeclined', receivedOn: '2027-08-02' })
    await app.db
      .updateTable('partnership')
      .set({ seen_by_party: sql`jsonb_set(seen_by_party, '{next_due}', '"2027-08-16"')` })
      .where('number', '=', untold)
      .execute()
    const onPage = await seenOn('2027-09-05')
    assert.equal(onPage, '2027-08-16')
    await recountDays({}, { db: app.db, log, clock: () => new Date('2027-09-06T03:30:00Z') })
    assert.equal(await seenOn('2027-09-06'), '2027-09-01') // when the assessment was expected

    async function seenOn(day: string) {
      const chair = await actorOf(app, 'chair', plainDate(day))
      const lines = await listVisible(app.db, chair, { today: plainDate(day) })
      return lines.find(({ number: own }) => own === untold)?.nextDue
    }
  })

  const failed = (...said: unknown[]) => assert.fail(JSON.stringify(said))
  const log = { info: failed, warn: failed, error: failed }

  const recountOn = (day: string) =>
    recountDays(
      { boardId: app.place.boardId },
      { db: app.db, log, clock: () => new Date(`${day}T03:30:00Z`) },
    )

  async function meets(date: string, memoStop: string) {
    const after = { date: plainDate(date), memoStop: plainDate(memoStop), dispatch: plainDate(memoStop) }
    const { boardId, bodyId, officials } = app.place
    const who = { boardId, bodyId, by: officials.staff, at: new Date('2027-09-01T07:00:00Z') }
    await changeBoardMeeting(app.db, { ...who, before: null, after })
  }

  function rhythm() {
    return columns('rhythm', 'group_meetings')
  }

  async function columns(...names: (keyof Schema['partnership'])[]) {
    const row = await app.db
      .selectFrom('partnership')
      .select(names.length > 0 ? names : ['ends_on', 'gap_level', 'gap_meeting_on', 'gap_memo_stop'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    return Object.values(row)
  }

  function standing() {
    return app.db
      .selectFrom('partnership')
      .select(['waiting_roles', 'next_due', 'next_meeting'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  }

  async function nextOn() {
    const { next_due, next_meeting } = await standing()
    return [next_due, next_meeting]
  }

  async function lastEvent() {
    const today = plainDate('2027-09-05')
    const file = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
    return file.history.events.at(-1)
  }

  async function toldOf(kind: string): Promise<string[]> {
    const rows = await app.db.selectFrom('notice').select('person_id').where('kind', '=', kind).execute()
    const members: string[] = Object.values(app.place.members)
    return [
      ...new Set(rows.map(({ person_id }) => (members.includes(person_id) ? 'party' : 'public'))),
    ].toSorted()
  }

  async function orders(): Promise<MailOrder[]> {
    const { rows } = await sql<{ payload: MailOrder }>`
      select j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'sendMail' order by j.id`.execute(app.db)
    return rows.map(({ payload }) => payload)
  }
})
