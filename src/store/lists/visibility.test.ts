import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { aNewEvent, openTestCase } from '../../../test/support/cases.ts'
import { aScope } from '../../../test/support/cast.ts'
import { addCastCase, real, realCast, withIds } from '../../../test/support/cast-case.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import type { Actor, OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import { partsSeenBy } from '../../domain/case-readers.ts'
import { canSeeCase } from '../../domain/permissions/permissions.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { addPart } from '../case/case-member.ts'
import { findVisible, getPartnership } from '../case/partnership.ts'
import { recordInCase } from '../case/record.ts'
import { keyOfQuery } from './kept-counts.ts'
import { listVisible } from './partnership-list.ts'
import { sumOf, tallyVisible } from './partnership-tally.ts'
import { branchesFor, rightsOf } from './visibility.ts'
import { isAmong } from './waited-role.ts'

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

  test('is nothing through a unit or a part of one’s own, for whoever acts in a body that is no party', async () => {
    const bodyId = real<PublicBodyId>('foreign')
    for (const name of ['unitHead concerned', 'drafting deputy']) {
      const actor = realCast.find((one) => one.name === name)
      assert.ok(actor?.acting.side === 'public', name)
      const elsewhere: Actor = { ...actor, acting: { ...actor.acting, bodyId } }
      assert.equal(canSeeCase(elsewhere, partnership.scope), false, name)
      assert.equal(await findVisible(db, elsewhere, partnership.number), null, name)
      assert.deepEqual(await listVisible(db, elsewhere, { today }), [], name)
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

  test('is nothing any more for those whose part in the case is over', async () => {
    const { db, close } = await freshDatabase()
    const { id, number } = await addCastCase(db)
    const ended = { until_day: plainDate('2026-06-30') }
    await db.updateTable('partnership_party').set(ended).where('lead', '=', false).execute()
    await db.updateTable('partnership_person').set(ended).execute()
    await db.updateTable('partnership_unit').set(ended).execute()
    const { scope } = await getPartnership(db, id)
    assert.deepEqual([scope.organisationIds, scope.unitIds, scope.coordinatorIds], [[], [], []])
    for (const actor of realCast) {
      const expected = canSeeCase(actor, scope)
      assert.equal((await findVisible(db, actor, number)) !== null, expected, actor.name)
      assert.equal((await listVisible(db, actor, { today })).length, expected ? 1 : 0, actor.name)
      if (expected) assert.deepEqual(actor.acting.side === 'public' && actor.acting.bodyId, scope.leadBodyId)
    }
    await close()
  })

  test('is the same in the lists of units with very many cases', async () => {
    const { db, close } = await freshDatabase()
    const { id, number, lead, scope } = await addCastCase(db)
    const head = { personId: real<PersonId>('unitHead concerned'), part: 'deputy', side: 'public' } as const
    await addPart(db, { partnershipId: id, bodyId: lead.bodyId }, { ...head, from: today })
    const places = { boardId: lead.boardId, organisationId: real<OrganisationId>('association') }
    await openTestCase(db, places, { units: [real('elderly care')] })
    await sql`with many as (
        insert into unit (id, public_body_id, parent_id, name, kind, from_day)
        select gen_random_uuid(), public_body_id, id, 'Enhet', 'unit', from_day from unit, generate_series(1, 1001)
        returning id, parent_id)
      insert into partnership_unit (id, public_body_id, partnership_id, unit_id, from_day)
      select gen_random_uuid(), public_body_id, partnership_id, many.id, from_day
      from partnership_unit join many on many.parent_id = unit_id`.execute(db)
    for (const actor of realCast) {
      const lines = (await listVisible(db, actor, { today })).filter((line) => line.number === number)
      assert.equal(lines.length, canSeeCase(actor, scope) ? 1 : 0, actor.name)
    }
    await close()
  })

  test('is counted for all together only where the same cases are seen in the same role', () => {
    const alike = Map.groupBy(realCast, rightsOf)
    for (const [rights, actors] of alike) {
      const asked = (actor: Actor) => sql.join([...branchesFor(actor), isAmong(actor, sql`p.waiting_roles`)])
      const seen = actors.map((actor) => keyOfQuery(db, asked(actor)))
      assert.equal(new Set(seen).size, 1, rights)
    }
    assert.ok(alike.size < realCast.length)
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
