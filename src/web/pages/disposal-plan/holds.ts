import type { Language } from '../../../domain/text.ts'
import type { DisposalRule } from '../../../store/papers/disposal-plan.ts'
import { words } from './words.ts'

/** "Bevaras", "Gallras efter 5 år"; without a rule that nothing is decided. */
export function holdsIn(rule: Pick<DisposalRule, 'years'> | undefined, language: Language): string {
  const t = words(language)
  if (rule === undefined) return t.undecided
  return rule.years === null ? t.preserve : t.years(rule.years)
}
