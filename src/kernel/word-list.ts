import type { Language } from './language.ts'

/** "Anna, Bo och Cecilia". Empty for nothing. */
export function allOf(names: readonly string[], language: Language): string {
  return conjunctions[language].format(names)
}

/** "Anna, Bo eller Cecilia". Empty for nothing. */
export function anyOf(names: readonly string[], language: Language): string {
  return disjunctions[language].format(names)
}

// Made once: to make one takes far longer than to use it.
const conjunctions = bothOf('conjunction')
const disjunctions = bothOf('disjunction')

function bothOf(type: 'conjunction' | 'disjunction'): Readonly<Record<Language, Intl.ListFormat>> {
  return { sv: new Intl.ListFormat('sv', { type }), en: new Intl.ListFormat('en', { type }) }
}
