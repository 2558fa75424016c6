import type { Move } from './moves.ts'
import type { GuestKey } from './people.ts'
import type { Who } from './stories.ts'

/** A step that is taken straight through the engine, with a paper that says so: for what has long been over. */
export type Leg = Pick<Move, 'about' | 'on' | 'time'> & {
  who: Who | GuestKey
  step: string
  track?: string
  content?: Record<string, unknown>
  /** The public party that it is about, where there are several. */
  for?: 'board' | 'guest'
  /** The step says which text was agreed. */
  withText?: true
}

export const isLeg = (told: object): told is Leg => 'step' in told
