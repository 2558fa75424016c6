import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { OrganisationId, PublicBodyId } from '../actor.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-board.ts'

const parties = ['partySignatory', 'partyRep', 'conflicted partySignatory']
const concerned = [
  'departmentHead concerned',
  'unitHead concerned',
  'deputyUnitHead concerned',
  'drafting deputy',
]
const coordinator = ['assigned coordinator']
const freeDirectors = ['lead director', 'director who wrote']
const leaders = [...freeDirectors, 'lead staffUnit', 'lead adminHead']
const conflicted = ['conflicted staffUnit', 'conflicted director']
const partner = ['partner staffUnit', 'partner director', 'partner adminHead']
const auditors = ['lead auditor', 'partner auditor']
const politicians = ['lead politician', 'partner politician']
const secretaries = ['lead boardSecretary', 'partner boardSecretary']
const body = (bodyId: string) => bodyId as PublicBodyId
const association = { side: 'party', bodyId: null, organisationId: 'association' as OrganisationId } as const
const board = (bodyId: string) => ({ side: 'public', bodyId: body(bodyId), organisationId: null }) as const

const scope = { ...aScope, boardCaseOpened: true }

/** Who may do what once a case is open to the board; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'take a stance for the association': { may: may.canTakeStanceFor(association), who: ['partySignatory'] },
  'take a stance for the board that leads': {
    may: may.canTakeStanceFor(board('lead')),
    who: [...freeDirectors, 'lead adminHead'],
  },
  'take a stance for the other board': {
    may: may.canTakeStanceFor(board('partner')),
    who: ['partner director', 'partner adminHead'],
  },
  'see the stances': {
    may: may.canSeeStances,
    who: [
      ...leaders,
      ...conflicted,
      ...partner,
      ...auditors,
      ...politicians,
      ...secretaries,
      ...parties,
      ...concerned,
      ...coordinator,
    ],
  },
  'give the opinion of the service': { may: may.canGiveOpinion, who: ['departmentHead concerned'] },
  'name a deputy': { may: may.canNameDeputy, who: ['departmentHead concerned'] },
  'confer with the board': { may: may.canReconcile, who: [...freeDirectors, 'partner director'] },
  'see what was conferred': {
    may: may.canSeeReconciliations,
    who: [...leaders, ...conflicted, ...partner, ...auditors, ...politicians, ...secretaries],
  },
  'open the case to the board': { may: may.canOpenBoardCase, who: [...freeDirectors, 'lead adminHead'] },
  'see the memo as it is written': {
    may: may.canSeeMemoDraft,
    who: [...leaders, ...conflicted, ...partner, ...auditors, ...concerned, ...coordinator],
  },
  'write the memo': { may: may.canWriteMemoOf(body('lead')), who: ['lead staffUnit', ...coordinator] },
  'write the memo to the other board': {
    may: may.canWriteMemoOf(body('partner')),
    who: ['partner staffUnit'],
  },
  'approve the memo': { may: may.canApproveMemoOf(body('lead')), who: [...freeDirectors, 'lead adminHead'] },
  'dispatch the case': {
    may: may.canDispatchTo(body('lead')),
    who: ['lead staffUnit', 'lead boardSecretary'],
  },
  'record what the board decided': {
    may: may.canRecordDecisionOf(body('lead')),
    who: ['lead boardSecretary'],
  },
  'record what the other board decided': {
    may: may.canRecordDecisionOf(body('partner')),
    who: ['partner boardSecretary'],
  },
  'tell the party what the board decided': {
    may: may.canShareDecisionOf(body('lead')),
    who: ['lead staffUnit'],
  },
  'take the case further': { may: may.canTakeFurther, who: leaders },
}

describe('on the way to the board', () => {
  for (const [action, { may: permission, who }] of Object.entries(grid))
    test(`only the named may ${action}`, () => {
      const allowed = Object.values(cast).filter((actor) => permission(actor, scope))
      assert.deepEqual(allowed.map(({ name }) => name).sort(), [...who].sort())
    })

  test('secretary and staff unit of a board keep its calendar, and every official reads it', () => {
    const keepers = Object.values(cast).filter(may.canKeepBoardCalendar)
    assert.deepEqual([...new Set(keepers.map(({ acting }) => acting.role))].sort(), [
      'boardSecretary',
      'staffUnit',
    ])
    const readers = Object.values(cast).filter(may.canSeeBoardCalendar)
    assert.deepEqual([...new Set(readers.map(({ acting }) => acting.side))], ['public'])
  })
})
