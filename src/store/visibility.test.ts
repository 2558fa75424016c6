import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { aNewEvent } from '../../test/support/cases.ts'
import { aScope } from '../../test/support/cast.ts'
import { addCastCase, realCast, withIds } from '../../test/support/cast-case.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { partsSeenBy } from '../domain/case-readers.ts'
import { canSeeCase } from '../domain/permissions.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { findVisible, getPartnership } from './partnership.ts'
import { listVisible } from './partnership-list.ts'
import { sumOf, tallyVisible } from './partnership-tally.ts'
import { recordInCase } from './record.ts'

const { db, close } = await freshDatabase()
after(close)
const partnership = await addCastCase(db)
const today = plainDate('2026-11-23')

describe('what an actor may see', () => {
  test('is in the database what the permissions say, for every kind of actor', async () => {
    for (const actor of realCast) {
      const found = await findVisible(db, actor, partnership.number)
      assert.equal(found !== null, canSeeCase(actor, partnership.scope), actor.name)
      assert.equal(partsSeenBy(actor, partnership.scope).size > 0, found !== null, actor.name)
    }
  })

  test('is the same in a list as one at a time', async () => {
    for (const actor of realCast) {
      const lines = await listVisible(db, actor, { today })
      const tallies = await tallyVisible(db, actor, { today })
      assert.equal(lines.length, canSeeCase(actor, partnership.scope) ? 1 : 0, actor.name)
      assert.equal(sumOf(tallies), lines.length, actor.name)
    }
  })

  test('is more for the board’s secretary once a case is opened to the board', async () => {
    const { db, close } = await freshDatabase()
    const { id, lastSeq } = await addCastCase(db)
    const opened = { ...aNewEvent(), type: 'boardCaseOpened' } as const
    await recordInCase(db, { partnershipId: id, lastSeq }, async (inCase) => void inCase.event(opened))
    const { number, scope } = await getPartnership(db, id)
    assert.equal(scope.boardCaseOpened, true)
    for (const actor of realCast)
      assert.equal((await findVisible(db, actor, number)) !== null, canSeeCase(actor, scope), actor.name)
    const secretaries = realCast.filter(({ acting }) => acting.role === 'boardSecretary')
    assert.equal(secretaries.filter((actor) => canSeeCase(actor, scope)).length, 2)
    await close()
  })

  test('differs within the cast, so that the comparison says something', () => {
    const seeing = realCast.filter((actor) => canSeeCase(actor, partnership.scope)).length
    assert.ok(seeing > 15 && realCast.length - seeing > 15)
  })

  test('rests on the scope that the case is read with', () => {
    const { considerationAuthorIds: _, considerationHandedOver: __, ...expected } = withIds(aScope)
    for (const [key, value] of Object.entries(expected)) {
      const read = partnership.scope[key as keyof typeof expected]
      assert.deepEqual(
        Array.isArray(read) ? [...read].sort() : read,
        Array.isArray(value) ? value.sort() : value,
        key,
      )
    }
  })
})
