import { inLanguage, type Language } from '../../../../domain/text.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { words } from './words.ts'

/** What a first meeting always takes up, and where the own items come in between. */
export function wholeAgenda<Item>(language: Language, own: readonly Item[]): readonly (string | Item)[] {
  const t = words(language)
  const opening = [t.agendaWelcome, t.agendaIdea, t.agendaIop, t.agendaConditions]
  return [...opening, ...own, t.agendaDocuments, t.agendaNext]
}

/** The board's conditions for a partnership, by the rulebook. */
export function conditionsOf({ conditions }: Rulebook, language: Language) {
  return conditions.map(({ id, label, text }) => ({
    id,
    label: inLanguage(label, language),
    text: inLanguage(text, language),
  }))
}
