import type { Leg } from './leg.ts'
import type { Move } from './moves.ts'
import type { WrittenAgreement } from './written-agreement.ts'

/** A move on a page, or what stands for several that are long over. */
export type Told = Move | Leg | WrittenAgreement
