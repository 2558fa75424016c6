import type { PlainDate } from '../kernel/plain-date.ts'
import type { PersonId } from './actor.ts'

/** What was decided. With an owner it is something to do, and returns on the next agenda until it is done. */
export type Decision = {
  id: string
  text: string
  ownerId: PersonId | null
  /** The owner as named then; empty where nobody has to do anything. */
  owner: string
  by: PlainDate | null
}

/** An activity that the steering group changes within the agreement. */
export type Adjustment = {
  id: string
  before: string
  after: string
  reason: string
  /** The proposal that it answers: the seq of its event. */
  change: number | null
}

/** What the groups write in their minutes, beside who came. */
export type MinutesContent = {
  startsAt: string
  endsAt: string
  notes: string
  nextStep: string
  /** Who came, with what each is, as the paper prints it. */
  present: readonly { name: string; role: string; party: string }[]
  absent: readonly string[]
  /** What became of the decisions of earlier meetings, as it stood then. */
  earlier: readonly string[]
  decisions: readonly Decision[]
  adjustments: readonly Adjustment[]
}
