import type { Language, Text } from '../../../domain/text.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'

/** A paper's title as the reader's language has it, and the language it is then in. */
export type PaperTitle = { title: string; language: Language }

type Named = { title: string; language: Language }

const known = new WeakMap<Rulebook, ReadonlyMap<string, string>>()

/** The rulebook names papers in both languages: what it names is said in the reader's, what people have named is not. */
export function paperTitle(rulebook: Rulebook, { title, language }: Named, reader: Language): PaperTitle {
  if (reader === language || reader === 'sv') return { title, language }
  const english = englishTitles(rulebook)
  const ends = [...title.matchAll(/: |, (?=§)/g)].map(({ index }) => index)
  for (const end of [title.length, ...ends]) {
    const begun = english.get(title.slice(0, end))
    if (begun !== undefined) return { title: begun + title.slice(end), language: 'en' }
  }
  return { title, language }
}

/** A paper's title in both languages, for those who are told of it and may read either. */
export function paperTitles(rulebook: Rulebook, named: Named): Text {
  return { sv: named.title, en: paperTitle(rulebook, named, 'en').title }
}

function englishTitles(rulebook: Rulebook): ReadonlyMap<string, string> {
  const remembered = known.get(rulebook)
  if (remembered !== undefined) return remembered
  const texts: readonly (Text | undefined)[] = [
    ...rulebook.steps.map(({ document }) => document?.title),
    ...rulebook.documents.map(({ label }) => label),
  ]
  const titles = new Map(texts.flatMap((text) => (text?.en === undefined ? [] : [[text.sv, text.en]])))
  known.set(rulebook, titles)
  return titles
}
