import { spansOf } from './blocks.ts'
import type { AnsweredQuestion, Block, DocumentModel, Words } from './model.ts'

/** A text of a paper that stands by itself: a paragraph, a point, a cell, a heading, a name. */
export type Piece = { text: string; kind: PieceKind }
type PieceKind = 'head' | Block['kind']

type Change = (text: string, kind: PieceKind) => string

/**
 * The paper with each of its texts changed, always in the same order: title and all that stands around the text too. What
 * stays as it was keeps its bold parts. No link is kept: an address can say what the text does not.
 */
export function changePieces(model: DocumentModel, change: Change): DocumentModel {
  const head = (text: string) => change(text, 'head')
  const { title, author, kindOfPaper, letterHead, meta, blocks } = model
  return {
    title: head(title),
    language: model.language,
    author: head(author),
    date: model.date,
    kindOfPaper: head(kindOfPaper),
    ...(letterHead && { letterHead: { from: letterHead.from.map(head), to: letterHead.to.map(head) } }),
    meta: meta.map(({ term, text }) => ({ term: head(term), text: head(text) })),
    blocks: blocks.map((block) => changedBlock(block, change)),
  }
}

/** Every text of a paper, in the order that changePieces meets them. */
export function piecesOf(model: DocumentModel): Piece[] {
  const pieces: Piece[] = []
  changePieces(model, (text, kind) => {
    pieces.push({ text, kind })
    return text
  })
  return pieces
}

function changedBlock(block: Block, change: Change): Block {
  const text = (one: string) => change(one, block.kind)
  const words = (some: Words) => changedWords(some, text)
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, text: text(block.text) }
    case 'paragraph':
      return { kind: block.kind, text: words(block.text) }
    case 'list':
      return { kind: block.kind, ordered: block.ordered, items: block.items.map(words) }
    case 'definitions':
      return {
        kind: block.kind,
        items: block.items.map((item) => ({ term: text(item.term), text: words(item.text) })),
      }
    case 'table':
      return {
        kind: block.kind,
        caption: text(block.caption),
        header: block.header.map(text),
        rows: block.rows.map((row) => row.map(words)),
      }
    case 'quote':
      return { kind: block.kind, text: text(block.text), ...given('source', block.source, text) }
    case 'notice':
      return { kind: block.kind, title: text(block.title), text: words(block.text) }
    case 'answers':
      return { kind: block.kind, items: block.items.map((item) => changedAnswer(item, text)) }
    case 'signatures':
      return {
        kind: block.kind,
        people: block.people.map(({ name, title }) => ({ name: text(name), ...given('title', title, text) })),
      }
    case 'pageBreak':
      return { kind: block.kind }
  }
}

type Written = (text: string) => string

function changedAnswer(item: AnsweredQuestion, text: Written): AnsweredQuestion {
  const { number, question, answer, ground, evidence, answeredBy } = item
  return {
    number: text(number),
    question: text(question),
    answer: text(answer),
    ...given('ground', ground, text),
    ...(evidence && { evidence: evidence.map((span) => ({ text: text(span.text) })) }),
    ...given('answeredBy', answeredBy, text),
  }
}

function given<Name extends string>(name: Name, value: string | undefined, text: Written) {
  return value === undefined ? {} : ({ [name]: text(value) } as { [K in Name]: string })
}

/** Running text is one piece, however it is written: what is hidden may begin in bold and end beside it. */
function changedWords(words: Words, text: Written): Words {
  const spans = spansOf(words)
  const before = spans.map((span) => span.text).join('')
  const after = text(before)
  if (after !== before) return after
  return typeof words === 'string' ? words : spans.map(({ href: _, ...span }) => span)
}
