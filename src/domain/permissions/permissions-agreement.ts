import type { Actor } from '../actor.ts'
import {
  isAskedLawyer,
  isAssignedCoordinator,
  isInvolvedService,
  isLead,
  isParty,
  isPublic,
  isUnconflicted,
  leaders,
} from '../case-roles.ts'
import type { CaseScope } from '../case-scope.ts'
import type { Party } from '../partnership.ts'
import { type CasePermission, canSeeConsiderationDraft } from './permissions.ts'

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

/** Who writes the draft: both sides alike. In many organisations whoever signs is the only one who acts for it. */
export const canWriteDraft: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isPublic(actor, scope, ['staffUnit']) ||
    isAssignedCoordinator(actor, scope) ||
    (isInvolvedService(actor, scope) && actor.acting.role !== 'deputyUnitHead') ||
    isParty(actor, scope))

/** Comments and suggestions: all who write, and those who sign. */
export const canCommentDraft: CasePermission = (actor, scope) =>
  canWriteDraft(actor, scope) ||
  (isUnconflicted(actor, scope) &&
    (isPublic(actor, scope, ['director', 'adminHead']) || isInvolvedService(actor, scope)))

/** Speaks for a party about the draft: its own members, or the staff unit or department head of a public party. */
export function canMarkFor(party: Pick<Party, 'side' | 'bodyId' | 'organisationId'>): CasePermission {
  return (actor, scope) =>
    isUnconflicted(actor, scope) &&
    (party.side === 'party'
      ? isParty(actor, scope) && actsFor(actor, party)
      : party.side === 'public' && speaksForBody(actor, scope, party))
}

/** The staff unit confirms the common draft, and opens it again. */
export const canAgreeDraft: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])
export const canReopenDraft: CasePermission = canAgreeDraft
export const canApproveShortPeriod: CasePermission = (actor, scope) => isLead(actor, scope, ['director'])

function speaksForBody(actor: Actor, scope: CaseScope, { bodyId }: Pick<Party, 'bodyId'>): boolean {
  const { acting } = actor
  if (acting.side !== 'public' || acting.bodyId !== bodyId) return false
  return (
    isPublic(actor, scope, ['staffUnit']) ||
    (isInvolvedService(actor, scope) && acting.role === 'departmentHead')
  )
}

function actsFor({ acting }: Actor, { organisationId }: Pick<Party, 'organisationId'>): boolean {
  return acting.side === 'party' && acting.organisationId === organisationId
}

/** The review is the staff unit's. The engine besides keeps out whoever made the assessment. */
export const canReview: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])

/** The review while it goes on: those who work with the case on the public side, and the lawyer who is asked. */
export const canSeeReviewWork: CasePermission = (actor, scope) =>
  canSeeConsiderationDraft(actor, scope) || isAskedLawyer(actor, scope)

export const canGiveLegalOpinion: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isAskedLawyer(actor, scope)

/** Questions to lawyers and their answers. */
export const canSeeLegalOpinions: CasePermission = (actor, scope) =>
  isPublic(actor, scope, [...leaders, 'auditor']) || isAskedLawyer(actor, scope)

/** A task that the review set is done by whoever it was given to; the engine knows who that is. */
export const canMeetCondition: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit', 'director']) ||
  (isUnconflicted(actor, scope) &&
    (isParty(actor, scope) || isAssignedCoordinator(actor, scope) || isInvolvedService(actor, scope)))

/** Whether what an organisation says that it has done is what the review asked for. */
export const canConfirmCondition: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])

export const canAnswerReview: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isParty(actor, scope)
