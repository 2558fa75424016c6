import { type FieldName, type OwnTexts, ownText, type PaperKind, paperKinds } from './body-setting.ts'
import { fillIn, type OwnFacts } from './own-text.ts'
import type { Language } from './text.ts'

/** A body's own words in a mail, ready to be read; what it has not written is undefined. */
export type OwnMailWords = {
  greeting: string | undefined
  signature: string | undefined
  /** What it says in this kind of mail. */
  paragraph: string | undefined
}

export function mailWordsIn(
  texts: OwnTexts,
  { kind, language, facts }: { kind: string; language: Language; facts: OwnFacts },
): OwnMailWords {
  const said = (written: string) => fillIn(written, facts) || undefined
  const common = { kind: 'mails', about: '' } as const
  return {
    greeting: said(ownText(texts, common, inLanguage('greeting', language))),
    signature: said(ownText(texts, common, inLanguage('signature', language))),
    paragraph: said(ownText(texts, { kind: 'mail', about: kind }, inLanguage('text', language))),
  }
}

/** A body's own words for the beginning of each kind of document, ready to be read. */
export function introductionsIn(
  texts: OwnTexts,
  { language, facts }: { language: Language; facts: OwnFacts },
): Partial<Record<PaperKind, string>> {
  const field = inLanguage('text', language)
  const written = paperKinds.map((about) => [about, ownText(texts, { kind: 'paper', about }, field)] as const)
  return Object.fromEntries(written.map(([kind, text]) => [kind, fillIn(text, facts)]))
}

/** Each language has its own words. Nothing is shown in one that has been written in the other alone. */
function inLanguage(name: 'greeting' | 'signature' | 'text', language: Language): FieldName {
  return `${name}${language === 'sv' ? 'Sv' : 'En'}`
}
