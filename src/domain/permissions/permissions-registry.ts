import type { Actor, PublicBodyId } from '../actor.ts'
import type { PublicRole } from '../roles.ts'

const readers: readonly PublicRole[] = ['registrar', 'staffUnit', 'auditor']

/** The body whose registry somebody reads entry by entry, in all its cases; null for everybody else. */
export function readsRegistryOf({ acting }: Actor): PublicBodyId | null {
  return acting.side === 'public' && readers.includes(acting.role) ? acting.bodyId : null
}
