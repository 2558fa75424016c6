import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/support/database.ts'
import { addPlaces, type Places } from '../../test/support/places.ts'
import type { PublicBodyId } from '../domain/actor.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { addRequest } from '../store/papers/disclosure.ts'
import { addStep } from '../store/papers/disclosure-step.ts'
import { remindOfRequests } from './remind-of-requests.ts'

// It came in on Friday 20 November 2026.
describe('a request for public documents that waits', () => {
  let db: Db
  let close: () => Promise<void>
  let places: Places
  let id: string
  let bodyId: PublicBodyId
  before(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    close = fresh.close
    places = await addPlaces(db)
    const body = await db.selectFrom('public_body').select('id').where('key', '=', 'jarva').executeTakeFirst()
    assert.ok(body)
    bodyId = body.id
    const asker = { name: null, email: null, other: null }
    const request = { bodyId: body.id, channel: 'mail', wanted: 'Avtalet', asker } as const
    const receivedOn = plainDate('2026-11-20')
    const at = new Date('2026-11-20T09:00:00Z')
    const by = places.people.registrar
    id = (await withTransaction(db, (trx) => addRequest(trx, { ...request, receivedOn, by, at }))).id
  })
  after(() => close())

  const toldOn = async (day: string) => {
    await db.deleteFrom('notice').execute()
    await remindOfRequests(db, { today: plainDate(day), now: new Date(`${day}T05:00:00Z`) })
    const { rows } = await sql<{ email: string; key: string; task: string }>`
      select p.email, n.params ->> 'key' as key, n.params -> 'task' ->> 'sv' as task
      from notice n join person p on p.id = n.person_id order by p.email`.execute(db)
    return rows
  }
  const whom = async (day: string) => (await toldOn(day)).map(({ email }) => email.split('@')[0])

  test('is told of from the day after it came, to those who answer for it', async () => {
    assert.deepEqual(await whom('2026-11-20'), [])
    assert.deepEqual(await whom('2026-11-21'), ['registrar', 'staffUnit'])
    const [first] = await toldOn('2026-11-22')
    assert.match(first?.key ?? '', / 2026-11-21$/)
    assert.match(first?.task ?? '', /som kom in fredag 20 november 2026\. Den ska besvaras skyndsamt/)
  })

  test('is told of to the head of administration too, from the third day and every week', async () => {
    assert.deepEqual(await whom('2026-11-23'), ['adminHead', 'registrar', 'staffUnit'])
    for (const [day, told] of [
      ['2026-11-29', '2026-11-23'],
      ['2026-11-30', '2026-11-30'],
    ] as const)
      assert.match((await toldOn(day))[0]?.key ?? '', new RegExp(` ${told}$`), day)
  })

  test('is told of once for each of those days, and no more when it has been answered', async () => {
    await toldOn('2026-11-23')
    await remindOfRequests(db, { today: plainDate('2026-11-24'), now: new Date('2026-11-24T05:00:00Z') })
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from notice`.execute(db)
    assert.equal(rows[0]?.count, 3)
    await sql`update disclosure_request set answered_at = now(), answered_by = ${places.people.registrar},
      version = version + 1 where id = ${id}`.execute(db)
    assert.deepEqual(await whom('2026-11-30'), [])
  })

  test('is told of again when whoever asked wants a formal decision, until it is made', async () => {
    await sql`update disclosure_request set answered_at = '2026-11-24T09:00:00Z',
      decision_wanted_at = '2026-12-01T09:00:00Z', version = version + 1 where id = ${id}`.execute(db)
    assert.deepEqual(await whom('2026-12-01'), [])
    assert.deepEqual(await whom('2026-12-02'), ['registrar', 'staffUnit'])
    const [late] = await toldOn('2026-12-04')
    assert.equal(late?.email.split('@')[0], 'adminHead')
    assert.match(late?.task ?? '', /beslut i begäran ub-2026-1 som den som frågade bad om tisdag 1 december/)
    assert.match(late?.key ?? '', /^decision .* 2026-12-04$/)
    const step = { kind: 'decision', on: plainDate('2026-12-05'), who: 'Direktören' } as const
    const made = { step: { ...step, externalNumber: null, note: null }, by: places.people.registrar }
    await withTransaction(db, (trx) =>
      addStep(trx, { id, bodyId, number: 'ub-2026-1' }, { ...made, at: new Date('2026-12-05T09:00:00Z') }),
    )
    assert.deepEqual(await whom('2026-12-11'), [])
  })
})
