import type { Actor, PublicBodyId } from '../actor.ts'
import type { PublicRole } from '../roles.ts'

// The plan of retention and disposal, and what it says is due: for those who dispose, those who lead and the auditor.

const keepers: readonly PublicRole[] = ['registrar', 'staffUnit']
const readers: readonly PublicRole[] = [...keepers, 'director', 'adminHead', 'admin', 'auditor']

/** The body whose plan somebody may read, or null. */
export function readsDisposalPlanOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, readers)
}

/** The body whose plan somebody enters as it was decided, or null. */
export function keepsDisposalPlanOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, keepers)
}

/** The body whose due papers somebody sees by name, or null: those who may open them and dispose of them, and the auditor. */
export function seesDuePapersOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, [...keepers, 'auditor'])
}

function bodyWhere({ acting }: Actor, roles: readonly PublicRole[]): PublicBodyId | null {
  return acting.side === 'public' && roles.includes(acting.role) ? acting.bodyId : null
}
