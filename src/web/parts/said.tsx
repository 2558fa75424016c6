import { inLanguage, type Language, type Text } from '../../domain/text.ts'

/** Words from the rulebook or the journal, marked as Swedish where an English page has no English for them. */
export function Said({ text, language }: { text: Text; language: Language }) {
  const words = inLanguage(text, language)
  const isSwedish = language === 'en' && text.en === undefined
  return <span lang={isSwedish ? 'sv' : undefined}>{words}</span>
}
