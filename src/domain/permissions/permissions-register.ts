import type { Actor } from '../actor.ts'
import { isLead } from '../case-roles.ts'
import { type CasePermission, canSeeShared } from './permissions.ts'

// What people may do with the public register. Reading it is for anybody.

/** Publishes the partnership's record, and takes it out again. */
export const canPublishRecord: CasePermission = (actor, scope) => isLead(actor, scope, ['staffUnit'])

/** Sees what will be published before it is: both sides. */
export const canSeeRecord: CasePermission = (actor, scope) => canSeeShared(actor, scope)

/** Says that two names are one organisation, or two. */
export function canJoinOrganisations({ acting }: Actor): boolean {
  return acting.side === 'public' && ['staffUnit', 'registrar', 'admin'].includes(acting.role)
}

/** Answers corrections of a body's own records; of those compiled or fetched from elsewhere, any body's. */
export function canAnswerCorrection({ acting }: Actor, bodyId: string | null): boolean {
  return (
    acting.side === 'public' &&
    ['staffUnit', 'registrar', 'admin'].includes(acting.role) &&
    (bodyId === null || bodyId === acting.bodyId)
  )
}
