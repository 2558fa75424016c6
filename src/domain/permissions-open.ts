import type { Actor, PublicBodyId } from './actor.ts'

/** An administrator of a public body brings its list into the register. Gives whose, or null. */
export function importsFor({ acting }: Actor): PublicBodyId | null {
  return acting.side === 'public' && acting.role === 'admin' ? acting.bodyId : null
}

/** Which installations are fetched from, and how that goes, concerns those who run this one. */
export function canSeeSourceFeeds(actor: Actor): boolean {
  return importsFor(actor) !== null
}
