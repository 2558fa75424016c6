import type { Actor } from './actor.ts'
import type { CaseScope } from './permissions.ts'
import type { PublicRole } from './roles.ts'

export const leaders: readonly PublicRole[] = ['staffUnit', 'director', 'adminHead']
export const coreService: readonly PublicRole[] = ['departmentHead', 'unitHead', 'deputyUnitHead']

/** A conflict of interest blocks every act in the case, never the reading of it. */
export function isUnconflicted(actor: Actor, scope: CaseScope): boolean {
  return !scope.conflictedIds.includes(actor.personId)
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

export function isInvolvedService(actor: Actor, scope: CaseScope): boolean {
  const unitId = actor.acting.side === 'public' ? actor.acting.unitId : null
  return isPublic(actor, scope, coreService) && unitId !== null && scope.unitIds.includes(unitId)
}

export function isAssignedCoordinator(actor: Actor, scope: CaseScope): boolean {
  return isPublic(actor, scope, ['coordinator']) && scope.coordinatorIds.includes(actor.personId)
}

export function isAskedLawyer(actor: Actor, scope: CaseScope): boolean {
  return isPublic(actor, scope, ['legal']) && scope.legalIds.includes(actor.personId)
}
