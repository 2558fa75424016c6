import { type Change, changesIn } from '../../../domain/change.ts'
import type { ProcessEvent } from '../../../domain/events.ts'

/** The changes that wait for a step: to be classed, or to be written into a changed agreement. */
const waiting: Record<string, ((change: Change) => boolean) | undefined> = {
  'class-change': ({ outcome }) => outcome === 'proposed',
  'open-change-draft': ({ outcome, kind }) =>
    outcome === 'classed' && (kind === 'reformulation' || kind === 'material'),
}

/** The number of the one change that waits for a step; none where several do, and for a step that is about no change. */
export function onlyChange(events: readonly ProcessEvent[], step: string): number | undefined {
  const waits = waiting[step]
  if (waits === undefined) return undefined
  const [one, ...others] = changesIn(events).filter(waits)
  return others.length === 0 ? one?.id : undefined
}
