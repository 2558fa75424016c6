import {
  isAssignedCoordinator,
  isInvolvedService,
  isLead,
  isOneself,
  isParty,
  isPublic,
  isUnconflicted,
} from '../case-roles.ts'
import type { Party } from '../partnership.ts'
import { type CasePermission, canSeeShared } from './permissions.ts'

// What the parties may do from the board's yes to the start.

/** What is signed, who has signed and who remains: both sides. */
export const canSeeSigning: CasePermission = canSeeShared

/** Signs for a party: its own signatories, or the director of a public party on the board's mandate. */
export function canSignFor(party: Pick<Party, 'side' | 'bodyId' | 'organisationId'>): CasePermission {
  return (actor, scope) => {
    const { acting } = actor
    if (!isUnconflicted(actor, scope) || !isOneself(actor)) return false
    return acting.side === 'party'
      ? acting.role === 'partySignatory' && acting.organisationId === party.organisationId
      : acting.role === 'director' && acting.bodyId === party.bodyId
  }
}

/** Reminds those who have not signed. */
export const canRemindSigners: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope))

/** Hands in an agreement that was signed on paper: either side. */
export const canHandInOriginal: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isParty(actor, scope) ||
    isPublic(actor, scope, ['staffUnit', 'director', 'registrar']) ||
    isAssignedCoordinator(actor, scope))

/** Who appoints the coordinator and the groups: the core service's head, or the staff unit. */
export const canAppoint: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) ||
  (isUnconflicted(actor, scope) &&
    isInvolvedService(actor, scope) &&
    isPublic(actor, scope, ['departmentHead']))

export const canActivate: CasePermission = canRemindSigners
export const canSeeActivation: CasePermission = canSeeShared
export const canPlanMeetings: CasePermission = canRemindSigners
