import type { PlainDate } from '../../kernel/plain-date.ts'
import { withinDuty } from '../duties/duties-within.ts'
import type { Words } from '../duties/duties-words.ts'
import { dutyOn } from '../rulebook/duty-on.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'

/** The last day to ask for a legality review, and how it is counted. */
export type LegalityReview = { ends: PlainDate; arithmetic: Words }

/**
 * How long a legality review of a decision can be asked for whose minutes were announced on a day, by the law of that day
 * (kommunallagen 13 kap.; lag 1930:173, 2 §). Null where the rulebook does not say.
 */
export function legalityReviewOf(
  rulebook: Pick<Rulebook, 'duties'>,
  announcedOn: PlainDate,
): LegalityReview | null {
  const rule = dutyOn(rulebook, 'legality-review', announcedOn)
  if (rule === undefined || !('within' in rule)) return null
  const { due = announcedOn, arithmetic } = withinDuty(rule, announcedOn)
  return { ends: due, arithmetic }
}
