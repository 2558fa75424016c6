import type { Rulebook } from './rulebook-schema.ts'
import type { Place } from './yaml-places.ts'

/** A rulebook that has been put together, and where its parts stand. */
export type PlacedRulebook = { rulebook: Rulebook; placeOfPath: (path: readonly PropertyKey[]) => Place }
