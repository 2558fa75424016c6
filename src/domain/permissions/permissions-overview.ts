import type { Actor, PublicBodyId } from '../actor.ts'
import { isAssignedCoordinator, isLead, leaders } from '../case-roles.ts'
import type { CasePermission } from './permissions.ts'

/** Whoever looks after the whole of a body's partnerships, or examines them, draws a sample of them. */
export function canDrawSample({ acting }: Actor): boolean {
  return acting.side === 'public' && ['auditor', 'director', 'adminHead', 'staffUnit'].includes(acting.role)
}

/** The body whose planned payments somebody takes home for the books, or null. */
export function takesPaymentsOf({ acting }: Actor): PublicBodyId | null {
  const may = acting.side === 'public' && ['auditor', ...leaders].includes(acting.role)
  return may ? acting.bodyId : null
}

/** Reads what came of the partnerships side by side: whoever reads the results of each of those that they see. */
export function readsOutcomes({ acting }: Actor): boolean {
  return acting.side === 'party' || !['boardSecretary', 'admin'].includes(acting.role)
}

/** Learns what comes of partnerships by what is reported to the board, and not before (canSeeReported). */
export function isToldByReports({ acting }: Actor): boolean {
  return acting.role === 'politician'
}

/** The goals are the lead body's board's own: whoever prepares the case there says which it serves. */
export const canChooseBoardGoals: CasePermission = (actor, scope) =>
  isLead(actor, scope, leaders) || isAssignedCoordinator(actor, scope)
