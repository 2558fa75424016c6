import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { OrganisationId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-economy.ts'

const board = { side: 'public', organisationId: null } as const
const own = { side: 'party', organisationId: 'association' as OrganisationId } as const
const other = { side: 'party', organisationId: 'another association' as OrganisationId } as const

const left = { ...own, leftOn: plainDate('2027-10-15') } as const

const association = ['partyRep', 'partySignatory']
const service = [
  'departmentHead concerned',
  'deputyUnitHead concerned',
  'drafting deputy',
  'unitHead concerned',
]
const lead = ['lead staffUnit', 'assigned coordinator']

/** Who may do what; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'write what the board gave': { may: may.canWriteGivenOf(board), who: lead },
  'write what the association gave': { may: may.canWriteGivenOf(own), who: association },
  'write what another association gave': { may: may.canWriteGivenOf(other), who: [] },
  'write what an association that has left gave': { may: may.canWriteGivenOf(left), who: lead },
  'write what an association that has left bore': { may: may.canWriteOutcomeOf(left, 'inKind'), who: lead },
  'write what the money of the board was used for': {
    may: may.canWriteOutcomeOf(board, 'cash'),
    who: [...lead, ...association],
  },
  'write what the board bore in kind': { may: may.canWriteOutcomeOf(board, 'inKind'), who: lead },
  'write what the association bore': { may: may.canWriteOutcomeOf(own, 'cash'), who: association },
  'record a payment': { may: may.canRecordPayment, who: lead },
  'ask for a repayment': { may: may.canAskRepayment, who: lead },
  'record a repayment': { may: may.canRecordRepayment, who: [...lead, ...association] },
  'hand in accounts': { may: may.canHandInAccounts, who: [...lead, ...association] },
  'write values and counts': {
    may: may.canWriteResults,
    who: [...lead, ...association, 'partner staffUnit', ...service],
  },
}

describe('about money and results', () => {
  for (const [action, { may: permission, who }] of Object.entries(grid))
    test(`only the named may ${action}`, () => {
      assert.deepEqual(allowed(permission), [...who].sort())
    })
})

function allowed(permission: CasePermission): string[] {
  return Object.values(cast)
    .filter((actor) => permission(actor, aScope))
    .map(({ name }) => name)
    .sort()
}
