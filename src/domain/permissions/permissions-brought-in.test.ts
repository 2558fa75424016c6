import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId, PublicBodyId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-brought-in.ts'

const aBody = (bodyId: string) =>
  ({ side: 'public', organisationId: null, bodyId: bodyId as PublicBodyId }) as const
const anOrganisation = (organisationId: string) =>
  ({ side: 'party', organisationId: organisationId as OrganisationId, bodyId: null }) as const
const elsewhere = { side: 'public', organisationId: 'a region' as OrganisationId, bodyId: null } as const
const ofLead = ['lead staffUnit', 'assigned coordinator']
const members = ['partySignatory', 'partyRep']

/** Who may do what with a partnership that was running already; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'say whether it is right': { may: may.canAnswerBroughtIn, who: [...members, 'partner staffUnit'] },
  'speak for the body that leads': { may: may.canSpeakOfBroughtIn(aBody('lead')), who: ofLead },
  'speak for another public party': {
    may: may.canSpeakOfBroughtIn(aBody('partner')),
    who: ['partner staffUnit'],
  },
  'speak for a body outside the case': { may: may.canSpeakOfBroughtIn(aBody('foreign')), who: [] },
  'speak for a public party that is not here': { may: may.canSpeakOfBroughtIn(elsewhere), who: [] },
  'speak for the association': {
    may: may.canSpeakOfBroughtIn(anOrganisation('association')),
    who: members,
  },
  'speak for an organisation outside the case': {
    may: may.canSpeakOfBroughtIn(anOrganisation('another association')),
    who: [],
  },
  'set it right': { may: may.canCorrectBroughtIn, who: ofLead },
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
