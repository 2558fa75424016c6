import type { Actor, PublicBodyId } from '../actor.ts'
import { isPublic, isUnconflicted } from '../case-roles.ts'
import type { PublicRole } from '../roles.ts'
import type { CasePermission } from './permissions.ts'

const keepers: readonly PublicRole[] = ['registrar', 'staffUnit']
const readers: readonly PublicRole[] = [...keepers, 'auditor']

/** The body whose registry somebody reads entry by entry, in all its cases; null for everybody else. */
export function readsRegistryOf({ acting }: Actor): PublicBodyId | null {
  return acting.side === 'public' && readers.includes(acting.role) ? acting.bodyId : null
}

/** The body for whose registry somebody notes the numbers of the master diary; null for everybody else. */
export function numbersRegistryOf({ acting }: Actor): PublicBodyId | null {
  return acting.side === 'public' && keepers.includes(acting.role) ? acting.bodyId : null
}

/** Notes the numbers of the master diary in a case, each public party's in its own registry. */
export const canNoteNumbers: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isPublic(actor, scope, keepers)
