import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { aNewEvent } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { aJournal, boundAsBefore, firstBreak } from '../../../test/support/tampered-journal.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { noteNumbers } from '../papers/external-number.ts'
import { addFile } from '../papers/file.ts'
import { flagDocument, liftFlag } from '../papers/secrecy.ts'
import { getPartnership } from './partnership.ts'
import { recordInCase } from './record.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)

describe('verifying what the events bind', () => {
  let id: PartnershipId
  beforeEach(async () => {
    id = await aJournal(db, places)
  })

  const firstBreakAfter = (...changes: RawBuilder<unknown>[]) => firstBreak(db, ...changes)

  test('finds a changed document, and a removed one', async () => {
    assert.deepEqual(await firstBreakAfter(sql`update document set title = 'Annat'`), ['documentChanged', 1])
    assert.deepEqual(await firstBreakAfter(sql`delete from document`), ['documentRemoved', 1])
  })

  test('finds a document with another number', async () => {
    assert.deepEqual(await firstBreakAfter(sql`update document set number = 9`), ['documentChanged', 1])
  })

  for (const [what, change] of [
    ['name', sql`update file set name = 'annat.pdf'`],
    ['type', sql`update file set media_type = 'text/html'`],
    ['content', sql`update file set sha256 = ${'b'.repeat(64)}`],
  ] as const)
    test(`finds an attached file with another ${what}`, async () => {
      const file = { sha256: 'a'.repeat(64), size: 9, mediaType: 'application/pdf', name: 'stadgar.pdf' }
      const fileId = await addFile(db, { ...file, from: null })
      await recordInCase(db, { partnershipId: id, lastSeq: 3 }, async (inCase) => {
        inCase.event(aNewEvent('documentReceived'))
        inCase.document({ kind: 'statutes', title: 'Stadgar', files: [fileId], createdBy: null })
      })
      assert.equal(await firstBreakAfter(), null)
      assert.deepEqual(await firstBreakAfter(change), ['documentChanged', 4])
    })

  test('takes what older events bind, by what they bound', async () => {
    await boundAsBefore(db, id)
    assert.equal(await firstBreakAfter(), null)
    const unbound = [
      sql`update document set number = 9`,
      sql`update registry_entry set registered_at = '2026-01-01'`,
    ]
    assert.equal(await firstBreakAfter(...unbound), null)
    assert.deepEqual(await firstBreakAfter(sql`update document set title = 'Annat'`), ['documentChanged', 1])
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
    ['registered_at', '2026-01-01T09:00:00Z'],
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
})
