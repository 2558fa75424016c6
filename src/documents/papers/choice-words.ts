import { inLanguage, type Language, type Text } from '../../domain/text.ts'

type Choices = { choices: readonly { id: string; label: Text }[] }

/** The chosen answer in words. A place on a scale that is only a figure says of how many. */
export function choiceOf(
  { choice }: { choice: string | null },
  { choices }: Choices,
  language: Language,
): string {
  const found = choices.find(({ id }) => id === choice)
  if (found === undefined) return ''
  const label = inLanguage(found.label, language)
  return /^\d+$/.test(label) ? `${label} ${language === 'sv' ? 'av' : 'of'} ${choices.length}` : label
}
