import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../test/support/cast.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-steering.ts'

const parties = ['partySignatory', 'partyRep']
const directors = ['lead director', 'director who wrote']
const heads = ['departmentHead concerned', 'unitHead concerned', 'drafting deputy']
const conveners = ['lead staffUnit', 'assigned coordinator', ...heads]
const groups = [...conveners, 'deputyUnitHead concerned', ...parties]

/** Who may do what while the partnership runs; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'convene a group': { may: may.canConvene, who: conveners },
  'work in the groups': { may: may.canWorkInGroups, who: groups },
  'approve for the public side': {
    may: may.canApproveFor('public'),
    who: [...conveners, 'deputyUnitHead concerned'],
  },
  'approve for the party': { may: may.canApproveFor('party'), who: parties },
  'appoint the party’s own': { may: may.canAppointOwn, who: ['partySignatory'] },
  'propose a change': { may: may.canProposeChange, who: [...groups, ...directors] },
  'class a change': { may: may.canClassChange, who: [...conveners, ...directors] },
  'end a proposal of the party': {
    may: may.canDeclineChange('party'),
    who: [...conveners, ...directors, ...parties],
  },
  'end a proposal of the public side': {
    may: may.canDeclineChange('public'),
    who: [...conveners, ...directors, 'deputyUnitHead concerned'],
  },
  'open a changed agreement': { may: may.canOpenChangedAgreement, who: ['lead staffUnit', ...directors] },
  'answer a material question': { may: may.canAnswerMaterialQuestion, who: directors },
}

describe('while the partnership runs', () => {
  for (const [what, { may: allowed, who }] of Object.entries(grid))
    test(`only the named may ${what}`, () => {
      const found = Object.entries(cast).flatMap(([name, actor]) => (allowed(actor, aScope) ? [name] : []))
      assert.deepEqual(found.sort(), [...who].sort())
    })
})
