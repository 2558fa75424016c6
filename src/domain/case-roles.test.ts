import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast, onBothSides } from '../../test/support/cast.ts'
import type { Actor } from './actor.ts'
import type { CaseScope } from './case-scope.ts'
import type { CasePermission } from './permissions/permissions.ts'
import * as inCase from './permissions/permissions.ts'
import * as agreement from './permissions/permissions-agreement.ts'
import * as aid from './permissions/permissions-aid.ts'
import * as board from './permissions/permissions-board.ts'
import * as economy from './permissions/permissions-economy.ts'
import * as register from './permissions/permissions-register.ts'
import * as renewal from './permissions/permissions-renewal.ts'
import * as report from './permissions/permissions-report.ts'
import * as signing from './permissions/permissions-signing.ts'
import * as steering from './permissions/permissions-steering.ts'

const modules = [inCase, agreement, aid, board, economy, register, renewal, report, signing, steering]
const permissions = modules.flatMap((module) => Object.entries(module)).filter(isOfCase)
const officials = Object.values(cast).filter(({ acting }) => acting.side === 'public')

function isOfCase(entry: [string, unknown]): entry is [string, CasePermission] {
  const [name, permission] = entry
  const isCalled = typeof permission === 'function' && permission.length === 2 && /^(can|is|takes)/.test(name)
  return isCalled && typeof permission(cast['lead director'], aScope) === 'boolean'
}

const declared = ({ personId }: Actor): CaseScope => ({ ...aScope, conflictedIds: [personId] })

describe('whoever represents an organisation in the case', () => {
  test('may for the public party do just what somebody may who has declared a conflict of interest', () => {
    assert.ok(permissions.length > 40)
    for (const [name, may] of permissions)
      for (const actor of officials)
        assert.equal(may(onBothSides(actor), aScope), may(actor, declared(actor)), `${name}: ${actor.name}`)
  })

  test('goes on acting for the organisation', () => {
    const { partySignatory = assert.fail('Nobody') } = cast
    const both = { ...partySignatory, memberships: [...partySignatory.memberships, ...officials.map(acts)] }
    for (const [name, may] of permissions) assert.equal(may(both, aScope), may(partySignatory, aScope), name)
  })
})

const acts = ({ acting }: Actor) => acting
