import type { Language } from '../../domain/text.ts'
import { toldIn } from './told.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

type Told = { kind: string; params: Readonly<Record<string, unknown>> }

/** What a notice is about, in a sentence; null for a kind that has none of its own. */
export function sentenceOf({ kind, params }: Told, language: Language): string | null {
  const sentences = language === 'sv' ? sv : en
  return sentences[kind]?.(toldIn(params, language)) ?? null
}

/** What is said of a kind without a sentence of its own. */
export function somethingNew(title: string | null, language: Language): string {
  return language === 'sv'
    ? `Något nytt har hänt i ${title ?? 'ett ärende'}.`
    : `Something new has happened in ${title ?? 'a case'}.`
}
