import { spansOf } from '../blocks.ts'
import type { Block, Words } from '../model.ts'
import type { DocxLine } from './docx-line.ts'

/** Bytes of a Word file that is read in: an agreement without pictures is some tens of kilobytes. */
export const largestDocx = 10_000_000

/** A section that text may belong to: what its heading may say, and what it shows by itself below its text. */
export type Place = { key: string; headings: readonly string[]; shown: readonly string[] }

/** Text that belongs together. Without a section it is offered to be placed by hand. */
export type DocxPiece = { heading: string; section: string | null; text: string }

export type Sorted = {
  pieces: DocxPiece[]
  /** Lines that were left out since we make them ourselves: the paper's head, and data shown from the case. */
  own: number
}

type Open = DocxPiece & { level: number; lines: DocxLine[]; shown: ReadonlySet<string> }

/**
 * Lines of a Word file as the texts of sections: a heading that says what a section is called begins that section,
 * whatever its number and look; any other heading on the same level begins a piece of its own. Nothing is left out but
 * what the paper has of its own (`head`, and what the sections show).
 */
export function sectionsOf(
  lines: readonly DocxLine[],
  { places, head }: { places: readonly Place[]; head: readonly string[] },
): Sorted {
  const own = new Set(head.map(bare))
  const opened: Open[] = [begin('', null, 0)]
  let left = 0
  for (const line of lines) {
    const now = opened.at(-1) ?? begin('', null, 0)
    const place = placeFor(line, places)
    const isOwn = now.section === null ? own.has(bare(line.plain)) : now.shown.has(bare(line.plain))
    if (place !== undefined) opened.push(begin(line.plain, place, line.kind === 'heading' ? line.level : 9))
    else if (isOwn) left += 1
    else if (line.kind === 'heading' && line.level <= Math.max(now.level, 1))
      opened.push(begin(line.plain, null, line.level))
    else now.lines.push(line)
  }
  return { pieces: opened.flatMap(closed), own: left }
}

function begin(heading: string, place: Place | null, level: number): Open {
  const shown = new Set((place?.shown ?? []).map(bare))
  return { heading, section: place?.key ?? null, text: '', level, lines: [], shown }
}

function closed({ heading, section, lines }: Open): DocxPiece[] {
  const text = joinedLines(lines)
  if (text === '' && (section !== null || heading === '')) return []
  return [{ heading, section, text }]
}

const longestHeading = 90

function placeFor({ kind, plain }: DocxLine, places: readonly Place[]): Place | undefined {
  if (kind !== 'heading' && plain.length > longestHeading) return undefined
  return places.find(({ headings }) => headings.some((heading) => bare(heading) === bare(plain)))
}

/** Points follow each other on lines of their own; anything else is parted by an empty line. */
function joinedLines(lines: readonly DocxLine[]): string {
  return lines
    .map((line, index) => {
      const sameList = lines[index - 1]?.kind === line.kind && ['bullet', 'step'].includes(line.kind)
      return `${index === 0 ? '' : sameList ? '\n' : '\n\n'}${marked(line)}`
    })
    .join('')
}

function marked({ kind, plain, markup }: DocxLine): string {
  if (kind === 'heading') return `### ${plain}`
  const oneLine = markup.replaceAll('\n', ' ')
  if (kind === 'bullet') return `- ${oneLine}`
  return kind === 'step' ? `1. ${oneLine}` : markup
}

/** What a line says, without number, signs and case. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*(§\s*)?\d+(\.\d+)*[.):]?\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The lines that blocks become in a Word file. */
export function plainLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOfBlock)
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [said(block.text)]
    case 'list':
      return block.items.map(said)
    case 'definitions':
      return block.items.map(({ term, text }) => `${term}: ${said(text)}`)
    case 'table':
      return [block.caption, ...[block.header, ...block.rows].map((row) => row.map(said).join(' · '))]
    case 'notice':
      return [`${block.title}: ${said(block.text)}`]
    case 'quote':
      return [block.text]
    default:
      return []
  }
}

function said(words: Words): string {
  return spansOf(words)
    .map(({ text }) => text)
    .join('')
}
