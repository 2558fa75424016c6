import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openTestCase } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import type { LinkFact } from '../../domain/state-aid.ts'
import { addOrganisation } from '../bodies/organisation.ts'
import { addAidLink, endAidLink, listAidLinks, listSingleUndertaking } from './aid-group.ts'

const { db, close } = await freshDatabase()
after(close)
const { bodyId, boardId, organisationId: own, people } = await addPlaces(db)
const { id: partnershipId } = await openTestCase(db, { boardId, organisationId: own })
const [number, at] = ['8020029997', new Date('2026-11-23T09:00:00Z')]
const other = await addOrganisation(db, { name: 'Andra', number })

describe('a single undertaking', () => {
  const link = (...facts: LinkFact[]) => {
    const told = { partnershipId, bodyId, organisationId: own, name: 'Andra', number, note: '' }
    return addAidLink(db, { ...told, facts, by: people.staffUnit, at })
  }
  const seenFrom = async (id: typeof own) => (await listSingleUndertaking(db, id)).toSorted()

  test('is the organisation alone where nothing but membership of a federation links it', async () => {
    assert.deepEqual(await seenFrom(own), [own])
    await link('membership')
    assert.deepEqual(await seenFrom(own), [own])
  })

  test('is both from either side while a link holds, and not when it is recorded that it does not', async () => {
    await link('membership', 'board')
    const both = [own, other].toSorted()
    assert.deepEqual([await seenFrom(own), await seenFrom(other)], [both, both])
    const [, board] = await listAidLinks(db, [own])
    const ended = { id: board?.id ?? '', reason: 'Fel', by: people.staffUnit, at }
    assert.equal(await endAidLink(db, { ...ended, organisationIds: [other] }), false)
    assert.equal(await endAidLink(db, { ...ended, organisationIds: [own] }), true)
    assert.deepEqual([await seenFrom(own), await seenFrom(other)], [[own], [other]])
  })
})
