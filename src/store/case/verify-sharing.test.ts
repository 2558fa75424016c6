import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { aNewEvent, openTestCase } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { tamper } from '../../../test/support/tamper.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { getDocument } from '../papers/document.ts'
import { flagDocument } from '../papers/secrecy.ts'
import { shareDocuments } from '../papers/sharing.ts'
import { firstHash, hashOf } from './event-link.ts'
import { readKept } from './read-kept.ts'
import { recordInCase } from './record.ts'
import { breaksIn, unboundIn } from './verify-case.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)

describe('verifying who may read a document', () => {
  let id: PartnershipId
  beforeEach(async () => {
    id = (await openTestCase(db, places)).id
    await recordInCase(db, { partnershipId: id, lastSeq: 1 }, async (inCase) => {
      inCase.event(aNewEvent())
      inCase.event(aNewEvent())
    })
  })

  async function firstBreakAfter(...changes: RawBuilder<unknown>[]) {
    await tamper(db, ...changes)
    const [first] = breaksIn(await kept())
    return first === undefined ? null : [first.kind, first.seq]
  }

  async function kept() {
    return (await readKept(db, [id]))[0] ?? assert.fail('There is no case')
  }

  const shared = sql`update document set shared_with_party = true`

  test('is found when it was shared without an event', async () => {
    assert.deepEqual(await firstBreakAfter(shared), ['sharingChanged', 1])
  })

  test('is found when working material was made to be read by both', async () => {
    const { internal, seq } = await internalNote()
    assert.equal(await firstBreakAfter(), null)
    const opened = sql`update document set internal = false where id = ${internal}`
    assert.deepEqual(await firstBreakAfter(opened), ['sharingChanged', seq])
  })

  test('holds when it is given at a later event, and is then found when it is taken back', async () => {
    await give(3)
    assert.equal(await firstBreakAfter(), null)
    const taken = sql`update document set shared_with_party = false`
    assert.deepEqual(await firstBreakAfter(taken), ['sharingChanged', 4])
  })

  test('is found when what waits for its flag is let go on waiting, or no longer waits', async () => {
    const { by, on } = aNewEvent()
    const document = await getDocument(db, id, 1)
    const flagging = { document, provision: '7 §', reasons: 'Ett skyddat boende.', by, on }
    await recordInCase(db, { partnershipId: id, lastSeq: 3 }, (inCase) => flagDocument(inCase, flagging))
    await give(4)
    assert.equal(await firstBreakAfter(), null)
    assert.deepEqual(await firstBreakAfter(sql`update document set share_waits = false`), [
      'sharingChanged',
      5,
    ])
  })

  test('is not known of a document from before it was bound, until the next event binds it as it is', async () => {
    await tamper(db, ...(await asBefore()))
    assert.equal(await firstBreakAfter(shared), null)
    assert.equal(unboundIn(await kept()), 1)
    await recordInCase(db, { partnershipId: id, lastSeq: 3 }, async (inCase) => inCase.event(aNewEvent()))
    assert.equal(await firstBreakAfter(), null)
    assert.equal(unboundIn(await kept()), 0)
    const taken = sql`update document set shared_with_party = false`
    assert.deepEqual(await firstBreakAfter(taken), ['sharingChanged', 4])
  })

  /** An event by which the papers of the first one are given to the party. */
  function give(lastSeq: number) {
    return recordInCase(db, { partnershipId: id, lastSeq }, async (inCase) => {
      inCase.event(aNewEvent())
      await shareDocuments(inCase, 1)
    })
  }

  async function internalNote() {
    return recordInCase(db, { partnershipId: id, lastSeq: 3 }, async (inCase) => {
      const seq = inCase.event(aNewEvent())
      const note = { kind: 'note', title: 'Anteckning', model: {}, internal: true, createdBy: null }
      return { internal: inCase.document(note).id, seq }
    })
  }

  /** Makes the case what it would be had it been recorded before sharing was bound. */
  async function asBefore() {
    let hash = firstHash(id)
    const changes = (await kept()).events.map(
      ({ hash: _, content: __, disposedBySeq: ___, isOfBody: _____, ...event }) => {
        const { sharing: ____, ...bound } = event.bound
        const prevHash = hash
        hash = hashOf({ ...event, bound, prevHash })
        return sql`update case_event set bound = ${JSON.stringify(bound)}, prev_hash = ${prevHash}, hash = ${hash}
        where partnership_id = ${id} and seq = ${event.seq}`
      },
    )
    return [
      ...changes,
      sql`update case_head set hash = ${hash} where partnership_id = ${id}`,
      sql`update document set sharing_seq = null`,
    ]
  }
})
