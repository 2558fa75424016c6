import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { aNewEvent, openTestCase } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { tamper } from '../../../test/support/tamper.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { digestOf } from '../../kernel/ids.ts'
import { noteNumbers } from '../papers/external-number.ts'
import { addFile } from '../papers/file.ts'
import { flagDocument, liftFlag } from '../papers/secrecy.ts'
import { contentDigest } from './event-link.ts'
import { getPartnership } from './partnership.ts'
import { recordInCase } from './record.ts'
import { verifyAll } from './verify.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)
const caseTables = ['partnership', 'case_event', 'case_event_content', 'document', 'registry_entry']
const tables = [...caseTables, 'case_head', 'registry_case', 'registry_series', 'partnership_party', 'file']

describe('verifying the journal', () => {
  let id: PartnershipId
  beforeEach(async () => {
    await tamper(db, ...tables.map((table) => sql`delete from ${sql.table(table)}`))
    id = (await openTestCase(db, places)).id
    await recordInCase(db, { partnershipId: id, lastSeq: 1 }, async (inCase) => {
      inCase.event(aNewEvent('documentsRequested', { reasons: 'Två saknas' }))
      inCase.event(aNewEvent('documentReceived', { kind: 'statutes' }))
    })
  })

  async function firstBreakAfter(...changes: RawBuilder<unknown>[]) {
    await tamper(db, ...changes)
    const [first] = (await verifyAll(db)).breaks
    return first === undefined ? null : [first.kind, first.seq]
  }

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

  test('finds a changed document, and a removed one', async () => {
    assert.deepEqual(await firstBreakAfter(sql`update document set title = 'Annat'`), ['documentChanged', 1])
    assert.deepEqual(await firstBreakAfter(sql`delete from document`), ['documentRemoved', 1])
  })

  test('finds a document that no event brought in', async () => {
    const copied = sql`insert into document (id, public_body_id, partnership_id, number, kind, title, digest, event_seq, created_at)
      select ${places.bodyId}, public_body_id, partnership_id, 9, kind, title, digest, 1, created_at from document`
    assert.deepEqual(await firstBreakAfter(copied), ['documentInserted', null])
  })

  describe('the flag of secrecy of a document', () => {
    const reasons = 'Uppgifter om ett skyddat boende.'

    /** Event 4 flags it. */
    async function flagged() {
      const { id: documentId } = await db.selectFrom('document').select('id').executeTakeFirstOrThrow()
      const { by, on } = aNewEvent()
      const said = { document: { id: documentId, number: 1, shareWaits: false }, reasons, by, on }
      await recordInCase(db, { partnershipId: id, lastSeq: 3 }, (inCase) =>
        flagDocument(inCase, { ...said, provision: '7 §' }),
      )
      return said
    }

    test('holds when events set and lifted it', async () => {
      const said = await flagged()
      assert.equal(await firstBreakAfter(), null)
      await recordInCase(db, { partnershipId: id, lastSeq: 4 }, (inCase) => liftFlag(inCase, said))
      assert.equal(await firstBreakAfter(), null)
    })

    test('is found when it was set without an event', async () => {
      const change = sql`update document set secrecy_provision = '7 §', secrecy_seq = 2`
      assert.deepEqual(await firstBreakAfter(change), ['flagChanged', 2])
    })

    test('is found when its provision was changed', async () => {
      await flagged()
      assert.deepEqual(await firstBreakAfter(sql`update document set secrecy_provision = '8 §'`), [
        'flagChanged',
        4,
      ])
    })

    test('is found when it was ascribed to another event', async () => {
      await flagged()
      assert.deepEqual(await firstBreakAfter(sql`update document set secrecy_seq = 3`), ['flagChanged', 4])
    })

    test('is found when it was lifted without an event', async () => {
      await flagged()
      const lifted = sql`update document set secrecy_provision = null`
      assert.deepEqual(await firstBreakAfter(lifted), ['flagChanged', 4])
    })

    test('is found when it was taken away, with its event left', async () => {
      await flagged()
      const removed = sql`update document set secrecy_provision = null, secrecy_seq = null`
      assert.deepEqual(await firstBreakAfter(removed), ['flagChanged', 4])
    })

    test('is found when an older event is put in for the newest', async () => {
      const said = await flagged()
      await recordInCase(db, { partnershipId: id, lastSeq: 4 }, (inCase) => liftFlag(inCase, said))
      const change = sql`update document set secrecy_provision = '7 §', secrecy_seq = 4`
      assert.deepEqual(await firstBreakAfter(change), ['flagChanged', 5])
    })
  })

  test('finds a changed registry entry', async () => {
    assert.deepEqual(await firstBreakAfter(sql`update registry_entry set correspondent = 'Annan'`), [
      'entryChanged',
      1,
    ])
  })

  for (const [column, value] of [
    ['document_number', 9],
    ['direction', 'out'],
    ['on_date', '2026-01-01'],
    ['subject', 'Annat'],
    ['document_id', null],
  ] as const)
    test(`finds a registry entry with another ${column}`, async () => {
      const change = sql`update registry_entry set ${sql.ref(column)} = ${value}`
      assert.deepEqual(await firstBreakAfter(change), ['entryChanged', 1])
    })

  describe('a number of the master diary', () => {
    /** Event 4 notes it. */
    async function noted() {
      const entry = await db.selectFrom('registry_entry').select(['id']).executeTakeFirstOrThrow()
      const numbers = [{ ...entry, registryNumber: 'X', documentNumber: 1, number: 'KS 7-1', before: null }]
      const { by, on } = aNewEvent()
      const partnership = await getPartnership(db, id)
      await recordInCase(db, { partnershipId: id, lastSeq: 3 }, (inCase) =>
        noteNumbers(inCase, { partnership, system: 'Platina', numbers, by, on }),
      )
    }

    test('holds when an event notes it', async () => {
      await noted()
      assert.equal(await firstBreakAfter(), null)
    })

    for (const [what, change] of [
      ['changed', sql`update registry_entry set external_number = 'KS 8-1'`],
      ['ascribed to another event', sql`update registry_entry set external_seq = 2`],
      ['taken away', sql`update registry_entry set external_number = null, external_seq = null`],
    ] as const)
      test(`is found when it was ${what}`, async () => {
        await noted()
        assert.deepEqual(await firstBreakAfter(change), ['externalNumberChanged', 4])
      })

    test('is found when no event notes it', async () => {
      const change = sql`update registry_case set external_number = 'KS 7'`
      assert.equal((await firstBreakAfter(change))?.[0], 'externalNumberChanged')
    })
  })

  test('finds a changed registry number', async () => {
    assert.deepEqual(await firstBreakAfter(sql`update registry_case set registry_number = 'X'`), [
      'entryChanged',
      1,
    ])
  })

  test('finds a removed registry entry', async () => {
    assert.deepEqual(await firstBreakAfter(sql`delete from registry_entry`), ['entryRemoved', 1])
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
