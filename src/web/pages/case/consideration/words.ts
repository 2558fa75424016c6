import type { Language } from '../../../../domain/text.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { phrases } from '../../../words.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

export const words = phrases({ sv, en })

/** How the rulebook names the two who hand over and take over, as they stand in a sentence. */
export function namesIn(rulebook: Rulebook, language: Language) {
  const director = inLanguage(roleName(rulebook, 'director'), language)
  const staffUnit = inLanguage(roleName(rulebook, 'staffUnit'), language)
  return { director, staffUnit, Director: upperFirst(director), StaffUnit: upperFirst(staffUnit) }
}
