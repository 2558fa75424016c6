import type { Language } from '../domain/text.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** A piece of running text: bold where it must be found quickly, a link where there is something to open. */
export type Span = { text: string; strong?: boolean; href?: string }

/** Running text. A line break in it is kept. */
export type Words = string | readonly Span[]

/** A person or an organisation as it stands at the top or the foot of a paper. */
export type Person = { name: string; title?: string | undefined }

/** One question of a checklist with its answer and who stands behind it. */
export type AnsweredQuestion = {
  number: string
  question: string
  answer: string
  ground?: string | undefined
  evidence?: readonly Span[] | undefined
  answeredBy?: string | undefined
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: Words }
  | { kind: 'list'; ordered: boolean; items: readonly Words[] }
  | { kind: 'definitions'; items: readonly { term: string; text: Words }[] }
  | { kind: 'table'; caption: string; header: readonly string[]; rows: readonly (readonly Words[])[] }
  | { kind: 'quote'; text: string; source?: string | undefined }
  | { kind: 'notice'; title: string; text: Words }
  | { kind: 'answers'; items: readonly AnsweredQuestion[] }
  | { kind: 'signatures'; people: readonly Person[] }
  | { kind: 'pageBreak' }

/** Who sends a paper and who gets it. */
export type LetterHead = { from: readonly string[]; to: readonly string[] }

/** The picture that stands for the body, above everything else. */
export type Logo = {
  /** SHA-256 of the picture, which is kept beside the papers. */
  digest: string
  /** What it shows, for those who do not see it. */
  alt: string
  /** The picture itself, while a PDF is made of the paper. Never kept with it. */
  picture?: { mediaType: 'image/png' | 'image/svg+xml'; bytes: Uint8Array } | undefined
}

/** Where a page finds the picture. */
export function logoAddress({ digest }: Pick<Logo, 'digest'>): string {
  return `/logotyp/${digest}`
}

/**
 * A paper as pure data: the same model becomes a web page, a PDF and later a Word file.
 * The title is the only heading of level 1. `date` is the paper's own day and the day that stands inside the PDF.
 */
export type DocumentModel = {
  title: string
  language: Language
  /** The authority or organisation that stands behind the paper. */
  author: string
  date: PlainDate
  /** What the paper is, in a word or two: shown beside the author on every page. */
  kindOfPaper: string
  logo?: Logo | undefined
  letterHead?: LetterHead | undefined
  /** Registry number, day, parties: short facts under the title. */
  meta: readonly { term: string; text: string }[]
  blocks: readonly Block[]
}
