import type { AnsweredQuestion, Block, Person, Span, Words } from './model.ts'

export const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
export const subheading = (text: string): Block => ({ kind: 'heading', level: 3, text })
export const paragraph = (text: Words): Block => ({ kind: 'paragraph', text })
export const bullets = (...items: Words[]): Block => ({ kind: 'list', ordered: false, items })
export const steps = (...items: Words[]): Block => ({ kind: 'list', ordered: true, items })
export const notice = (title: string, text: Words): Block => ({ kind: 'notice', title, text })
export const quote = (text: string, source?: string): Block => ({ kind: 'quote', text, source })
export const answers = (items: readonly AnsweredQuestion[]): Block => ({ kind: 'answers', items })
export const signatures = (...people: Person[]): Block => ({ kind: 'signatures', people })
export const strong = (text: string): Span => ({ text, strong: true })
export const link = (text: string, href: string): Span => ({ text, href })

/** Terms with their texts; those without a text are left out. */
export function definitions(items: readonly { term: string; text: Words | null | undefined }[]): Block {
  return { kind: 'definitions', items: items.flatMap(({ term, text }) => (text ? [{ term, text }] : [])) }
}

export function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly Words[])[],
): Block {
  return { kind: 'table', caption, header, rows }
}

/** What a person typed, as paragraphs: an empty line starts a new one, a single line break is kept. */
export function typedText(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraph)
}

/** Running text as spans, whatever way it was written. */
export function spansOf(words: Words): readonly Span[] {
  return typeof words === 'string' ? [{ text: words }] : words
}
