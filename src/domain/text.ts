import type { Language } from '../kernel/language.ts'

export type { Language } from '../kernel/language.ts'

/** Words that exist in Swedish always and in English where somebody has written them. */
export type Text = { readonly sv: string; readonly en?: string | undefined }

/** The words in the reader's language; Swedish where no English exists. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? (text.en ?? text.sv) : text.sv
}
