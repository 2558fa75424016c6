import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { Actor, PersonId } from '../actor.ts'
import { canSeeShared } from './permissions.ts'
import { canTakeStanceFor } from './permissions-board.ts'
import { canEnterAbsenceOf, canHandOver, canStandInFor } from './permissions-handover.ts'
import { canSignFor } from './permissions-signing.ts'

describe('the handing over of cases', () => {
  test('is for department heads and the staff unit', () => {
    const roles = Object.values(cast)
      .filter(canHandOver)
      .map(({ acting }) => acting.role)
    assert.deepEqual([...new Set(roles)].toSorted(), ['departmentHead', 'staffUnit'])
  })
})

describe('that somebody else is away', () => {
  const enters = (official: Parameters<typeof canEnterAbsenceOf>[1]) =>
    Object.entries(cast).flatMap(([name, actor]) => (canEnterAbsenceOf(actor, official) ? [name] : []))
  const heads = Object.entries(cast).flatMap(([name, { acting }]) =>
    ['director', 'adminHead'].includes(acting.role) ? [name] : [],
  )
  const unitOf = (name: string) => {
    const { acting } = cast[name] ?? assert.fail(name)
    return acting.side === 'public' ? acting.unitId : null
  }

  test('is entered by nobody but the heads of the whole for somebody without a unit', () => {
    assert.deepEqual(enters({ role: 'legal', unitId: null }).toSorted(), heads.toSorted())
  })
  test('is entered by the head of the unit too', () => {
    const own = enters({ role: 'deputyUnitHead', unitId: unitOf('unitHead concerned') })
    assert.ok(own.includes('unitHead concerned'))
    assert.ok(own.every((name) => heads.includes(name) || unitOf(name) === unitOf('unitHead concerned')))
  })
  test('is entered for a coordinator by every department head, by no party and by no deputy of a head', () => {
    const entering = enters({ role: 'coordinator', unitId: null })
    const roles = entering.map((name) => cast[name]?.acting.role)
    assert.deepEqual([...new Set(roles)].toSorted(), ['adminHead', 'departmentHead', 'director'])
  })
})

describe('a deputy', () => {
  const standIn = (away: Actor, deputy: string): Actor => {
    if (away.acting.side !== 'public') throw new Error('Only officials have deputies')
    const inPlaceOf = { personId: away.personId, name: away.name }
    return { ...away, personId: deputy as PersonId, acting: { ...away.acting, inPlaceOf } }
  }
  const named = (name: string): Actor => {
    const found = Object.values(cast).find((actor) => actor.name === name)
    assert.ok(found, name)
    return found
  }

  test('has the cases of the coordinator who is away, but not in their own name', () => {
    const deputy = standIn(named('assigned coordinator'), 'deputy')
    assert.equal(canSeeShared(deputy, aScope), true)
    const { inPlaceOf: _, ...own } = { inPlaceOf: undefined, ...deputy.acting }
    assert.equal(canSeeShared({ ...deputy, acting: own }, aScope), false)
  })
  test('neither signs nor takes a stance for the director who is away', () => {
    const director = named('lead director')
    const board = { side: 'public', bodyId: aScope.leadBodyId, organisationId: null } as const
    for (const may of [canSignFor(board), canTakeStanceFor(board)]) {
      assert.equal(may(director, aScope), true)
      assert.equal(may(standIn(director, 'deputy'), aScope), false)
    }
  })
})

describe('who stands in for somebody', () => {
  test('is any official for an official, and nobody who governs or examines', () => {
    assert.equal(canStandInFor('unitHead', 'coordinator'), true)
    for (const role of ['politician', 'auditor'] as const) {
      assert.equal(canStandInFor(role, 'coordinator'), false)
      assert.equal(canStandInFor('coordinator', role), false)
      assert.equal(canStandInFor(role, role), true)
    }
    assert.equal(canStandInFor('auditor', 'politician'), false)
  })
})
