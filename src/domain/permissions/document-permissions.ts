import type { Actor } from '../actor.ts'
import type { CaseScope } from '../case-scope.ts'
import type { EventType } from '../events.ts'
import type { PublicRole } from '../roles.ts'
import { canSeeCase, canSeeShared, takesPart } from './permissions.ts'
import { canSeeLegalOpinions } from './permissions-agreement.ts'

/** What a permission needs to know about a document. */
export type DocumentScope = {
  /** Both sides see it. */
  shared: boolean
  /** It has gone out, and is kept from the other side only because it is flagged as secret. */
  waits: boolean
  /** Working material of the public side. */
  internal: boolean
  registered: boolean
  /** What happened when it was made. */
  event: EventType | undefined
}

/** Papers that an elected representative reads: those that a decision rests on, never working material. */
export const readByPoliticians: readonly EventType[] = [
  'initiativeReceived',
  'considerationSubmitted',
  'directorProceeded',
  'directorDeclined',
  'redirected',
  'reviewPassed',
  'reviewPassedWithConditions',
  'reviewFailed',
  'stanceTaken',
  'stanceDeclined',
  'caseDispatched',
  'boardApproved',
  'boardRejected',
  'boardReferredBack',
  'boardTabled',
  'decisionShared',
  'signatureGiven',
  'reportApproved',
  'evaluationCompleted',
  'aidAssessed',
  'renewalStanceTaken',
  'earlyEndRequested',
  'earlyEndAnswered',
  'terminatedEarly',
  'bridgingSigned',
]

/** Questions to a lawyer and what they are answered: the work of those who review and assess. */
export const legalEvents: readonly EventType[] = [
  'legalOpinionRequested',
  'legalOpinionGiven',
  'legalQuestionWithdrawn',
]

/** Files have the rights of the document that holds them. */
export function canSeeDocument(actor: Actor, scope: CaseScope, document: DocumentScope): boolean {
  if (!canSeeCase(actor, scope)) return false
  if (actor.acting.side === 'party') return document.shared && !document.internal
  if (document.internal) return takesPart(actor, scope) || hasRole(actor, 'auditor')
  if (hasRole(actor, 'registrar')) return document.registered
  if (document.event !== undefined && legalEvents.includes(document.event))
    return canSeeLegalOpinions(actor, scope)
  if (canSeeShared(actor, scope)) return true
  if (!document.registered || document.event === undefined) return false
  if (readByPoliticians.includes(document.event)) return true
  return scope.boardCaseOpened && isReadWithBoardCase(actor, document)
}

/** The agreed text goes with the case to the board; the memo is read by the secretary at once and by all when dispatched. */
function isReadWithBoardCase(actor: Actor, { event, shared, waits }: DocumentScope): boolean {
  if (event === 'draftAgreed') return true
  return event === 'memoApproved' && (shared || waits || hasRole(actor, 'boardSecretary'))
}

function hasRole({ acting }: Actor, role: PublicRole): boolean {
  return acting.role === role
}
