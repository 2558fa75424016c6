import type { Actor, PublicBodyId } from '../actor.ts'
import {
  coreService,
  isAssignedCoordinator,
  isBoardSecretary,
  isInvolvedService,
  isLead,
  isOneself,
  isParty,
  isPublic,
  isUnconflicted,
  leaders,
} from '../case-roles.ts'
import type { Party } from '../partnership.ts'
import type { PublicRole } from '../roles.ts'
import type { CasePermission } from './permissions.ts'

// Stances, the board's cases and its calendar. Each public party has its own people and its own board.

/** Its signatory speaks for an organisation, the director and the head of administration for a board. */
export function canTakeStanceFor(party: Pick<Party, 'side' | 'bodyId' | 'organisationId'>): CasePermission {
  return (actor, scope) => {
    const { acting } = actor
    if (!isUnconflicted(actor, scope) || !isOneself(actor)) return false
    if (acting.side === 'party')
      return (
        isParty(actor, scope) &&
        acting.role === 'partySignatory' &&
        acting.organisationId === party.organisationId
      )
    return isPublic(actor, scope, ['director', 'adminHead']) && acting.bodyId === party.bodyId
  }
}

/** Stances are read by the parties, and by politicians and the board's secretary with the case to the board. */
export const canSeeStances: CasePermission = (actor, scope) =>
  isParty(actor, scope) ||
  isPublic(actor, scope, [...leaders, 'auditor', 'politician']) ||
  isInvolvedService(actor, scope) ||
  isAssignedCoordinator(actor, scope) ||
  isBoardSecretary(actor, scope)

/** The head of a core service concerned says what the service thinks. */
export const canGiveOpinion: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  isPublic(actor, scope, ['departmentHead']) &&
  isInvolvedService(actor, scope)

export const canNameDeputy: CasePermission = canGiveOpinion

/** The director of any public party confers with its own board. */
export const canReconcile: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isPublic(actor, scope, ['director'])

/** What a director and a board have talked about is read on the public side. */
export const canSeeReconciliations: CasePermission = (actor, scope) =>
  isPublic(actor, scope, [...leaders, 'auditor', 'boardSecretary', 'politician'])

export const canOpenBoardCase: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['director', 'adminHead'])

/** The proposal to the board while it is written. */
export const canSeeMemoDraft: CasePermission = (actor, scope) =>
  isPublic(actor, scope, [...leaders, 'auditor']) ||
  isInvolvedService(actor, scope) ||
  isAssignedCoordinator(actor, scope)

export function canWriteMemoOf(bodyId: PublicBodyId): CasePermission {
  return (actor, scope) =>
    actsInBody(bodyId, ['staffUnit'])(actor, scope) ||
    (actsInBody(bodyId, ['coordinator'])(actor, scope) && isAssignedCoordinator(actor, scope))
}

export function canApproveMemoOf(bodyId: PublicBodyId): CasePermission {
  return actsInBody(bodyId, ['director', 'adminHead'])
}

export function canDispatchTo(bodyId: PublicBodyId): CasePermission {
  return actsInBody(bodyId, ['boardSecretary', 'staffUnit'])
}

export function canRecordDecisionOf(bodyId: PublicBodyId): CasePermission {
  return actsInBody(bodyId, ['boardSecretary'])
}

export function canShareDecisionOf(bodyId: PublicBodyId): CasePermission {
  return actsInBody(bodyId, ['staffUnit'])
}

/** Where the case goes after the board has referred it back, or when a decided text has to change. */
export const canTakeFurther: CasePermission = (actor, scope) => isLead(actor, scope, leaders)

/** Every official sees when the board meets. */
export function canSeeBoardCalendar({ acting }: Actor): boolean {
  return acting.side === 'public'
}

export function canKeepBoardCalendar({ acting }: Actor): boolean {
  return acting.side === 'public' && ['boardSecretary', 'staffUnit'].includes(acting.role)
}

/** Who can stand in for a department head: somebody in the body who works with such cases. */
export const deputyRoles: readonly PublicRole[] = [...coreService, 'coordinator', 'staffUnit']

function actsInBody(bodyId: PublicBodyId, allowed: readonly PublicRole[]): CasePermission {
  return (actor, scope) =>
    isUnconflicted(actor, scope) &&
    isPublic(actor, scope, allowed) &&
    actor.acting.side === 'public' &&
    actor.acting.bodyId === bodyId
}
