import { type Actor, personInCases, standsInFor } from './actor.ts'
import type { CaseScope } from './case-scope.ts'
import type { PublicRole } from './roles.ts'

export const leaders: readonly PublicRole[] = ['staffUnit', 'director', 'adminHead']
export const coreService: readonly PublicRole[] = ['departmentHead', 'unitHead', 'deputyUnitHead']

/** A conflict of interest, declared or plain to see, blocks every act in the case, never the reading of it. */
export function isUnconflicted(actor: Actor, scope: CaseScope): boolean {
  return !scope.conflictedIds.includes(actor.personId) && !representsOtherSide(actor, scope)
}

/** Acts for a public party, and represents an idea-based party of the same case in another assignment. */
export function representsOtherSide({ acting, memberships }: Actor, scope: CaseScope): boolean {
  const represents = memberships.some(
    (one) => one.side === 'party' && scope.organisationIds.includes(one.organisationId),
  )
  return acting.side === 'public' && represents
}

export function isParty({ acting }: Actor, scope: CaseScope): boolean {
  return acting.side === 'party' && scope.organisationIds.includes(acting.organisationId)
}

export function isPublic({ acting }: Actor, scope: CaseScope, allowed: readonly PublicRole[]): boolean {
  return (
    acting.side === 'public' && allowed.includes(acting.role) && scope.publicBodyIds.includes(acting.bodyId)
  )
}

/** Acts for the body that leads the case, without a conflict of interest. */
export function isLead(actor: Actor, scope: CaseScope, allowed: readonly PublicRole[]): boolean {
  return (
    isUnconflicted(actor, scope) && isPublic(actor, { ...scope, publicBodyIds: [scope.leadBodyId] }, allowed)
  )
}

/** Acts in their own right: a deputy neither signs nor takes a stance for the one who is away. */
export function isOneself({ acting }: Actor): boolean {
  return standsInFor(acting) === undefined
}

/** A head in a core service concerned, or the deputy that the department head has named for the drafting. */
export function isInvolvedService(actor: Actor, scope: CaseScope): boolean {
  const unitId = actor.acting.side === 'public' ? actor.acting.unitId : null
  const isConcerned = unitId !== null && scope.unitIds.includes(unitId)
  return (isPublic(actor, scope, coreService) && isConcerned) || isDeputy(actor, scope)
}

function isDeputy(actor: Actor, scope: CaseScope): boolean {
  const { acting } = actor
  return (
    acting.side === 'public' &&
    scope.publicBodyIds.includes(acting.bodyId) &&
    scope.deputyIds.includes(personInCases(actor))
  )
}

/** The secretary of a board that is a party, once a case has been opened to the board. */
export function isBoardSecretary(actor: Actor, scope: CaseScope): boolean {
  return scope.boardCaseOpened && isPublic(actor, scope, ['boardSecretary'])
}

export function isAssignedCoordinator(actor: Actor, scope: CaseScope): boolean {
  return isPublic(actor, scope, ['coordinator']) && scope.coordinatorIds.includes(personInCases(actor))
}

export function isAskedLawyer(actor: Actor, scope: CaseScope): boolean {
  return isPublic(actor, scope, ['legal']) && scope.legalIds.includes(personInCases(actor))
}
