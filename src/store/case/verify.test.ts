import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { aNewEvent } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { tamper } from '../../../test/support/tamper.ts'
import { aJournal, caseTables, firstBreak } from '../../../test/support/tampered-journal.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { digestOf } from '../../kernel/ids.ts'
import { addFile } from '../papers/file.ts'
import { contentDigest } from './event-link.ts'
import { recordInCase } from './record.ts'
import { verifyAll } from './verify.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)

describe('verifying the journal', () => {
  let id: PartnershipId
  beforeEach(async () => {
    id = await aJournal(db, places)
  })

  const firstBreakAfter = (...changes: RawBuilder<unknown>[]) => firstBreak(db, ...changes)

  test('finds nothing in an untouched journal', async () => {
    assert.deepEqual(await verifyAll(db), {
      cases: 1,
      events: 3,
      disposed: 0,
      unbound: 0,
      requests: 0,
      unlinked: 0,
      breaks: [],
    })
  })

  test('finds a changed event', async () => {
    const change = sql`update case_event set on_date = '2026-01-01' where seq = 2`
    assert.deepEqual(await firstBreakAfter(change), ['eventChanged', 2])
  })

  test('finds another person put in for who did it', async () => {
    const change = sql`update case_event set actor = jsonb_set(actor, '{name}', '"Någon annan"') where seq = 1`
    assert.deepEqual(await firstBreakAfter(change), ['eventChanged', 1])
  })

  test('finds an event put with another public body', async () => {
    const change = sql`update case_event set public_body_id = gen_random_uuid() where seq = 2`
    assert.deepEqual(await firstBreakAfter(change), ['eventChanged', 2])
  })

  test('finds a removed event', async () => {
    const change = sql`delete from case_event where seq = 2`
    assert.deepEqual(await firstBreakAfter(change), ['eventRemoved', 2])
  })

  test('finds a removed event when the ones after it are renumbered', async () => {
    const renumber = sql`update case_event set seq = 2 where seq = 3`
    assert.deepEqual(await firstBreakAfter(sql`delete from case_event where seq = 2`, renumber), [
      'eventChanged',
      2,
    ])
  })

  test('finds an inserted event', async () => {
    const copied = sql`insert into case_event select partnership_id, 4, public_body_id, type, on_date, recorded_at, actor,
      content_digest, bound, hash, 'made up' from case_event where seq = 3`
    assert.deepEqual((await firstBreakAfter(copied))?.[1], 4)
  })

  test('finds events cut off at the end', async () => {
    const changes = [sql`delete from case_event where seq = 3`, sql`update partnership set last_seq = 2`]
    assert.deepEqual(await firstBreakAfter(...changes), ['eventsCutOff', 3])
  })

  test('finds a whole journal taken away', async () => {
    assert.deepEqual(await firstBreakAfter(sql`delete from case_event`), ['eventsCutOff', 1])
  })

  test('finds a whole case taken away', async () => {
    const changes = caseTables.map((table) => sql`delete from ${sql.table(table)}`)
    assert.deepEqual(await firstBreakAfter(...changes), ['eventsCutOff', 1])
  })

  test('finds that the newest event kept apart was taken away', async () => {
    assert.deepEqual(await firstBreakAfter(sql`delete from case_head`), ['eventsCutOff', 4])
  })

  test('finds changed content', async () => {
    const change = sql`update case_event_content set content = '{"reasons":"Tre saknas"}' where seq = 2`
    assert.deepEqual(await firstBreakAfter(change), ['contentChanged', 2])
  })

  test('finds changed content whose digest was changed with it', async () => {
    const content = { reasons: 'Tre saknas' }
    const changes = [
      sql`update case_event_content set content = ${JSON.stringify(content)} where seq = 2`,
      sql`update case_event set content_digest = ${contentDigest(content)} where seq = 2`,
    ]
    assert.deepEqual(await firstBreakAfter(...changes), ['eventChanged', 2])
  })

  test('finds what was put in so that it cannot even be read', async () => {
    for (const bound of ['{}', 'null', '[]', '5', '{"documents":{"x":5},"entries":{}}', '{"documents":null}'])
      assert.deepEqual(
        await firstBreakAfter(sql`update case_event set bound = ${bound}::jsonb where seq = 2`),
        ['eventChanged', 2],
      )
  })

  test('finds content and documents of which no digest can be made', async () => {
    const content = sql`update case_event_content set content = '{"reasons":1e999}' where seq = 2`
    assert.deepEqual(await firstBreakAfter(content), ['contentChanged', 2])
    const model = sql`update document set model = '{"title":1e999}'`
    assert.deepEqual(await firstBreakAfter(model), ['documentChanged', 1])
  })

  test('finds content taken away without a decision', async () => {
    const change = sql`update case_event_content set content = null, disposed_by_seq = 3 where seq = 2`
    assert.deepEqual(await firstBreakAfter(change), ['contentRemoved', 2])
  })

  test('finds content taken away by a decision about something else', async () => {
    await recordInCase(db, { partnershipId: id, lastSeq: 3 }, async (inCase) => {
      inCase.event(aNewEvent('documentMarked', { disposed: [3] }))
    })
    const change = sql`update case_event_content set content = null, disposed_by_seq = 4 where seq = 2`
    assert.deepEqual(await firstBreakAfter(change), ['contentRemoved', 2])
  })

  test('finds a document emptied by a decision about another one', async () => {
    await recordInCase(db, { partnershipId: id, lastSeq: 3 }, async (inCase) => {
      inCase.event(aNewEvent('documentDisposed', { document: places.bodyId }))
    })
    await tamper(db, sql`update document set model = null, disposed_by_seq = 4`)
    const found = (await verifyAll(db)).breaks.map(({ kind }) => kind)
    assert.ok(found.includes('documentEmptied'), found.join())
  })

  test('takes content disposed of by a recorded decision', async () => {
    await recordInCase(db, { partnershipId: id, lastSeq: 3 }, async (inCase) => {
      inCase.event(aNewEvent('documentMarked', { disposed: [2] }))
    })
    const change = sql`update case_event_content set content = null, disposed_by_seq = 4 where seq = 2`
    assert.equal(await firstBreakAfter(change), null)
  })

  test('finds a number that is missing in the series', async () => {
    assert.deepEqual(await firstBreakAfter(sql`update registry_series set last = 2`), ['numberMissing', null])
  })

  test('finds a stored file that is damaged', async () => {
    const sha256 = digestOf('innehåll')
    await addFile(db, { sha256, size: 9, mediaType: 'text/plain', name: 'a.txt', from: null })
    const { breaks } = await verifyAll(db, { get: () => Promise.reject(new Error('damaged')) })
    assert.deepEqual(breaks, [{ where: sha256, seq: null, kind: 'fileDamaged' }])
  })
})
