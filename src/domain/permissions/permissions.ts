import type { Actor, OrganisationId } from '../actor.ts'
import {
  coreService,
  isAskedLawyer,
  isAssignedCoordinator,
  isBoardSecretary,
  isInvolvedService,
  isLead,
  isParty,
  isPublic,
  isUnconflicted,
  leaders,
} from '../case-roles.ts'
import type { CaseScope } from '../case-scope.ts'
import type { PublicRole, Side } from '../roles.ts'

export { isUnconflicted } from '../case-roles.ts'

export type CasePermission = (actor: Actor, scope: CaseScope) => boolean

export const canSeeCase: CasePermission = (actor, scope) =>
  canSeeShared(actor, scope) || isPublic(actor, scope, ['politician']) || isBoardSecretary(actor, scope)

/** Everything the two sides have in common: timeline, duties, documents, people. */
export const canSeeShared: CasePermission = (actor, scope) =>
  isParty(actor, scope) ||
  isPublic(actor, scope, [...leaders, 'auditor', 'registrar']) ||
  isInvolvedService(actor, scope) ||
  isAssignedCoordinator(actor, scope) ||
  isAskedLawyer(actor, scope)

export const canSeeConsiderationDraft: CasePermission = (actor, scope) =>
  isPublic(actor, scope, [...leaders, 'auditor']) ||
  isInvolvedService(actor, scope) ||
  isAssignedCoordinator(actor, scope)

export const canSeeConsideration: CasePermission = (actor, scope) =>
  scope.considerationHandedOver ? canSeeCase(actor, scope) : canSeeConsiderationDraft(actor, scope)

export const canCallFirstMeeting: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])
export const canRecordMinutes: CasePermission = canCallFirstMeeting

export const canProposeAgendaItem: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isParty(actor, scope) || isPublic(actor, scope, ['staffUnit']) || isInvolvedService(actor, scope))

export const canHandInDocuments: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && (isParty(actor, scope) || isLead(actor, scope, ['staffUnit']))

export const canAcceptDocuments: CasePermission = canCallFirstMeeting
export const canRemindParty: CasePermission = canCallFirstMeeting

export const canAnswerChecklist: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isInvolvedService(actor, scope))

export const canHandOverConsideration: CasePermission = canCallFirstMeeting

/** Four eyes: who wrote in the consideration does not assess it. */
export const canAssess: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['director']) && !scope.considerationAuthorIds.includes(actor.personId)

export const canWithdraw: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  isParty(actor, scope) &&
  (actor.acting.role === 'partySignatory' || !scope.reviewStarted)

export const canPause: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isAssignedCoordinator(actor, scope))

export const canAddParty: CasePermission = canPause

/** Moves the case to a newer version of the rulebook of the body that leads it. */
export const canMoveRulebook: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])

export const canReopen: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit']) || (isUnconflicted(actor, scope) && isParty(actor, scope))

/** Works in the case for either side, or would without a conflict of interest. */
export const takesPart: CasePermission = (actor, scope) =>
  isParty(actor, scope) ||
  isPublic(actor, scope, leaders) ||
  isInvolvedService(actor, scope) ||
  isAssignedCoordinator(actor, scope)

export const canSeeMessages: CasePermission = (actor, scope) =>
  takesPart(actor, scope) || isPublic(actor, scope, ['auditor'])

/** Whoever has a conflict of interest neither writes nor decides. */
export const canWriteMessage: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && takesPart(actor, scope)

export const canWriteNotes: CasePermission = canWriteMessage

/** Working notes stay with the side that wrote them; the auditor reads the public side's. */
export function canSeeNotesOf(side: Side): CasePermission {
  return (actor, scope) =>
    (actor.acting.side === side && takesPart(actor, scope)) ||
    (side === 'public' && isPublic(actor, scope, ['auditor']))
}

/** Everybody who may come to act in the case, those at the board too. An auditor changes nothing. */
export const canDeclareConflict: CasePermission = (actor, scope) =>
  canSeeCase(actor, scope) && !isPublic(actor, scope, ['auditor'])

export const canSeeConflicts: CasePermission = (actor, scope) =>
  isPublic(actor, scope, ['staffUnit', 'director', 'auditor'])

export const canClearConflict: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['director', 'adminHead'])

export const canSeeJournal: CasePermission = (actor, scope) =>
  isPublic(actor, scope, [...leaders, 'auditor']) || isAssignedCoordinator(actor, scope)

/** Any public servant may receive an initiative; the staff unit is told. */
export function canRegisterInitiative(actor: Actor): boolean {
  const receivers: PublicRole[] = [...leaders, ...coreService, 'coordinator', 'registrar', 'boardSecretary']
  return actor.acting.side === 'public' && receivers.includes(actor.acting.role)
}

export function canManageOrganisation(actor: Actor, organisationId: OrganisationId): boolean {
  return actor.acting.role === 'partySignatory' && actor.acting.organisationId === organisationId
}

/** What a party keeps of the cases that it has left is read by those who see all the cases of a body, or by its own. */
export function canSeeLeftCases({ acting }: Actor): boolean {
  const keepers: PublicRole[] = [...leaders, 'auditor', 'registrar']
  return acting.side === 'party' || keepers.includes(acting.role)
}

export function canSeeOrganisation(actor: Actor, organisationId: OrganisationId): boolean {
  return actor.acting.side === 'party' && actor.acting.organisationId === organisationId
}

/** What the organisation keeps of its papers is its own: no body sees any of it before it is handed in there. */
export function canKeepPapers(actor: Actor, organisationId: OrganisationId): boolean {
  return canSeeOrganisation(actor, organisationId)
}
