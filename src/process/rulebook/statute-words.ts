import type { PlainDate } from '../../kernel/plain-date.ts'
import { proseSpan, type Words } from '../duties/duties-words.ts'
import { dutyOn } from './duty-on.ts'
import type { Rulebook } from './rulebook-schema.ts'
import { spanUnits } from './span-schema.ts'

/** How long the law gives on a day, as it stands in a sentence: `tre veckor`. Null where the rulebook does not say. */
export function statutorySpan(
  rulebook: Pick<Rulebook, 'duties'>,
  name: 'legality-review' | 'aid-registration',
  day: PlainDate,
): Words | null {
  return spanOn(rulebook, name, day)
}

/** How long a rulebook gives for a duty on a day, in the same words. */
export function spanOn(rulebook: Pick<Rulebook, 'duties'>, name: string, day: PlainDate): Words | null {
  const rule = dutyOn(rulebook, name, day)
  if (rule === undefined || !('within' in rule)) return null
  const unit = spanUnits.find((one) => rule.within[one] !== undefined)
  return unit === undefined ? null : proseSpan(rule.within[unit] ?? 0, unit)
}
