import type { Language } from '../../../../domain/text.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { phrases } from '../../../words.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

export const words = phrases({ sv, en })

/** How the body names those whom sentences of the product speak of, as they stand in a sentence and first in one. */
export function namesIn(rulebook: Rulebook, language: Language) {
  const director = inLanguage(roleName(rulebook, 'director'), language)
  const staffUnit = inLanguage(roleName(rulebook, 'staffUnit'), language)
  const coordinator = inLanguage(roleName(rulebook, 'coordinator'), language)
  const adminHead = inLanguage(roleName(rulebook, 'adminHead'), language)
  const departmentHead = inLanguage(roleName(rulebook, 'departmentHead'), language)
  return {
    ...{ director, Director: upperFirst(director) },
    ...{ staffUnit, StaffUnit: upperFirst(staffUnit) },
    ...{ coordinator, Coordinator: upperFirst(coordinator) },
    adminHead,
    ...{ departmentHead, DepartmentHead: upperFirst(departmentHead) },
  }
}

export type Names = ReturnType<typeof namesIn>
