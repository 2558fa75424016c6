import type { Actor, PublicBodyId } from '../actor.ts'

/**
 * An administrator of a public body brings its list into the register, and sees there what is fetched from other
 * installations. Gives whose, or null.
 */
export function importsFor({ acting }: Actor): PublicBodyId | null {
  return acting.side === 'public' && acting.role === 'admin' ? acting.bodyId : null
}
