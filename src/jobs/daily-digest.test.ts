import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { openTestCase } from '../../test/support/cases.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { addPlaces, type Places } from '../../test/support/places.ts'
import type { MailOrder } from '../domain/mails.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { addOrganisation } from '../store/bodies/organisation.ts'
import { loadRulebook } from '../store/bodies/rulebook-files.ts'
import { keepRulebook } from '../store/bodies/rulebook-version.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { addReport } from '../store/people/accessibility-report.ts'
import { addOrganisationMembership } from '../store/people/membership.ts'
import { addNotices, chooseNotices } from '../store/people/notice.ts'
import { addPerson } from '../store/people/person.ts'
import { listCasesToRemind } from '../store/people/reminder.ts'
import { dailyDigest } from './daily-digest.ts'

// Received on 20 November 2026, so the first meeting is due on 18 December: alerts on 4, 11 and 16 December.
describe('the daily digest of a case that waits for its first meeting', () => {
  let db: Db
  let close: () => Promise<void>
  let places: Places

  before(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    close = fresh.close
    places = await addPlaces(db)
    const rulebook = await loadRulebook('rulebooks/jarva')
    await keepRulebook(db, rulebook)
    const { id } = await openTestCase(db, places, {
      rulebook: { folder: 'jarva', version: rulebook.version },
    })
    await db
      .updateTable('partnership')
      .set({ next_due: plainDate('2026-12-18') })
      .where('id', '=', id)
      .execute()
  })
  beforeEach(async () => {
    await db.deleteFrom('notice').execute()
    await db.deleteFrom('notice_choice').execute()
    await db.updateTable('partnership').set({ paused: false }).execute()
    await sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`.execute(db)
  })
  after(() => close())

  test('says nothing the day before the first alert', async () => {
    await runOn('2026-12-03')
    assert.deepEqual(await orders(), [])
  })

  test('reminds the staff unit of the meeting, and the party of its papers, on the alert day', async () => {
    await runOn('2026-12-04')
    const told = Object.fromEntries((await orders()).map((order) => [order.to.email, tasksIn(order)]))
    assert.deepEqual(told['staffUnit@example.se'], [['Hålla ett första möte', '2026-12-18']])
    assert.match(told['partyRep@example.se']?.[0]?.[0] ?? '', /^Lägga in det som saknas: .*årsmöte/i)
    assert.equal(told['director@example.se'], undefined)
  })

  test('says it once, also when it runs twice', async () => {
    await runOn('2026-12-04')
    await runOn('2026-12-04')
    await runOn('2026-12-05')
    assert.equal((await ordersTo('staffUnit')).length, 1)
  })

  test('is one a day for each person, whatever comes later that day; that waits until the next', async () => {
    await runOn('2026-12-04')
    const { staffUnit } = places.people
    const news = { personIds: [staffUnit], kind: 'initiativeReceived', params: { title: 'Odling' } }
    await addNotices(db, [news], { partnershipId: null, bodyId: null, at: new Date('2026-12-04T06:00:00Z') })
    await dailyDigest(depsAt('2026-12-04T22:59:00Z'))
    assert.equal((await ordersTo('staffUnit')).length, 1)
    await dailyDigest(depsAt('2026-12-04T23:00:00Z'))
    assert.equal((await ordersTo('staffUnit')).length, 2)
  })

  test('tells each party of its own cases alone', async () => {
    const organisationId = await addOrganisation(db, { name: 'Andra', number: '8020029997' })
    const personId = await addPerson(db, { name: 'Andra', email: 'andra@example.se' })
    const from = plainDate('2020-01-01')
    await addOrganisationMembership(db, { personId, organisationId, role: 'partyRep', from })
    const { version } = await loadRulebook('rulebooks/jarva')
    const parties = [{ side: 'party', name: 'Andra', organisationId }] as const
    const other = await openTestCase(db, places, { parties, rulebook: { folder: 'jarva', version } })
    const change = (row: { next_due?: PlainDate; closed_on?: PlainDate }) =>
      db.updateTable('partnership').set(row).where('id', '=', other.id).execute()
    await change({ next_due: plainDate('2026-12-18') })
    await runOn('2026-12-04')
    await change({ closed_on: plainDate('2026-12-04') })
    const told = (await orders()).map((order) => [order.to.email, urlsIn(order)] as const)
    const urls = Object.fromEntries(told)
    assert.deepEqual(urls['andra@example.se'], [`https://iop.example/arende/${other.number}`])
    assert.ok(!urls['partyRep@example.se']?.some((url) => url.endsWith(other.number)))
    assert.equal(urls['staffUnit@example.se']?.length, 2)
  })

  test('names no case to whoever has left it the same day', async () => {
    const personId = await addPerson(db, { name: 'Lämnar', email: 'lamnar@example.se' })
    const { organisationId } = places
    const from = plainDate('2020-01-01')
    const seat = await addOrganisationMembership(db, { personId, organisationId, role: 'partyRep', from })
    const news = { personIds: [personId], kind: 'initiativeReceived', params: { title: 'Odling' } }
    const { id } = await db.selectFrom('partnership').select('id').orderBy('number').executeTakeFirstOrThrow()
    const tell = () =>
      addNotices(db, [news], { partnershipId: id, bodyId: null, at: new Date('2026-12-01T06:00:00Z') })
    const told = async () => (await orders()).filter(({ to }) => to.email === 'lamnar@example.se').length
    await tell()
    await runOn('2026-12-01')
    assert.equal(await told(), 1)
    await tell()
    await db
      .updateTable('organisation_membership')
      .set({ until_day: plainDate('2026-12-02') })
      .where('id', '=', seat)
      .execute()
    await runOn('2026-12-02')
    assert.equal(await told(), 1)
  })

  test('looks at what is in force long before its end, whatever the nearest day is', async () => {
    const { id } = await db.selectFrom('partnership').select('id').executeTakeFirstOrThrow()
    const change = (row: { next_due: PlainDate; ends_on: PlainDate | null }) =>
      db.updateTable('partnership').set(row).where('id', '=', id).execute()
    const far = plainDate('2030-12-18')
    const isLookedAt = async () => (await listCasesToRemind(db, plainDate('2026-12-04'))).includes(id)
    await change({ next_due: far, ends_on: null })
    assert.equal(await isLookedAt(), false)
    await change({ next_due: far, ends_on: far })
    assert.equal(await isLookedAt(), true)
    await change({ next_due: plainDate('2026-12-18'), ends_on: null })
  })

  test('says it again on the next alert day', async () => {
    for (const day of ['2026-12-04', '2026-12-11', '2026-12-16']) await runOn(day)
    assert.equal((await ordersTo('staffUnit')).length, 3)
  })

  test('catches up once after days without a run', async () => {
    await runOn('2026-12-14')
    assert.equal((await ordersTo('staffUnit')).length, 1)
  })

  test('is silent while the case is paused', async () => {
    await db.updateTable('partnership').set({ paused: true }).execute()
    await runOn('2026-12-04')
    assert.deepEqual(await orders(), [])
  })

  test('leaves alone who has said never', async () => {
    await chooseNotices(db, places.people.staffUnit, [{ kind: 'reminder', channel: 'never' }])
    await runOn('2026-12-04')
    assert.deepEqual(await ordersTo('staffUnit'), [])
  })

  test('reminds of a report about accessibility that waits, once for each day of telling', async () => {
    const body = await db.selectFrom('public_body').select('id').where('key', '=', 'jarva').executeTakeFirst()
    assert.ok(body)
    const report = { kind: 'otherFormat', page: '/', what: 'Storstil', format: '', senderName: 'A' } as const
    const at = new Date('2026-11-23T09:00:00Z')
    const waiting = { ...report, bodyId: body.id, senderEmail: null, language: 'sv', at } as const
    await withTransaction(db, (trx) => addReport(trx, waiting))
    await runOn('2026-12-03')
    assert.deepEqual(await orders(), [])
    await runOn('2026-12-07')
    await runOn('2026-12-07')
    const told = (await orders()).filter(({ to }) => to.email === 'staffUnit@example.se')
    const tasks = told.flatMap(tasksIn).filter(([task]) => task?.includes('tg-2026-1'))
    assert.deepEqual(tasks, [['Svara på anmälan om tillgänglighet tg-2026-1', '2026-12-07']])
    assert.deepEqual(await ordersTo('admin'), [])
    await runOn('2026-12-08')
    assert.equal((await ordersTo('admin')).length, 1)
    await db.deleteFrom('accessibility_report').execute()
  })

  test('reminds of the others where a case cannot be read, and says which', async () => {
    const unread = await openTestCase(db, places, { rulebook: { folder: 'jarva', version: '0.0.0' } })
    const change = (row: { next_due?: PlainDate; closed_on?: PlainDate }) =>
      db.updateTable('partnership').set(row).where('id', '=', unread.id).execute()
    await change({ next_due: plainDate('2026-12-18') })
    const said: unknown[] = []
    const deps = depsAt('2026-12-04T05:00:00Z')
    await dailyDigest({ ...deps, log: { ...deps.log, error: (...words: unknown[]) => said.push(words) } })
    await change({ closed_on: plainDate('2026-12-04') })
    assert.equal(said.length, 1)
    assert.match(JSON.stringify(said), new RegExp(unread.id))
    assert.equal((await ordersTo('staffUnit')).length, 1)
  })

  test('takes the day from Stockholm: late in the evening in UTC it is tomorrow there', async () => {
    await dailyDigest(depsAt('2026-12-03T23:30:00Z'))
    assert.equal((await ordersTo('staffUnit')).length, 1)
  })

  const runOn = (day: string) => dailyDigest(depsAt(`${day}T05:00:00Z`))

  function depsAt(instant: string) {
    const failed = (...said: unknown[]) => assert.fail(JSON.stringify(said))
    const log = { info: failed, warn: failed, error: failed }
    return { db, log, clock: () => new Date(instant), baseUrl: 'https://iop.example' }
  }

  async function orders(): Promise<MailOrder[]> {
    const { rows } = await sql<{ payload: MailOrder }>`
      select payload from graphile_worker._private_jobs order by id`.execute(db)
    return rows.map(({ payload }) => payload)
  }

  async function ordersTo(role: string) {
    return (await orders()).filter(({ to }) => to.email === `${role}@example.se`)
  }
})

function urlsIn({ content }: MailOrder): readonly string[] {
  return content.kind === 'dailyDigest' ? content.items.map(({ url }) => url) : []
}

function tasksIn({ content }: MailOrder) {
  if (content.kind !== 'dailyDigest') return []
  return content.items.flatMap((item) => ('task' in item ? [[item.task, item.due] as const] : []))
}
