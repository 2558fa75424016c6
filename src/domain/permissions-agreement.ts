import type { Actor } from './actor.ts'
import {
  isAssignedCoordinator,
  isInvolvedService,
  isLead,
  isParty,
  isPublic,
  isUnconflicted,
} from './case-roles.ts'
import type { Party } from './partnership.ts'
import type { CasePermission } from './permissions.ts'

// What the parties may do from the review to the signatures.

/** Either side, and the core service concerned, proposes when to meet. */
export const canProposeMeeting: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isParty(actor, scope) || isInvolvedService(actor, scope) || isAssignedCoordinator(actor, scope))

export const canCallIdeaMeeting: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])
export const canExtendIdeaMeetings: CasePermission = canCallIdeaMeeting
export const canEndWithoutConsensus: CasePermission = canCallIdeaMeeting

/** Beyond the extension more meetings are the director's exception. */
export const canExceptIdeaMeetings: CasePermission = (actor, scope) => isLead(actor, scope, ['director'])

/** The guide is answered jointly: whoever is at the meeting may write. */
export const canAnswerGuide: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isParty(actor, scope) ||
    isPublic(actor, scope, ['staffUnit']) ||
    isInvolvedService(actor, scope) ||
    isAssignedCoordinator(actor, scope))

/** The staff unit and the coordinator write for the public parties. */
export const canWritePublicAmounts: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope))

/** Each side writes what its own party puts in and bears: an organisation for itself alone. */
export function canWriteAmountsOf(party: Pick<Party, 'side' | 'organisationId'>): CasePermission {
  return (actor, scope) =>
    party.side === 'party'
      ? isUnconflicted(actor, scope) && isParty(actor, scope) && actsFor(actor, party)
      : canWritePublicAmounts(actor, scope)
}

export const canWritePaymentPlan: CasePermission = canWritePublicAmounts

function actsFor({ acting }: Actor, { organisationId }: Pick<Party, 'organisationId'>): boolean {
  return acting.side === 'party' && acting.organisationId === organisationId
}
