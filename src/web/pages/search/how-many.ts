import { type FoundList, mostOfEach } from '../../../store/lists/search.ts'
import type { SearchAt } from './found.ts'
import { words } from './words.ts'

export function titleOf(kind: string, { total, cut }: FoundList<unknown>, { language }: SearchAt): string {
  const t = words(language)
  return (cut ? t.manyMore : t.many)(kind, total)
}

/** What is said of the rest, where not all is shown: the newest, or of very many any. */
export function notShown(
  { total, cut }: FoundList<unknown>,
  { language }: SearchAt,
  which: 'newest' | 'any' = 'newest',
): string {
  const t = words(language)
  if (cut) return (which === 'newest' ? t.cut : t.cutAny)(mostOfEach)
  return total > mostOfEach ? t.most(mostOfEach) : ''
}
