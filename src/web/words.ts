import type { Language } from '../domain/text.ts'

/** The words of one page in both languages. English must have every key that Swedish has; the type checker sees to it. */
export function phrases<Words>(both: { sv: Words; en: NoInfer<Words> }): (language: Language) => Words {
  return (language) => both[language]
}
