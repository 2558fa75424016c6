import type { DocumentModel } from './model.ts'
import { changePieces, piecesOf } from './pieces.ts'

/** A part of one text of a paper: which of its pieces, and from which sign up to which. */
export type HiddenRange = { piece: number; from: number; to: number }

/** What is hidden in a copy: parts that were chosen, and words wherever they stand. */
export type Mask = { ranges: readonly HiddenRange[]; words: readonly string[] }

/** What stands where something is hidden: always as long, so that it gives away nothing. */
export const hiddenMark = { sv: '[maskat]', en: '[masked]' }

type Part = { from: number; to: number }

/**
 * The paper without what is hidden, as a model of its own: nothing that is made from it can hold the hidden text. Words are
 * hidden wherever a word begins so, to the end of that word, in title and facts too, however their letters are composed.
 */
export function maskedModel(model: DocumentModel, { ranges, words }: Mask): DocumentModel {
  const patterns = words.filter((word) => word.trim() !== '').map(patternOf)
  const mark = hiddenMark[model.language]
  let piece = -1
  return changePieces(model, (text) => {
    piece += 1
    const chosen = ranges.filter((range) => range.piece === piece)
    return withoutParts(text, [...chosen, ...partsOfWords(text, patterns)], mark)
  })
}

/** How many places are hidden: none means that the copy would say all that the paper says. */
export function countHidden(model: DocumentModel, mask: Mask): number {
  const mark = hiddenMark[model.language]
  const marksIn = (one: DocumentModel) =>
    piecesOf(one).reduce((sum, { text }) => sum + text.split(mark).length - 1, 0)
  return marksIn(maskedModel(model, mask)) - marksIn(model)
}

/** The sentences of a text, with the signs that part them: together they are the whole text. */
export function sentencesOf(text: string): Part[] {
  const parts: Part[] = []
  for (const { index, 0: sentence } of text.matchAll(
    /[^.!?\n]*(?:[.!?](?!\s)[^.!?\n]*)*(?:[.!?]+\s*|\n+|$)/g,
  ))
    if (sentence !== '') parts.push({ from: index, to: index + sentence.length })
  return parts
}

// Signs that are not seen and may stand within a word.
const unseen = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\u0300-\\u036f]*'

/** A word or several as they may stand in a text: in any case, over a line break, with unseen signs in them. */
function patternOf(words: string): RegExp {
  const signs = [...words.normalize('NFC').trim().replaceAll(/\s+/g, ' ')]
  const letters = signs.map((sign) => (sign === ' ' ? '\\s+' : eitherForm(sign)) + unseen)
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${letters.join('')}[\\p{L}\\p{N}\\p{M}]*`, 'giu')
}

/** A letter with its sign above may be written as one or as two. */
function eitherForm(sign: string): string {
  const forms = new Set([sign, sign.normalize('NFD')])
  return `(?:${[...forms].map((form) => RegExp.escape(form)).join('|')})`
}

function partsOfWords(text: string, patterns: readonly RegExp[]): Part[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })),
  )
}

/** The text with a mark for each hidden part. Parts that touch, or have nothing but space between them, are one. */
function withoutParts(text: string, parts: readonly Part[], mark: string): string {
  const inOrder = parts.filter(({ from, to }) => to > from).toSorted((one, other) => one.from - other.from)
  let kept = ''
  let end = 0
  for (const { from, to } of inOrder) {
    const between = text.slice(end, Math.max(from, end))
    const goesOn = end > 0 && between.trim() === ''
    if (!goesOn) kept += between + mark
    end = Math.max(end, to)
  }
  const rest = text.slice(end)
  return kept + spaceBefore(text.slice(0, end), rest) + rest
}

/** A sentence is hidden with the space after it; the next one still stands apart. */
function spaceBefore(hidden: string, rest: string): string {
  return rest === '' ? '' : (/\s$/.exec(hidden)?.[0] ?? '')
}
