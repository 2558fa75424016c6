import type { ReviewCondition } from '../../../../domain/review-condition.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { words } from './words.ts'

/** Who may be asked to do a task. */
export const doers = ['party', 'staffUnit', 'coordinator', 'departmentHead', 'director'] as const

export function doerIn(rulebook: Rulebook, who: string, language: Language): string {
  if (who === 'party') return words(language).partyDoes
  const role = doers.find((one) => one === who && one !== 'party')
  return role === undefined || role === 'party' ? who : inLanguage(roleLabel(rulebook, role), language)
}

/** The sections of the agreement that a clause may stand in, by their keys; none where the rulebook has no template. */
export function sectionsOf(
  rulebook: Rulebook,
  language: Language,
): readonly { key: string; label: string }[] {
  const template = rulebook.templates.find(({ id }) => id === 'agreement')
  return (template?.sections ?? []).map(({ key, heading }) => ({ key, label: inLanguage(heading, language) }))
}

/** What becomes of a condition and who does it, in words. */
export function conditionIn(rulebook: Rulebook, condition: ReviewCondition, language: Language) {
  const t = words(language)
  const section = sectionsOf(rulebook, language).find(({ key }) => key === condition.sectionKey)
  const clause = section === undefined ? t.becomesClause : t.becomesClauseIn(section.label)
  return {
    becomes: condition.becomes === 'clause' ? clause : t.becomesTask,
    who: condition.who === null ? '' : doerIn(rulebook, condition.who, language),
  }
}
