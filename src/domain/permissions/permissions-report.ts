import type { Actor } from '../actor.ts'
import {
  isAssignedCoordinator,
  isInvolvedService,
  isLead,
  isParty,
  isPublic,
  isUnconflicted,
} from '../case-roles.ts'
import type { CaseScope } from '../case-scope.ts'
import type { Party } from '../partnership.ts'
import { type CasePermission, canSeeCase, canSeeShared } from './permissions.ts'

// Follow-ups, the evaluation and what is learnt from them. Both sides write; each its own part.

type Owner = Pick<Party, 'side' | 'bodyId' | 'organisationId'>

/** While a report is written those read it who share the case's material. */
export const canSeeReportWork: CasePermission = canSeeShared

/** A report that the steering group has approved goes to the board: then politicians and the secretary read it too. */
export const canSeeApprovedReport: CasePermission = canSeeCase

/**
 * The goals, the results and the money, as far as the board has decided on them or been told of them in a report. Whoever
 * shares the case's material reads them as they stand now.
 */
export const canSeeReported: CasePermission = (actor, scope) =>
  canSeeShared(actor, scope) || isPublic(actor, scope, ['politician'])

/**
 * Writes what one party says, and hands it in: its own people; for a public party those who work with the partnership.
 * Nobody else reads a party's own answers to the evaluation before every party has handed in.
 */
export function canWriteReportOf(party: Owner): CasePermission {
  return (actor, scope) =>
    isUnconflicted(actor, scope) &&
    actsFor(actor, party) &&
    (isParty(actor, scope) || worksForBody(actor, scope))
}

/** Writes what the parties say together: whoever may write for one of them. */
export const canWriteTogether: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && (isParty(actor, scope) || worksForBody(actor, scope))

export const canBeginReport: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope))

export const canDeferFollowUp: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])
export const canAnswerBoard: CasePermission = canBeginReport

/** Records the steering group's word: a head of the core service, or somebody who acts for a party. */
export const canApproveReport: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isParty(actor, scope) ||
    (isInvolvedService(actor, scope) && ['departmentHead', 'unitHead'].includes(actor.acting.role)))

export const canConcludeEvaluation: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope)

function worksForBody(actor: Actor, scope: CaseScope): boolean {
  return (
    isPublic(actor, scope, ['staffUnit']) ||
    isAssignedCoordinator(actor, scope) ||
    (isInvolvedService(actor, scope) && ['departmentHead', 'unitHead'].includes(actor.acting.role))
  )
}

function actsFor({ acting }: Actor, party: Owner): boolean {
  return acting.side === 'party'
    ? party.side === 'party' && acting.organisationId === party.organisationId
    : party.side === 'public' && acting.bodyId === party.bodyId
}
