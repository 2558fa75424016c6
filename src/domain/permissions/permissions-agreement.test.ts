import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-agreement.ts'

const parties = ['partySignatory', 'partyRep']
const concerned = [
  'departmentHead concerned',
  'unitHead concerned',
  'deputyUnitHead concerned',
  'drafting deputy',
]
const coordinator = ['assigned coordinator']
const staff = ['lead staffUnit']
const leaders = [
  ...staff,
  'conflicted staffUnit',
  'lead director',
  'conflicted director',
  'director who wrote',
  'lead adminHead',
  'partner staffUnit',
  'partner director',
  'partner adminHead',
]
const auditors = ['lead auditor', 'partner auditor']
const insiders = [...leaders, ...concerned, ...coordinator]
const association = { side: 'party', organisationId: 'association' as OrganisationId } as const
const other = { side: 'party', organisationId: 'another association' as OrganisationId } as const
const board = { side: 'public', organisationId: null } as const
const markedBy = { bodyId: null, ...association } as const
const leadBody = { side: 'public', organisationId: null, bodyId: aScope.leadBodyId } as const
const beside = { side: 'associated', organisationId: 'association' as OrganisationId, bodyId: null } as const

/** Who may do what; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'propose a meeting': { may: may.canProposeMeeting, who: [...parties, ...concerned, ...coordinator] },
  'call an idea meeting': { may: may.canCallIdeaMeeting, who: staff },
  'extend the idea meetings': { may: may.canExtendIdeaMeetings, who: staff },
  'end without consensus': { may: may.canEndWithoutConsensus, who: staff },
  'except more idea meetings': {
    may: may.canExceptIdeaMeetings,
    who: ['lead director', 'director who wrote'],
  },
  'answer the guide': {
    may: may.canAnswerGuide,
    who: [...parties, ...staff, 'partner staffUnit', ...concerned, ...coordinator],
  },
  'write what the public side puts in': { may: may.canWritePublicAmounts, who: [...staff, ...coordinator] },
  'write what a board puts in': { may: may.canWriteAmountsOf(board), who: [...staff, ...coordinator] },
  'write what the association puts in': { may: may.canWriteAmountsOf(association), who: parties },
  'write what an organisation outside the case puts in': { may: may.canWriteAmountsOf(other), who: [] },
  review: { may: may.canReview, who: staff },
  'see the review at work': {
    may: may.canSeeReviewWork,
    who: [...insiders, ...auditors, 'asked lawyer'],
  },
  'give a legal opinion': { may: may.canGiveLegalOpinion, who: ['asked lawyer'] },
  'see legal opinions': {
    may: may.canSeeLegalOpinions,
    who: [...leaders, ...auditors, 'asked lawyer'],
  },
  'answer the review': { may: may.canAnswerReview, who: parties },
  'do a task that the review set': {
    may: may.canMeetCondition,
    who: [...parties, ...staff, 'lead director', 'director who wrote', ...concerned, ...coordinator],
  },
  'confirm that a task is done': { may: may.canConfirmCondition, who: staff },
  'write in the draft': {
    may: may.canWriteDraft,
    who: [
      ...parties,
      ...staff,
      'partner staffUnit',
      'departmentHead concerned',
      'unitHead concerned',
      'drafting deputy',
      ...coordinator,
    ],
  },
  'comment on the draft': {
    may: may.canCommentDraft,
    who: [
      ...parties,
      ...staff,
      'partner staffUnit',
      'lead director',
      'director who wrote',
      'lead adminHead',
      'partner director',
      'partner adminHead',
      ...concerned,
      ...coordinator,
    ],
  },
  'answer for the association': { may: may.canMarkFor(markedBy), who: parties },
  'answer for the lead body': {
    may: may.canMarkFor(leadBody),
    who: [...staff, 'departmentHead concerned'],
  },
  'answer for a company beside': { may: may.canMarkFor(beside), who: [] },
  'confirm the draft': { may: may.canAgreeDraft, who: staff },
  'open the draft again': { may: may.canReopenDraft, who: staff },
  'approve a short period': { may: may.canApproveShortPeriod, who: ['lead director', 'director who wrote'] },
  'write the payment plan': { may: may.canWritePaymentPlan, who: [...staff, ...coordinator] },
}

describe('from the review to the signatures', () => {
  for (const [action, { may: permission, who }] of Object.entries(grid))
    test(`only the named may ${action}`, () => {
      const allowed = Object.values(cast).filter((actor) => permission(actor, aScope))
      assert.deepEqual(allowed.map(({ name }) => name).sort(), [...who].sort())
    })

  test('every permission stands in the grid', () => {
    const inGrid = new Set<unknown>(Object.values(grid).map((row) => row.may))
    const left = Object.entries(may).filter(([, value]) => !inGrid.has(value))
    assert.deepEqual(
      left.map(([name]) => name),
      ['canMarkFor', 'canWriteAmountsOf'],
    )
  })
})
