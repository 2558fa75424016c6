import type { Actor } from '../actor.ts'
import {
  isAssignedCoordinator,
  isInvolvedService,
  isLead,
  isParty,
  isPublic,
  isUnconflicted,
} from '../case-roles.ts'
import type { Change } from '../change.ts'
import type { Side } from '../roles.ts'
import { type CasePermission, canSeeShared } from './permissions.ts'

// What the two sides do together while the partnership runs.

/** Groups, their meetings, changes, risks and deviations: both sides, and those who read along. */
export const canSeeSteering: CasePermission = canSeeShared

/** Answers for that the groups meet, and records that they have: the administration. */
export const canConvene: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) ||
  (isUnconflicted(actor, scope) &&
    (isAssignedCoordinator(actor, scope) ||
      (isInvolvedService(actor, scope) && isPublic(actor, scope, ['departmentHead', 'unitHead']))))

/** Calls a group, moves and cancels its meeting: either side, as far as the rulebook of the case lets its role. */
export const canCallGroup: CasePermission = (actor, scope) =>
  canConvene(actor, scope) || (isUnconflicted(actor, scope) && isParty(actor, scope))

/** Writes in what the groups share: agenda, minutes, the report, risks and deviations. Both sides alike. */
export const canWorkInGroups: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) ||
  (isUnconflicted(actor, scope) &&
    (isParty(actor, scope) || isAssignedCoordinator(actor, scope) || isInvolvedService(actor, scope)))

/** Stands by the minutes for a side. */
export function canApproveFor(side: Side): CasePermission {
  return (actor, scope) => actor.acting.side === side && canWorkInGroups(actor, scope)
}

/** The party says itself who sits in the groups for it. */
export const canAppointOwn: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isParty(actor, scope) && actor.acting.role === 'partySignatory'

/** A deputy head of unit sits in the working group only, and takes a proposal to the head of unit. */
export const canProposeChange: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['director']) || (canWorkInGroups(actor, scope) && !isDeputyHead(actor))

/** Has the last word on who decides about a change. */
export const canClassChange: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['director']) || canConvene(actor, scope)

/**
 * Ends a proposal: the side that made it, or whoever decides about it. Neither side can end what the other has proposed:
 * that the steering group said no is recorded by either side, as its yes is, and the director says no to what would
 * otherwise go to the board.
 */
export function canEndChange({
  proposedBy,
  outcome,
  kind,
}: Pick<Change, 'proposedBy' | 'outcome' | 'kind'>): CasePermission {
  return (actor, scope) => {
    if (actor.acting.side === proposedBy) return canProposeChange(actor, scope)
    if (outcome !== 'classed') return false
    return kind === 'adjustment' ? canProposeChange(actor, scope) : canAnswerMaterialQuestion(actor, scope)
  }
}

export const canOpenChangedAgreement: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit', 'director'])

export const canAnswerMaterialQuestion: CasePermission = (actor, scope) => isLead(actor, scope, ['director'])

function isDeputyHead({ acting }: Actor): boolean {
  return acting.role === 'deputyUnitHead'
}
