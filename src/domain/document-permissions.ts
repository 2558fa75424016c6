import type { Actor } from './actor.ts'
import type { EventType } from './events.ts'
import { type CaseScope, canSeeCase, canSeeShared, canWriteNotes } from './permissions.ts'
import type { PublicRole } from './roles.ts'

/** What a permission needs to know about a document. */
export type DocumentScope = {
  /** Both sides see it. */
  shared: boolean
  /** Working material of the public side. */
  internal: boolean
  registered: boolean
  /** What happened when it was made. */
  event: EventType | undefined
}

/** Papers that an elected representative reads: those that a decision rests on, never working material. */
const readByPoliticians: readonly EventType[] = [
  'initiativeReceived',
  'considerationSubmitted',
  'directorProceeded',
  'directorDeclined',
  'redirected',
  'reviewPassed',
  'reviewPassedWithConditions',
  'reviewFailed',
  'caseDispatched',
  'boardApproved',
  'boardRejected',
]

/** Files have the rights of the document that holds them (domain.md 2.2, 2.3). */
export function canSeeDocument(actor: Actor, scope: CaseScope, document: DocumentScope): boolean {
  if (!canSeeCase(actor, scope)) return false
  if (actor.acting.side === 'party') return document.shared && !document.internal
  if (document.internal) return canWriteNotes(actor, scope) || hasRole(actor, 'auditor')
  if (hasRole(actor, 'registrar')) return document.registered
  if (canSeeShared(actor, scope)) return true
  return document.registered && document.event !== undefined && readByPoliticians.includes(document.event)
}

function hasRole({ acting }: Actor, role: PublicRole): boolean {
  return acting.role === role
}
