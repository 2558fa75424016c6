import type { Actor, PersonId, PublicBodyId } from '../actor.ts'
import { leaders } from '../case-roles.ts'
import type { PublicRole } from '../roles.ts'

// What a public body chooses about itself: names, look, numbers and texts.

const writers: readonly PublicRole[] = [...leaders, 'admin']
const readers: readonly PublicRole[] = [...writers, 'auditor']
/** Those who answer for the administration need nobody beside them. */
const heads: readonly PublicRole[] = ['director', 'adminHead']

/** The body whose settings somebody may read, or null. */
export function readsSettingsOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, readers)
}

/** The body whose settings somebody may write a draft of, or null. */
export function writesSettingsOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, writers)
}

/** The body whose people somebody gives and takes assignments, or null. */
export function keepsPeopleOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, ['admin'])
}

/** The body whose parts somebody adds and ends, or null. */
export function keepsUnitsOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, ['admin'])
}

/** The body whose connections to other systems somebody keeps, or null. */
export function keepsConnectionsOf(actor: Actor): PublicBodyId | null {
  return bodyWhere(actor, ['admin'])
}

/** A draft is taken into use by a head, or by another person than the one who wrote it last. */
export function canTakeIntoUse(
  actor: Actor,
  draft: { bodyId: PublicBodyId; draftedBy: PersonId | null },
): boolean {
  if (writesSettingsOf(actor) !== draft.bodyId || actor.acting.side !== 'public') return false
  return heads.includes(actor.acting.role) || draft.draftedBy !== actor.personId
}

function bodyWhere({ acting }: Actor, roles: readonly PublicRole[]): PublicBodyId | null {
  return acting.side === 'public' && roles.includes(acting.role) ? acting.bodyId : null
}
