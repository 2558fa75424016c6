import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId, PublicBodyId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-signing.ts'

const parties = ['partySignatory', 'partyRep']
const coordinator = ['assigned coordinator']
const freeDirectors = ['lead director', 'director who wrote']
const association = { side: 'party', bodyId: null, organisationId: 'association' as OrganisationId } as const
const board = (bodyId: string) =>
  ({ side: 'public', bodyId: bodyId as PublicBodyId, organisationId: null }) as const

const readers = [
  ...['lead staffUnit', 'conflicted staffUnit', 'lead director', 'conflicted director', 'director who wrote'],
  ...['lead adminHead', 'partner staffUnit', 'partner director', 'partner adminHead', 'assigned coordinator'],
  ...['departmentHead concerned', 'unitHead concerned', 'deputyUnitHead concerned', 'drafting deputy'],
  ...['partySignatory', 'partyRep', 'conflicted partySignatory', 'asked lawyer'],
  ...['lead auditor', 'partner auditor', 'lead registrar', 'partner registrar'],
]

/** Who may do what from the board's yes on; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'see what is signed': { may: may.canSeeSigning, who: readers },
  'see the start': { may: may.canSeeActivation, who: readers },
  'sign for the association': { may: may.canSignFor(association), who: ['partySignatory'] },
  'sign for the board that leads': { may: may.canSignFor(board('lead')), who: freeDirectors },
  'sign for the other board': { may: may.canSignFor(board('partner')), who: ['partner director'] },
  'remind those who sign': { may: may.canRemindSigners, who: ['lead staffUnit', ...coordinator] },
  'hand in an original': {
    may: may.canHandInOriginal,
    who: [
      ...parties,
      ...freeDirectors,
      'lead staffUnit',
      'partner staffUnit',
      'partner director',
      'lead registrar',
      'partner registrar',
      ...coordinator,
    ],
  },
  'appoint people': { may: may.canAppoint, who: ['lead staffUnit', 'departmentHead concerned'] },
  'start the partnership': { may: may.canActivate, who: ['lead staffUnit', ...coordinator] },
  'plan the meetings': { may: may.canPlanMeetings, who: ['lead staffUnit', ...coordinator] },
}

describe('from the board’s yes to the start', () => {
  for (const [what, { may: allowed, who }] of Object.entries(grid))
    test(`only the named may ${what}`, () => {
      const found = Object.entries(cast).flatMap(([name, actor]) => (allowed(actor, aScope) ? [name] : []))
      assert.deepEqual(found.sort(), [...who].sort())
    })
})
