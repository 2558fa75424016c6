import { inLanguage, type Language } from '../../../../domain/text.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { otherFormIn } from '../assessment/other-forms.ts'
import { type Conclusion, checklistOf, otherFormsOf } from './checklist.ts'
import { words } from './words.ts'

export type ConclusionChoice = { value: string; label: string }

/** Everything that can be concluded. "Another form" is one choice for each form. */
export function choicesOf(rulebook: Rulebook, language: Language): readonly ConclusionChoice[] {
  const t = words(language)
  const forms = otherFormsOf(rulebook).map((form) => ({
    value: `otherForm.${form}`,
    label: t.otherForm(otherFormIn(language, form).name),
  }))
  const isOtherForm = (id: string) => id === 'otherForm' && forms.length > 0
  return checklistOf(rulebook).conclusion.choices.flatMap(({ id, label }) =>
    isOtherForm(id) ? forms : [{ value: id, label: inLanguage(label, language) }],
  )
}

/** A conclusion in words. One that the rulebook does not have stands as it was written. */
export function conclusionIn(
  rulebook: Rulebook,
  { conclusion, otherForm }: Conclusion,
  language: Language,
): string {
  if (otherForm !== null) return words(language).otherForm(otherFormIn(language, otherForm).name)
  const choice = checklistOf(rulebook).conclusion.choices.find(({ id }) => id === conclusion)
  return choice === undefined ? conclusion : inLanguage(choice.label, language)
}

/** Documents of the rulebook by name, as in a sentence: "den senaste verksamhetsplanen, protokoll från årsmötet". */
export function documentsInWords(rulebook: Rulebook, ids: readonly string[], language: Language): string {
  return documentNames(rulebook, ids, language)
    .map((name) => name.slice(0, 1).toLowerCase() + name.slice(1))
    .join(', ')
}

/** Documents of the rulebook by name. */
export function documentNames(
  { documents }: Rulebook,
  ids: readonly string[],
  language: Language,
): readonly string[] {
  return documents.filter(({ id }) => ids.includes(id)).map(({ label }) => inLanguage(label, language))
}
