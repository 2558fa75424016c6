import type { ProcessEvent } from '../../domain/events.ts'

/**
 * The public parties that give the aid of one grant, by the newest conclusion in its events: each registers its own. Empty
 * where only one gives, or where the conclusion is from before the givers were told: then one registration is for all.
 */
export function giversIn(own: readonly ProcessEvent[]): readonly string[] {
  const { givers } = own.findLast(({ type }) => type === 'aidAssessed')?.content ?? {}
  return Array.isArray(givers) && givers.length > 1 ? givers.map(String) : []
}

/** The givers of a grant that have not registered since the newest conclusion; one that names nobody is for them all. */
export function unregisteredIn(own: readonly ProcessEvent[]): readonly string[] {
  const registered = registeredIn(own).map(({ content }) => content.for)
  if (registered.includes(undefined)) return []
  return giversIn(own).filter((id) => !registered.includes(id))
}

/** The registrations of a grant since the newest conclusion. */
export function registeredIn(own: readonly ProcessEvent[]): readonly ProcessEvent[] {
  const since = own.findLast(({ type }) => type === 'aidAssessed')?.seq ?? 0
  return own.filter(({ type, seq }) => type === 'aidRegistered' && seq > since)
}
