import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { Change } from '../change.ts'
import type { Side } from '../roles.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-steering.ts'

const parties = ['partySignatory', 'partyRep']
const directors = ['lead director', 'director who wrote']
const heads = ['departmentHead concerned', 'unitHead concerned', 'drafting deputy']
const conveners = ['lead staffUnit', 'assigned coordinator', ...heads]
const official = [...conveners, ...directors]
const proposers = [...official, ...parties]
const groups = [...conveners, 'deputyUnitHead concerned', ...parties]

const ending = (proposedBy: Side, outcome: Change['outcome'], kind: Change['kind'] = 'adjustment') =>
  may.canEndChange({ proposedBy, outcome, kind })

const readers = [
  ...['lead staffUnit', 'conflicted staffUnit', 'lead director', 'conflicted director', 'director who wrote'],
  ...['lead adminHead', 'partner staffUnit', 'partner director', 'partner adminHead', 'assigned coordinator'],
  ...['departmentHead concerned', 'unitHead concerned', 'deputyUnitHead concerned', 'drafting deputy'],
  ...['partySignatory', 'partyRep', 'conflicted partySignatory', 'asked lawyer'],
  ...['lead auditor', 'partner auditor', 'lead registrar', 'partner registrar'],
]

/** Who may do what while the partnership runs; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'see what the groups do': { may: may.canSeeSteering, who: readers },
  'convene a group': { may: may.canConvene, who: conveners },
  'call a group': { may: may.canCallGroup, who: [...conveners, ...parties] },
  'work in the groups': { may: may.canWorkInGroups, who: groups },
  'approve for the public side': {
    may: may.canApproveFor('public'),
    who: [...conveners, 'deputyUnitHead concerned'],
  },
  'approve for the party': { may: may.canApproveFor('party'), who: parties },
  'appoint the party’s own': { may: may.canAppointOwn, who: ['partySignatory'] },
  'propose a change': { may: may.canProposeChange, who: proposers },
  'class a change': { may: may.canClassChange, who: [...conveners, ...directors] },
  'take back a proposal of the party': { may: ending('party', 'proposed'), who: parties },
  'take back a proposal of the public side': { may: ending('public', 'proposed'), who: official },
  'record that the group said no to the party': { may: ending('party', 'classed'), who: proposers },
  'refuse the board’s matter from the party': {
    may: ending('party', 'classed', 'reformulation'),
    who: [...directors, ...parties],
  },
  'refuse the board’s matter from the public side': {
    may: ending('public', 'classed', 'reformulation'),
    who: official,
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
