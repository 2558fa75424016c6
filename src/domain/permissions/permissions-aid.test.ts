import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId, PublicBodyId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import { canSeeShared } from './permissions.ts'
import * as may from './permissions-aid.ts'

const coordinator = ['assigned coordinator']
const staff = ['lead staffUnit']
const own = 'association' as OrganisationId
const other = 'another association' as OrganisationId

/** Who may do what; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'assess aid': { may: may.canAssessAid, who: staff },
  'ask for a declaration': { may: may.canAskForAidDeclaration, who: [...staff, ...coordinator] },
  'write to the party about aid': { may: may.canInformOfAid, who: [...staff, ...coordinator] },
  'note the registration': { may: may.canRegisterAid, who: [...staff, ...coordinator] },
  'note the registration of what another body gives': {
    may: may.canRegisterAidOf({ side: 'public', bodyId: 'partner' as PublicBodyId }),
    who: [...staff, ...coordinator, 'partner staffUnit'],
  },
  'prepare a declaration': { may: may.canWriteAidDeclarationOf(own), who: ['partySignatory', 'partyRep'] },
  'prepare the declaration of another organisation': { may: may.canWriteAidDeclarationOf(other), who: [] },
  declare: { may: may.canDeclareAidOf(own), who: ['partySignatory'] },
}

describe('about state aid', () => {
  for (const [action, { may: permission, who }] of Object.entries(grid))
    test(`only the named may ${action}`, () => {
      assert.deepEqual(allowed(permission), [...who].sort())
    })

  test('all who share the case read what has been declared and concluded', () => {
    assert.deepEqual(allowed(may.canSeeAid), allowed(canSeeShared))
  })

  test('no party, politician or core service reads what is being reckoned', () => {
    const readers = allowed(may.canSeeAidWork)
    const others = readers.filter((name) => /party|politician|Head|registrar|service/i.test(name))
    assert.deepEqual(others, ['lead adminHead', 'partner adminHead'])
  })
})

function allowed(permission: CasePermission): string[] {
  return Object.values(cast)
    .filter((actor) => permission(actor, aScope))
    .map(({ name }) => name)
    .sort()
}
