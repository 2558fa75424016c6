import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-brought-in.ts'

const lead = { side: 'public', organisationId: null, lead: true } as const
const guest = { side: 'public', organisationId: null, lead: false } as const
const association = { side: 'party', organisationId: 'association' as OrganisationId, lead: false } as const
const other = { side: 'party', organisationId: 'another association' as OrganisationId, lead: false } as const
const staff = ['lead staffUnit', 'assigned coordinator']

/** Who may do what with a partnership that was running already; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'say whether it is right': { may: may.canAnswerBroughtIn, who: ['partySignatory', 'partyRep'] },
  'speak for the body that leads': { may: may.canSpeakOfBroughtIn(lead), who: staff },
  'speak for another body': { may: may.canSpeakOfBroughtIn(guest), who: [] },
  'speak for the association': {
    may: may.canSpeakOfBroughtIn(association),
    who: ['partySignatory', 'partyRep'],
  },
  'speak for an organisation outside the case': { may: may.canSpeakOfBroughtIn(other), who: [] },
  'set it right': { may: may.canCorrectBroughtIn, who: ['lead staffUnit', 'assigned coordinator'] },
}

describe('of a partnership that was brought in', () => {
  for (const [what, { may: allowed, who }] of Object.entries(grid))
    test(`only the named may ${what}`, () => {
      const found = Object.entries(cast).flatMap(([name, actor]) => (allowed(actor, aScope) ? [name] : []))
      assert.deepEqual(found.sort(), [...who].sort())
    })

  test('the staff unit of any body opens its case', () => {
    const roles = Object.values(cast)
      .filter(may.canBringIn)
      .map(({ acting }) => acting.role)
    assert.deepEqual([...new Set(roles)], ['staffUnit'])
  })
})
