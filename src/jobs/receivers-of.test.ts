import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PersonId } from '../domain/actor.ts'
import type { Partnership } from '../domain/partnership.ts'
import type { Role } from '../domain/roles.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { receiversOf, withDeputies } from './receivers-of.ts'

describe('the receivers of a reminder', () => {
  const scope = { unitIds: ['unit'], conflictedIds: ['conflicted'] }
  const partnership = { people: [], scope } as unknown as Partnership
  const official = (personId: string, role: Role, unitId: string | null = null) => {
    return { personId: personId as PersonId, role, unitId }
  }
  const told = (roles: Role[], above: Role[][], officials: ReturnType<typeof official>[]) =>
    receiversOf({ key: 'k', roles, above, task: { sv: 'x' }, due: plainDate('2027-01-01') }, partnership, {
      officials,
      partyMembers: [],
    })

  test('are those above when nobody has the role in the case', () => {
    const heads = [official('head', 'departmentHead', 'unit'), official('other', 'unitHead', 'elsewhere')]
    assert.deepEqual(told(['unitHead'], [['departmentHead'], ['director']], heads), ['head'])
  })
  test('are heads of the units that the case concerns, and coordinators that are named in it', () => {
    const all = [
      official('head', 'unitHead', 'unit'),
      official('other head', 'unitHead', 'elsewhere'),
      official('other coordinator', 'coordinator'),
    ]
    assert.deepEqual(told(['unitHead', 'coordinator'], [], all), ['head'])
  })
  test('are deputies of those away too, but for one with a conflict of interest', () => {
    const [away, free, conflicted] = ['away', 'free', 'conflicted'] as PersonId[]
    assert.ok(away && free && conflicted)
    const deputies = [
      { personId: away, deputyId: free },
      { personId: away, deputyId: conflicted },
      { personId: free, deputyId: 'of somebody else' as PersonId },
    ]
    assert.deepEqual(withDeputies([away], partnership, deputies), [away, free])
  })
  test('are never somebody with a conflict of interest', () => {
    const both = [official('conflicted', 'director'), official('free', 'director')]
    assert.deepEqual(told(['director'], [], both), ['free'])
  })
})
