import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId, PublicBodyId } from '../actor.ts'
import { type CasePermission, canSeeCase, canSeeShared } from './permissions.ts'
import * as may from './permissions-report.ts'

const parties = ['partySignatory', 'partyRep']
const coordinator = ['assigned coordinator']
const heads = ['departmentHead concerned', 'unitHead concerned', 'drafting deputy']
const staff = ['lead staffUnit']
const organisation = (name: string) =>
  ({ side: 'party', bodyId: null, organisationId: name as OrganisationId }) as const
const body = (name: string) =>
  ({ side: 'public', bodyId: name as PublicBodyId, organisationId: null }) as const
const beside = { ...organisation('association'), side: 'associated' } as const

const sharing = Object.values(cast)
  .filter((actor) => canSeeShared(actor, aScope))
  .map(({ name }) => name)

/** Who may do what; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'write for the association': { may: may.canWriteReportOf(organisation('association')), who: parties },
  'write for an organisation outside': {
    may: may.canWriteReportOf(organisation('another association')),
    who: [],
  },
  'write for a company beside': { may: may.canWriteReportOf(beside), who: [] },
  'write for the lead body': {
    may: may.canWriteReportOf(body('lead')),
    who: [...staff, ...heads, ...coordinator],
  },
  'write for the partner body': { may: may.canWriteReportOf(body('partner')), who: ['partner staffUnit'] },
  'write together': {
    may: may.canWriteTogether,
    who: [...parties, ...staff, 'partner staffUnit', ...heads, ...coordinator],
  },
  'begin a report': { may: may.canBeginReport, who: [...staff, ...coordinator] },
  'defer a follow-up': { may: may.canDeferFollowUp, who: staff },
  'answer the board': { may: may.canAnswerBoard, who: [...staff, ...coordinator] },
  'record the approval': { may: may.canApproveReport, who: [...parties, ...heads] },
  'compile the evaluation': { may: may.canConcludeEvaluation, who: coordinator },
  'read the results and the money as they were reported to the board': {
    may: may.canSeeReported,
    who: [...sharing, 'lead politician', 'partner politician'],
  },
}

describe('follow-ups and the evaluation', () => {
  for (const [action, { may: permission, who }] of Object.entries(grid))
    test(`only the named may ${action}`, () => {
      const allowed = Object.values(cast).filter((actor) => permission(actor, aScope))
      assert.deepEqual(allowed.map(({ name }) => name).sort(), [...who].sort())
    })

  test('are read like the shared material, and by politicians once they are approved', () => {
    assert.equal(may.canSeeReportWork, canSeeShared)
    assert.equal(may.canSeeApprovedReport, canSeeCase)
  })

  test('have every permission in the grid', () => {
    const inGrid = new Set<unknown>(Object.values(grid).map((row) => row.may))
    const left = Object.entries(may).filter(([, value]) => !inGrid.has(value))
    assert.deepEqual(
      left.map(([name]) => name),
      ['canSeeApprovedReport', 'canSeeReportWork', 'canWriteReportOf'],
    )
  })
})
