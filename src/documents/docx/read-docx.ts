import mammoth from 'mammoth'
import { ok, type Result, refused } from '../../kernel/result.ts'
import { fitsUnpacked } from '../fits-unpacked.ts'
import type { DocxLine } from './docx-line.ts'
import { type DocxNode, docxDocument } from './docx-nodes.ts'
import { markupOf, plainOf } from './docx-text.ts'
import { largestDocx } from './sections-of.ts'

export type ReadDocx = {
  lines: readonly DocxLine[]
  comments: readonly { by: string; text: string }[]
  /** What our markup has no place for: rows of tables became points, pictures a word in brackets. */
  tables: number
  pictures: number
}

const largestUnpacked = 100_000_000
/** What is read of a file: an agreement of fifty pages has some thousand lines and 150,000 characters. */
const mostLines = 20_000
const mostCharacters = 1_000_000

/**
 * The text of a .docx as lines in our own markup. Nothing of the file's own code is kept: text, bold, lists, headings
 * and links to http, https and mailto. Changes that were tracked are read as accepted.
 */
export async function readDocx(
  bytes: Buffer,
  largest = largestDocx,
): Promise<Result<ReadDocx, 'unreadable' | 'tooLarge'>> {
  if (bytes.length > largest) return refused('tooLarge')
  const fits = fitsUnpacked(bytes, largestUnpacked)
  if (!fits.ok) return fits
  try {
    const read = readNodes(await nodesOf(bytes))
    return isTooLong(read) ? refused('tooLarge') : ok(read)
  } catch {
    return refused('unreadable')
  }
}

function isTooLong({ lines, comments }: ReadDocx): boolean {
  const texts = [...lines.map(({ markup }) => markup), ...comments.map(({ text }) => text)]
  return texts.length > mostLines || texts.reduce((sum, { length }) => sum + length, 0) > mostCharacters
}

async function nodesOf(bytes: Buffer) {
  let read: unknown = null
  const keep = (document: unknown) => {
    read = document
    return { type: 'document', children: [], notes: {}, comments: [] }
  }
  await mammoth.convertToHtml({ buffer: bytes }, { transformDocument: keep })
  return docxDocument.parse(read)
}

function readNodes({ children, notes, comments }: ReturnType<typeof docxDocument.parse>): ReadDocx {
  const noteText = (key: string) => (notes._notes[key]?.body ?? []).map((one) => plainOf(one)).join(' ')
  const all = everyNode(children)
  return {
    lines: children.flatMap((node) => linesOf(node, noteText)).filter(({ plain }) => plain.trim() !== ''),
    comments: comments.map(({ authorName, body }) => ({
      by: authorName ?? '',
      text: body.map((one) => plainOf(one)).join('\n'),
    })),
    tables: all.filter(({ type }) => type === 'table').length,
    pictures: all.filter(({ type }) => type === 'image').length,
  }
}

type NoteText = (key: string) => string

function linesOf(node: DocxNode, noteText: NoteText): DocxLine[] {
  if (node.type === 'table') return node.children.map((row) => rowOf(row))
  if (node.type !== 'paragraph') return node.children.flatMap((child) => linesOf(child, noteText))
  const level = Number(/^heading ([1-6])$/i.exec(node.styleName ?? '')?.[1] ?? 0)
  const words = { plain: plainOf(node), markup: markupOf(node, noteText) }
  if (level > 0) return [{ kind: 'heading', level, ...words }]
  if (/^title$/i.test(node.styleName ?? '')) return [{ kind: 'heading', level: 1, ...words }]
  const kind = node.numbering === null ? 'paragraph' : node.numbering.isOrdered ? 'step' : 'bullet'
  return [{ kind, level: 0, ...words }]
}

/** A row of a table as one point: what stands in its cells, in order. */
function rowOf(row: DocxNode): DocxLine {
  const plain = row.children.map((cell) => plainOf(cell).trim()).join(' · ')
  return { kind: 'bullet', level: 0, plain, markup: plain }
}

function everyNode(nodes: readonly DocxNode[]): DocxNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)])
}
