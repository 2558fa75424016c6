import type { Actor } from '../actor.ts'
import { isAssignedCoordinator, isLead, isParty, isUnconflicted } from '../case-roles.ts'
import type { Party } from '../partnership.ts'
import type { CasePermission } from './permissions.ts'

// A partnership that was running before its case was kept here.

/** Who opens its case: the staff unit, which holds the process together. */
export function canBringIn({ acting }: Actor): boolean {
  return acting.side === 'public' && acting.role === 'staffUnit'
}

/** The other party says whether it is right. */
export const canAnswerBroughtIn: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isParty(actor, scope)

export const canCorrectBroughtIn: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope))

/** Speaks for one party of what was brought in, and of what was put down wrong: its own people, or those of the body that leads. */
export function canSpeakOfBroughtIn(party: Pick<Party, 'side' | 'organisationId' | 'lead'>): CasePermission {
  return (actor, scope) =>
    party.side === 'party'
      ? canAnswerBroughtIn(actor, scope) &&
        actor.acting.side === 'party' &&
        actor.acting.organisationId === party.organisationId
      : party.lead && canCorrectBroughtIn(actor, scope)
}
