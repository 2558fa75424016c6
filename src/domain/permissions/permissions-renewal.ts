import { isAssignedCoordinator, isLead, isParty, isPublic, isUnconflicted } from '../case-roles.ts'
import type { Party } from '../partnership.ts'
import type { CasePermission } from './permissions.ts'

// What comes at the end of an agreement: renewal, a short bridging, and the end itself.

const coordinates: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope)

/** Opens the work on a new agreement when everybody wants to go on. */
export const canOpenRenewal: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])

export const canNoteGapRisk: CasePermission = (actor, scope) =>
  canOpenRenewal(actor, scope) || coordinates(actor, scope)

export const canOpenBridging: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['director', 'staffUnit'])

/** Its signatory signs for an organisation, its director for a public party. */
export function canSignBridgingFor(party: Pick<Party, 'side' | 'bodyId' | 'organisationId'>): CasePermission {
  return (actor, scope) => {
    const { acting } = actor
    if (!isUnconflicted(actor, scope)) return false
    return acting.side === 'party'
      ? isParty(actor, scope) &&
          acting.role === 'partySignatory' &&
          acting.organisationId === party.organisationId
      : isPublic(actor, scope, ['director']) && acting.bodyId === party.bodyId
  }
}

/** Either side asks to end early, on the conditions of the agreement: the board decides. */
export const canRequestEarlyEnd: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['director', 'staffUnit']) || (isUnconflicted(actor, scope) && isParty(actor, scope))

export const canWithdrawEarlyEnd: CasePermission = (actor, scope) =>
  canRequestEarlyEnd(actor, scope) && actor.acting.role !== 'partyRep'

/** Each organisation answers for itself what the public side has asked for. */
export const canAnswerEarlyEnd: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isParty(actor, scope)

/** Writes why the board cannot wait for an answer. */
export const canHastenEarlyEnd: CasePermission = (actor, scope) => isLead(actor, scope, ['director'])

export const canEndEarly: CasePermission = canOpenRenewal
export const canGiveEndFeedback: CasePermission = canOpenRenewal

/** Closes an agreement that has run to its last day; the system does it too. */
export const canCloseAgreement: CasePermission = canNoteGapRisk

export const canHandInClosingAccount: CasePermission = (actor, scope) =>
  canNoteGapRisk(actor, scope) || (isUnconflicted(actor, scope) && isParty(actor, scope))

/** Notes that a party has merged, gone bankrupt or left: then the director has to answer what it means. */
export const canChangeParties: CasePermission = canNoteGapRisk

/** Tells what has happened to a party: the administration of any of them, and each party of itself. */
export function canTellOfChange(party: Pick<Party, 'side' | 'organisationId' | 'bodyId'>): CasePermission {
  return (actor, scope) =>
    canChangeParties(actor, scope) ||
    (isUnconflicted(actor, scope) &&
      (actor.acting.side === 'party'
        ? isParty(actor, scope) &&
          party.side === 'party' &&
          actor.acting.organisationId === party.organisationId
        : isPublic(actor, scope, ['staffUnit']) && actor.acting.bodyId === party.bodyId))
}

/**
 * Gives notice for a party that leaves while the others go on: whoever may bind it, or the administration of the body that
 * leads when the notice came another way. The body that leads can only end the partnership.
 */
export function canGiveNoticeFor(party: Pick<Party, 'side' | 'organisationId' | 'bodyId'>): CasePermission {
  return (actor, scope) =>
    party.side !== 'associated' &&
    party.bodyId !== scope.leadBodyId &&
    actor.acting.role !== 'partyRep' &&
    canTellOfChange(party)(actor, scope)
}

/** Says that the case has been handed over to the archive. */
export const canArchive: CasePermission = (actor, scope) => isLead(actor, scope, ['registrar', 'staffUnit'])

/** Disposes of what a document says, by a decision that somebody has taken (gallring). */
export const canDispose: CasePermission = canArchive
