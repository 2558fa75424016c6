import { moneyWords } from '../../../../documents/papers/money-words.ts'
import type { At } from './load.ts'
import { words } from './words.ts'

/** "Personal, kontant". */
export function lineName(
  { line, form }: { line: keyof ReturnType<typeof moneyWords>['lines']; form: 'cash' | 'inKind' },
  language: At['language'],
): string {
  const { lines, forms } = moneyWords(language)
  return words(language).lineOf(lines[line], forms[form])
}
