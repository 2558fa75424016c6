import { type FoundList, mostOfEach } from '../../../store/lists/search.ts'
import type { SearchAt } from './found.ts'
import { words } from './words.ts'

export function titleOf(kind: string, { total, cut }: FoundList<unknown>, { language }: SearchAt): string {
  const t = words(language)
  return (cut ? t.manyMore : t.many)(kind, total)
}

/** What is said of the rest, where not all is shown. */
export function notShown({ total, cut }: FoundList<unknown>, { language }: SearchAt): string {
  const t = words(language)
  if (cut) return t.cut(mostOfEach)
  return total > mostOfEach ? t.most(mostOfEach) : ''
}
