import type { PlacedRulebook } from './rulebook.ts'
import type { Fault } from './yaml-places.ts'

/** Every reference between the parts of a rulebook that leads nowhere. */
export function checkReferences(_placed: PlacedRulebook): readonly Fault[] {
  return []
}
