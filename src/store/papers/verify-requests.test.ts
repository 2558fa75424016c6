import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { tamper } from '../../../test/support/tamper.ts'
import { newId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { withTransaction } from '../db.ts'
import { addRequest, closeRequest, findRequest, forgetAsker } from './disclosure.ts'
import { changeRequest } from './disclosure-change.ts'
import { correctRequest } from './disclosure-correction.ts'
import { verifyRequests } from './verify-requests.ts'

const { db, close } = await freshDatabase()
after(close)
const { bodyId } = await addPlaces(db)
const by = newId<'PersonId'>()
await sql`insert into person (id, name) values (${by}, 'Rut Palm')`.execute(db)
const at = new Date('2026-11-23T09:00:00Z')
const asker = { name: 'Nora Ask', email: null, other: null }
const written = { receivedOn: plainDate('2026-11-20'), channel: 'mail', wanted: 'Överenskommelsen' } as const

describe('verifying requests for documents', () => {
  let id: string
  beforeEach(async () => {
    await tamper(
      db,
      ...['disclosure_link', 'disclosure_correction', 'disclosure_request'].map(
        (table) => sql`delete from ${sql.table(table)}`,
      ),
    )
    id = await taken()
    const read = await request()
    const correcting = { written: { ...written, wanted: 'Beslutet' }, asker, by, at }
    await changeRequest(db, { read, by, at }, (trx) => correctRequest(trx, read, correcting))
  })

  async function taken(): Promise<string> {
    const added = await withTransaction(db, (trx) => addRequest(trx, { ...written, bodyId, asker, by, at }))
    return added.id
  }

  async function request() {
    return (await findRequest(db, bodyId, id)) ?? assert.fail('There is no request')
  }

  async function breaksAfter(...changes: RawBuilder<unknown>[]) {
    await tamper(db, ...changes)
    return (await verifyRequests(db)).breaks.map(({ kind }) => kind)
  }

  test('finds nothing in requests that were changed as they should be', async () => {
    assert.deepEqual(await verifyRequests(db), { requests: 1, unlinked: 0, breaks: [] })
  })

  test('finds another day on which it came in, and another answer', async () => {
    assert.deepEqual(await breaksAfter(sql`update disclosure_request set received_on = '2026-11-22'`), [
      'requestChanged',
    ])
    const back = sql`update disclosure_request set received_on = '2026-11-20', way_on = 'Begär beslut.'`
    assert.deepEqual(await breaksAfter(back), ['requestChanged'])
  })

  test('finds that what was put right was taken away', async () => {
    assert.deepEqual(await breaksAfter(sql`delete from disclosure_correction`), ['requestChanged'])
  })

  test('finds a change that was altered, taken away or cut off', async () => {
    const other = sql`update disclosure_link set changed_at = '2026-11-22' where number = 2`
    assert.deepEqual(await breaksAfter(other), ['requestLinkChanged'])
    assert.deepEqual(await breaksAfter(sql`delete from disclosure_link where number = 2`), [
      'requestLinkChanged',
    ])
  })

  test('finds that the first change was taken away', async () => {
    assert.deepEqual(await breaksAfter(sql`delete from disclosure_link where number = 1`), [
      'requestLinkChanged',
    ])
  })

  test('finds a number that is missing', async () => {
    await taken()
    const gone = sql`delete from disclosure_request where id = ${id}`
    assert.deepEqual(await breaksAfter(gone), ['numberMissing'])
  })

  test('says nothing of who asks, which can be removed', async () => {
    await withTransaction(db, (trx) => forgetAsker(trx, id, { by, at }))
    assert.deepEqual(await breaksAfter(), [])
    const { hash } = await db
      .selectFrom('disclosure_link')
      .select('hash')
      .where('number', '=', 3)
      .executeTakeFirstOrThrow()
    assert.match(hash, /^[0-9a-f]{64}$/)
  })

  test('counts one from before the chain, which begins with its next change', async () => {
    await tamper(db, sql`delete from disclosure_link`)
    assert.deepEqual(await verifyRequests(db), { requests: 1, unlinked: 1, breaks: [] })
    const closing = { as: 'withdrawn', reasons: 'Behövs inte.', by, at } as const
    await changeRequest(db, { read: await request(), by, at }, (trx) => closeRequest(trx, id, closing))
    assert.deepEqual(await verifyRequests(db), { requests: 1, unlinked: 0, breaks: [] })
  })
})
