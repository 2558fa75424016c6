import { daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import type { Actor, PublicBodyId } from './actor.ts'
import { isPublic, isUnconflicted } from './case-roles.ts'
import type { CasePermission } from './permissions.ts'

/** How a request for public documents came in. */
export const channels = ['mail', 'letter', 'phone', 'visit'] as const
export type Channel = (typeof channels)[number]

/** All of a document, a copy in which parts are hidden, or nothing of it. */
export const releaseOutcomes = ['whole', 'masked', 'refused'] as const
export type ReleaseOutcome = (typeof releaseOutcomes)[number]

/** The body that somebody answers requests for, or null. Each request is a body's own (domain.md 2.1, 2.3). */
export function answersRequestsOf({ acting }: Actor): PublicBodyId | null {
  return acting.side === 'public' && ['registrar', 'staffUnit'].includes(acting.role) ? acting.bodyId : null
}

/** The body whose requests somebody reads: auditors see what was released, and how soon. */
export function readsRequestsOf(actor: Actor): PublicBodyId | null {
  const { acting } = actor
  if (acting.side === 'public' && acting.role === 'auditor') return acting.bodyId
  return answersRequestsOf(actor)
}

/** Assesses and releases documents of a case: every public party holds its own copies and answers for them. */
export const canRelease: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isPublic(actor, scope, ['registrar', 'staffUnit'])

/** How many days a request took, or has taken so far. The law says promptly and gives no number of days. */
export function daysTaken(receivedOn: PlainDate, until: PlainDate): number {
  return Math.max(0, daysBetween(receivedOn, until))
}
