import type { PlainDate } from '../kernel/plain-date.ts'
import type { Checklist } from '../process/rulebook/checklist-schema.ts'
import type { Rulebook } from '../process/rulebook/rulebook-schema.ts'
import type { Cast } from './guests.ts'

/** What the plot needs to know: where it plays, when, and what the rulebook asks. */
export type Setting = {
  place: Cast
  today: PlainDate
  rulebook: Rulebook
  checklist: Checklist
  review: Checklist
}
