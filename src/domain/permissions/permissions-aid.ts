import type { OrganisationId } from '../actor.ts'
import { isAssignedCoordinator, isLead, isParty, isPublic, isUnconflicted, leaders } from '../case-roles.ts'
import type { Party } from '../partnership.ts'
import { type CasePermission, canSeeShared } from './permissions.ts'

// What the parties may do about state aid.

/** What has been declared, concluded and told: both sides. */
export const canSeeAid: CasePermission = canSeeShared

/** What is being written and reckoned stays with the public side until somebody has concluded. */
export const canSeeAidWork: CasePermission = (actor, scope) =>
  canSeeShared(actor, scope) &&
  (isPublic(actor, scope, [...leaders, 'auditor', 'legal']) || isAssignedCoordinator(actor, scope))

export const canAssessAid: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])

export const canAskForAidDeclaration: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope))

export const canInformOfAid: CasePermission = canAskForAidDeclaration
export const canRegisterAid: CasePermission = canAskForAidDeclaration

/** Every public party registers the aid that it gives itself; whoever leads may note it for the others. */
export function canRegisterAidOf({ side, bodyId }: Pick<Party, 'side' | 'bodyId'>): CasePermission {
  return (actor, scope) =>
    canRegisterAid(actor, scope) ||
    (side === 'public' &&
      isUnconflicted(actor, scope) &&
      isPublic(actor, scope, ['staffUnit']) &&
      actor.acting.side === 'public' &&
      actor.acting.bodyId === bodyId)
}

/** Anybody in the organisation prepares its declaration. */
export function canWriteAidDeclarationOf(organisationId: OrganisationId): CasePermission {
  return (actor, scope) =>
    isUnconflicted(actor, scope) &&
    isParty(actor, scope) &&
    actor.acting.side === 'party' &&
    actor.acting.organisationId === organisationId
}

/** Somebody who signs for the organisation confirms it. */
export function canDeclareAidOf(organisationId: OrganisationId): CasePermission {
  return (actor, scope) =>
    canWriteAidDeclarationOf(organisationId)(actor, scope) && actor.acting.role === 'partySignatory'
}
