import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { aNewEvent, openTestCase } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { ChangedMeanwhile, NotFound } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { askedTogether } from '../asked-together.ts'
import { listDocuments } from '../papers/document.ts'
import { listRegistryEntries } from '../papers/registry.ts'
import { listEvents } from './case-event.ts'
import { recordInCase } from './record.ts'
import { rememberedEvents } from './remembered-events.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)
const today = plainDate('2026-11-21')

describe('recording in a case', () => {
  const aCase = async () => {
    const { id, lastSeq } = await openTestCase(db, places)
    return { partnershipId: id, lastSeq }
  }
  const add = (position: Awaited<ReturnType<typeof aCase>>) =>
    recordInCase(db, position, async (inCase) => inCase.event(aNewEvent()))

  test('numbers events without gaps and gives them back as they were written', async () => {
    const position = await aCase()
    assert.equal(await add(position), 2)
    const events = await listEvents(db, position.partnershipId)
    assert.deepEqual(
      events.map(({ seq, type }) => [seq, type]),
      [
        [1, 'initiativeReceived'],
        [2, 'documentsRequested'],
      ],
    )
    assert.deepEqual(events[0]?.content, { receivedOn: '2026-11-20' })
  })

  test('is refused when something was recorded after what was decided on', async () => {
    const position = await aCase()
    await add(position)
    await assert.rejects(add(position), ChangedMeanwhile)
  })

  test('lets one of ten at once through', async () => {
    const position = await aCase()
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => add(position)))
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    assert.deepEqual([refused.length, refused.every((one) => one instanceof ChangedMeanwhile)], [9, true])
    assert.equal((await listEvents(db, position.partnershipId)).length, 2)
  })

  test('is read again by those who remember what happened before', async () => {
    const position = await aCase()
    const seen = async (lastSeq: number) =>
      (await rememberedEvents(db, { id: position.partnershipId, lastSeq }, today)).events.map(
        ({ seq }) => seq,
      )
    assert.deepEqual(await seen(1), [1])
    assert.deepEqual(await seen(await add(position)), [1, 2])
    assert.deepEqual(await seen(2), [1, 2])
  })

  test('is forgotten with the transaction that comes to nothing', async () => {
    const { partnershipId: id } = await aCase()
    const failing = recordInCase(db, { partnershipId: id, lastSeq: 1 }, async (inCase) => {
      inCase.event(aNewEvent())
      assert.equal((await rememberedEvents(inCase.trx, { id, lastSeq: 1 }, today)).events.length, 1)
      throw new Error('no')
    })
    await assert.rejects(failing, /no/)
    await recordInCase(db, { partnershipId: id, lastSeq: 1 }, async (inCase) =>
      inCase.event(aNewEvent('paused')),
    )
    const { events } = await rememberedEvents(db, { id, lastSeq: 2 }, today)
    assert.deepEqual(
      events.map(({ type }) => type),
      ['initiativeReceived', 'paused'],
    )
  })

  test('is told to whoever asks after it, also while others are being answered', async () => {
    const position = await aCase()
    const ask = askedTogether(({ id }) => sql`select to_json(last_seq) from partnership where id = ${id}`)
    const [first, together] = [ask(db, position.partnershipId, today), ask(db, newId(), today)]
    assert.deepEqual(await Promise.all([first, together]), ['1', 'null'])
    const slow = ask(db, newId(), today)
    await add(position)
    const [, late] = await Promise.all([slow, ask(db, position.partnershipId, today)])
    assert.equal(late, '2')
  })

  test('writes nothing when the work fails', async () => {
    const position = await aCase()
    const failing = recordInCase(db, position, async (inCase) => {
      inCase.event(aNewEvent())
      await inCase.trx.updateTable('partnership').set({ title: 'Annat' }).execute()
      throw new Error('no')
    })
    await assert.rejects(failing, /no/)
    const titles = await db.selectFrom('partnership').select('title').where('title', '=', 'Annat').execute()
    assert.equal(titles.length, 0)
    assert.equal((await listEvents(db, position.partnershipId)).length, 1)
  })

  test('numbers documents and registry entries within the case', async () => {
    const position = await aCase()
    await recordInCase(db, position, async (inCase) => {
      inCase.event(aNewEvent())
      const { id, number } = inCase.document({ kind: 'minutes', title: 'Anteckningar', createdBy: null })
      assert.equal(number, 2)
      const entry = { on: plainDate('2026-11-21'), correspondent: 'Ungas väg', subject: 'Anteckningar' }
      inCase.register({ direction: 'drawn_up', documentId: id, ...entry })
      inCase.register({ direction: 'out', documentId: id, ...entry })
    })
    const entries = await listRegistryEntries(db, position.partnershipId)
    assert.deepEqual(
      entries.map(({ documentNumber, seq }) => [documentNumber, seq]),
      [
        [1, 1],
        [2, 2],
        [3, 2],
      ],
    )
    const [newest] = await listDocuments(db, position.partnershipId)
    assert.equal(newest?.registered.length, 2)
  })

  test('does not register a document that no event binds', async () => {
    const position = await aCase()
    const unbound = recordInCase(db, position, async (inCase) => {
      inCase.document({ kind: 'minutes', title: 'Anteckningar', createdBy: null })
    })
    await assert.rejects(unbound, /call inCase\.event/)
  })

  test('puts notices and jobs in the same transaction', async () => {
    const position = await aCase()
    const personId = places.people.staffUnit
    await recordInCase(db, position, async (inCase) => {
      inCase.event(aNewEvent())
      inCase.notify({ personIds: [personId, personId], kind: 'test', params: { a: 1 } })
      inCase.addJob('cleanUp', {}, { key: position.partnershipId })
    })
    const notices = await db.selectFrom('notice').selectAll().where('person_id', '=', personId).execute()
    assert.deepEqual(notices[0]?.params, { a: 1 })
    assert.equal(notices.length, 1)
  })

  test('finds no case with another id', async () => {
    await assert.rejects(add({ partnershipId: newId(), lastSeq: 1 }), NotFound)
  })
})
