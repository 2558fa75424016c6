import type { Actor } from '../../../domain/actor.ts'
import type { EventType, ProcessEvent } from '../../../domain/events.ts'
import { openReasons } from '../../../domain/open-reasons.ts'
import { canSeeConflicts } from '../../../domain/permissions/permissions.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'

/**
 * What has happened, as somebody may read it. Conflicts of interest are read by those who declared them and those who
 * answer for the case.
 */
export function readableEvents(
  actor: Actor,
  { partnership, history }: Pick<CaseFile, 'partnership' | 'history'>,
): ProcessEvent[] {
  if (canSeeConflicts(actor, partnership.scope)) return [...history.events]
  const isConflict = (type: EventType) => type === 'conflictDeclared' || type === 'conflictCleared'
  return history.events.filter(({ type, by }) => !isConflict(type) || by.personId === actor.personId)
}

/** The reasons of an event where both sides read them; others are working material. */
export function openReason({ type, content }: ProcessEvent): string | null {
  return openReasons.includes(type) && typeof content.reasons === 'string' ? content.reasons : null
}
