import type { Actor } from './actor.ts'
import { isAssignedCoordinator, isLead, isParty } from './case-roles.ts'
import type { CasePermission } from './permissions.ts'

// What people may do with the public register. Reading it is for anybody.

/** Publishes the partnership's record, and takes it out again: the lead body's staff unit, registrar or coordinator. */
export const canPublishRecord: CasePermission = (actor, scope) =>
  isLead(actor, scope, ['staffUnit', 'registrar']) || isAssignedCoordinator(actor, scope)

/** Sees what will be published before it is: both sides. */
export const canSeeRecord: CasePermission = (actor, scope) =>
  isParty(actor, scope) || canPublishRecord(actor, scope) || isLead(actor, scope, ['director', 'adminHead'])

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
