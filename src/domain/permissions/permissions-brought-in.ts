import type { Actor } from '../actor.ts'
import { isAssignedCoordinator, isParty, isPublic, isUnconflicted } from '../case-roles.ts'
import type { Party } from '../partnership.ts'
import type { CasePermission } from './permissions.ts'

// A partnership that was running before its case was kept here.

/** Who opens its case: the staff unit, which holds the process together. */
export function canBringIn({ acting }: Actor): boolean {
  return acting.side === 'public' && acting.role === 'staffUnit'
}

/** The other parties say whether it is right: the idea-based ones, and each public one beside the body that leads. */
export const canAnswerBroughtIn: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isParty(actor, scope) || (isOfficial(actor, scope) && !isOfLead(actor, scope)))

/** Of the body that leads and brought it in. */
export const canCorrectBroughtIn: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isOfficial(actor, scope) && isOfLead(actor, scope)

/** Speaks for one party of what was brought in, and of what was put down wrong: its own people, on either side. */
export function canSpeakOfBroughtIn(
  party: Pick<Party, 'side' | 'organisationId' | 'bodyId'>,
): CasePermission {
  return (actor, scope) => {
    if (!isUnconflicted(actor, scope)) return false
    const { acting } = actor
    return acting.side === 'party'
      ? party.side === 'party' && isParty(actor, scope) && acting.organisationId === party.organisationId
      : party.side === 'public' && isOfficial(actor, scope) && acting.bodyId === party.bodyId
  }
}

/** Prepares the cases of a public party, or coordinates this one. */
const isOfficial: CasePermission = (actor, scope) =>
  isPublic(actor, scope, ['staffUnit']) || isAssignedCoordinator(actor, scope)

const isOfLead: CasePermission = ({ acting }, scope) =>
  acting.side === 'public' && acting.bodyId === scope.leadBodyId
