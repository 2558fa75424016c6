import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { Actor, OrganisationId } from '../actor.ts'
import * as may from './permissions.ts'

const parties = ['partySignatory', 'partyRep', 'conflicted partySignatory']
const freeParties = ['partySignatory', 'partyRep']
const concerned = [
  'departmentHead concerned',
  'unitHead concerned',
  'deputyUnitHead concerned',
  'drafting deputy',
]
const freeStaff = ['lead staffUnit']
const staff = ['lead staffUnit', 'conflicted staffUnit']
const directors = ['lead director', 'conflicted director', 'director who wrote']
const leaders = [...staff, ...directors, 'lead adminHead']
const partnerLeaders = ['partner staffUnit', 'partner director', 'partner adminHead']
const coordinator = ['assigned coordinator']
const auditors = ['lead auditor', 'partner auditor']
const politicians = ['lead politician', 'partner politician']
const registrars = ['lead registrar', 'partner registrar']
const insiders = [...leaders, ...partnerLeaders, ...concerned, ...coordinator]
const freeInsiders = [...insiders, ...parties].filter((one) => !one.startsWith('conflicted'))
const readers = [...insiders, ...parties, ...auditors, ...registrars, 'asked lawyer']

/** Who may do what; everyone of the cast who is not named may not. */
const grid: Record<string, { may: may.CasePermission; who: string[] }> = {
  'see the case': { may: may.canSeeCase, who: [...readers, ...politicians] },
  'see the shared material': { may: may.canSeeShared, who: readers },
  'see the consideration at work': { may: may.canSeeConsiderationDraft, who: [...insiders, ...auditors] },
  'see the consideration handed over': { may: may.canSeeConsideration, who: [...readers, ...politicians] },
  'call the first meeting': { may: may.canCallFirstMeeting, who: freeStaff },
  'record minutes': { may: may.canRecordMinutes, who: freeStaff },
  'propose an agenda item': {
    may: may.canProposeAgendaItem,
    who: [...freeStaff, 'partner staffUnit', ...concerned, ...freeParties],
  },
  'hand in documents': { may: may.canHandInDocuments, who: [...freeStaff, ...freeParties] },
  'accept documents': { may: may.canAcceptDocuments, who: freeStaff },
  'remind the party': { may: may.canRemindParty, who: freeStaff },
  'answer the checklist': { may: may.canAnswerChecklist, who: [...freeStaff, ...concerned] },
  'hand over the consideration': { may: may.canHandOverConsideration, who: freeStaff },
  assess: { may: may.canAssess, who: ['lead director'] },
  'withdraw before the review': { may: may.canWithdraw, who: freeParties },
  'pause and resume': { may: may.canPause, who: [...freeStaff, ...coordinator] },
  'move to a newer rulebook': { may: may.canMoveRulebook, who: freeStaff },
  'add a party': { may: may.canAddParty, who: [...freeStaff, ...coordinator] },
  reopen: { may: may.canReopen, who: [...freeStaff, ...freeParties] },
  'read messages': { may: may.canSeeMessages, who: [...insiders, ...parties, ...auditors] },
  'take part': { may: may.takesPart, who: [...insiders, ...parties] },
  'write messages': { may: may.canWriteMessage, who: freeInsiders },
  'write notes': { may: may.canWriteNotes, who: freeInsiders },
  'read the public side’s notes': { may: may.canSeeNotesOf('public'), who: [...insiders, ...auditors] },
  'read the party’s notes': { may: may.canSeeNotesOf('party'), who: parties },
  'declare a conflict of interest': {
    may: may.canDeclareConflict,
    who: [...insiders, ...parties, 'asked lawyer', ...politicians, ...registrars],
  },
  'see conflicts of interest': {
    may: may.canSeeConflicts,
    who: [...staff, ...directors, 'partner staffUnit', 'partner director', ...auditors],
  },
  'lift a conflict of interest': {
    may: may.canClearConflict,
    who: ['lead director', 'director who wrote', 'lead adminHead'],
  },
  'see the journal': {
    may: may.canSeeJournal,
    who: [...leaders, ...partnerLeaders, ...coordinator, ...auditors],
  },
}

describe('in a case', () => {
  for (const [action, { may: permission, who }] of Object.entries(grid)) {
    test(`only the named may ${action}`, () => {
      assert.deepEqual(
        allowed((actor) => permission(actor, aScope)),
        [...who].sort(),
      )
    })
  }

  test('every permission that speaks of a case stands in the grid', () => {
    const inGrid = new Set<unknown>(Object.values(grid).map((row) => row.may))
    const ofParties = ['canManageOrganisation', 'canSeeOrganisation', 'canKeepPapers', 'canSeeLeftCases']
    const besides = ['canRegisterInitiative', 'isUnconflicted', ...ofParties]
    const left = Object.entries(may).filter(([name, value]) => !inGrid.has(value) && !besides.includes(name))
    assert.deepEqual(
      left.map(([name]) => name),
      ['canSeeNotesOf'],
    )
  })

  test('only a signatory withdraws once the review has begun', () => {
    const scope = { ...aScope, reviewStarted: true }
    assert.deepEqual(
      allowed((actor) => may.canWithdraw(actor, scope)),
      ['partySignatory'],
    )
  })

  test('neither party nor politician reads the consideration before it is handed over', () => {
    const scope = { ...aScope, considerationHandedOver: false }
    assert.deepEqual(
      allowed((actor) => may.canSeeConsideration(actor, scope)),
      [...insiders, ...auditors].sort(),
    )
  })
})

describe('outside a case', () => {
  test('every official who may meet an initiative may register it', () => {
    const silent = ['legal', 'politician', 'auditor', 'admin']
    const receivers = Object.values(cast).filter(
      ({ acting }) => acting.side === 'public' && !silent.includes(acting.role),
    )
    assert.deepEqual(allowed(may.canRegisterInitiative), receivers.map((actor) => actor.name).sort())
  })

  test('only its own signatories manage an organisation', () => {
    const own = 'association' as OrganisationId
    assert.deepEqual(
      allowed((actor) => may.canManageOrganisation(actor, own)),
      ['conflicted partySignatory', 'partySignatory'],
    )
  })

  test('those who see all cases of a body, and a party, read what it keeps of one that it has left', () => {
    const keepers = ['adminHead', 'auditor', 'director', 'registrar', 'staffUnit']
    const theirs = Object.values(cast).filter(
      ({ acting }) => acting.side === 'party' || keepers.includes(acting.role),
    )
    assert.deepEqual(allowed(may.canSeeLeftCases), theirs.map((actor) => actor.name).sort())
  })

  test('only its own members see an organisation from inside', () => {
    const own = 'association' as OrganisationId
    assert.deepEqual(
      allowed((actor) => may.canSeeOrganisation(actor, own)),
      [...parties].sort(),
    )
  })

  test('only its own members keep its papers', () => {
    const own = 'association' as OrganisationId
    assert.deepEqual(
      allowed((actor) => may.canKeepPapers(actor, own)),
      [...parties].sort(),
    )
  })
})

function allowed(permission: (actor: Actor) => boolean): string[] {
  return Object.values(cast)
    .filter(permission)
    .map((actor) => actor.name)
    .sort()
}
