import type { Language } from '../../../../domain/text.ts'
import { phrases } from '../../../words.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

export const words = phrases({ sv, en })

/** What a lawyer may answer in short. */
export const stances = ['noObstacle', 'withConditions', 'obstacle', 'unclear'] as const

export function stanceIn(stance: string, language: Language): string {
  const known = stances.find((one) => one === stance)
  return known === undefined ? stance : words(language).stances[known]
}
