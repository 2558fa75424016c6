import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId, PublicBodyId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-renewal.ts'

const parties = ['partySignatory', 'partyRep']
const coordinator = ['assigned coordinator']
const staff = ['lead staffUnit']
const directors = ['lead director', 'director who wrote']
const association = { side: 'party', bodyId: null, organisationId: 'association' as OrganisationId } as const
const board = (bodyId: string) =>
  ({ side: 'public', bodyId: bodyId as PublicBodyId, organisationId: null }) as const

/** Who may do what at the end of an agreement; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'open a renewal': { may: may.canOpenRenewal, who: staff },
  'note that a gap threatens': { may: may.canNoteGapRisk, who: [...staff, ...coordinator] },
  'propose a bridging': { may: may.canOpenBridging, who: [...staff, ...directors] },
  'sign the bridging for the association': {
    may: may.canSignBridgingFor(association),
    who: ['partySignatory'],
  },
  'sign the bridging for the board that leads': {
    may: may.canSignBridgingFor(board('lead')),
    who: directors,
  },
  'sign the bridging for the other board': {
    may: may.canSignBridgingFor(board('partner')),
    who: ['partner director'],
  },
  'ask to end early': { may: may.canRequestEarlyEnd, who: [...staff, ...directors, ...parties] },
  'take that back': { may: may.canWithdrawEarlyEnd, who: [...staff, ...directors, 'partySignatory'] },
  'end early': { may: may.canEndEarly, who: staff },
  'tell why it ended': { may: may.canGiveEndFeedback, who: staff },
  'close at the last day': { may: may.canCloseAgreement, who: [...staff, ...coordinator] },
  'hand in the last account': {
    may: may.canHandInClosingAccount,
    who: [...staff, ...coordinator, ...parties],
  },
  'hand the case over to the archive': { may: may.canArchive, who: [...staff, 'lead registrar'] },
  'dispose of what a document says': { may: may.canDispose, who: [...staff, 'lead registrar'] },
  'note that a party has changed': { may: may.canChangeParties, who: [...staff, ...coordinator] },
  'tell that the association has changed': {
    may: may.canTellOfChange(association),
    who: [...staff, ...coordinator, ...parties],
  },
  'tell that the other board has changed': {
    may: may.canTellOfChange(board('partner')),
    who: [...staff, ...coordinator, 'partner staffUnit'],
  },
  'give notice for the association': {
    may: may.canGiveNoticeFor(association),
    who: [...staff, ...coordinator, 'partySignatory'],
  },
  'give notice for the other board': {
    may: may.canGiveNoticeFor(board('partner')),
    who: [...staff, ...coordinator, 'partner staffUnit'],
  },
  'give notice for the board that leads': { may: may.canGiveNoticeFor(board('lead')), who: [] },
}

describe('at the end of an agreement', () => {
  for (const [what, { may: allowed, who }] of Object.entries(grid))
    test(`only the named may ${what}`, () => {
      const found = Object.entries(cast).flatMap(([name, actor]) => (allowed(actor, aScope) ? [name] : []))
      assert.deepEqual(found.sort(), [...who].sort())
    })
})
