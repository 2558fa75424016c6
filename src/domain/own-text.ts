import type { Language } from './text.ts'

// Texts that a body writes for its mails and documents, with places that are filled in from the case.

/** What may be filled in, by the word between the braces. Both languages' words work in both languages' texts. */
const places = {
  ärende: 'caseTitle',
  case: 'caseTitle',
  ärendenummer: 'caseNumber',
  caseNumber: 'caseNumber',
  förening: 'parties',
  association: 'parties',
  förvaltning: 'body',
  authority: 'body',
  enhet: 'unit',
  unit: 'unit',
  namn: 'name',
  name: 'name',
} as const

export type PlaceFact = (typeof places)[keyof typeof places]

/** What is put in the places of a text. `name` is the receiver's: only mails have one. */
export type OwnFacts = Readonly<Partial<Record<PlaceFact, string>>>

/** The words that a text may have between braces, for one language's hints and sentences. */
export function placesFor(language: Language, { named }: { named: boolean }): string[] {
  const own = Object.entries(places).filter((_, index) => index % 2 === (language === 'sv' ? 0 : 1))
  return own.filter(([, fact]) => named || fact !== 'name').map(([word]) => `{${word}}`)
}

export type OwnTextFault = { kind: 'place'; written: string } | { kind: 'brace' } | { kind: 'markup' }

/** What is wrong with a text: a place that nothing can be put in, a brace left alone, or HTML. Null when nothing is. */
export function ownTextFault(text: string, { named }: { named: boolean }): OwnTextFault | null {
  return faultIn(text, (word) => {
    const fact = factOf(word)
    return fact !== undefined && (fact !== 'name' || named)
  })
}

/** The same for a text of a template, with the words that may stand between braces in it. */
export function markedTextFault(text: string, markers: readonly string[]): OwnTextFault | null {
  return faultIn(text, (word) => markers.includes(word))
}

function faultIn(text: string, isPlace: (word: string) => boolean): OwnTextFault | null {
  if (/<\/?[a-z!]/i.test(text)) return { kind: 'markup' }
  for (const [written, word = ''] of text.matchAll(/\{([^{}]*)\}/g))
    if (!isPlace(word)) return { kind: 'place', written }
  return /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? { kind: 'brace' } : null
}

/** The text with its places filled in. What is put in is never read for places of its own. */
export function fillIn(text: string, facts: OwnFacts): string {
  return text
    .replace(/\{([^{}]*)\}/g, (written, word: string) => {
      const fact = factOf(word)
      return fact === undefined ? written : (facts[fact] ?? '')
    })
    .trim()
}

function factOf(word: string | undefined): PlaceFact | undefined {
  return Object.entries(places).find(([place]) => place === word)?.[1]
}
