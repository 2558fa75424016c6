import type { DocxNode } from './docx-nodes.ts'

type Piece = { text: string; bold: boolean; href: string }

/** The words of a node, without any look. */
export function plainOf(node: DocxNode): string {
  if (node.type === 'paragraph') return node.children.map(plainOf).join('').trim()
  if (node.type === 'tableCell') return node.children.map(plainOf).filter(Boolean).join(' ')
  return wordsIn(node) ?? node.children.map(plainOf).join('')
}

function wordsIn({ type, value, altText }: DocxNode): string | null {
  if (type === 'text') return value
  if (type === 'tab') return ' '
  if (type === 'break') return '\n'
  if (type === 'image') return altText === '' ? '[bild]' : `[bild: ${altText}]`
  return null
}

/** A paragraph in our markup: bold, links and line breaks; a note stands in brackets where it was referred to. */
export function markupOf(paragraph: DocxNode, noteText: (key: string) => string): string {
  const written = joined(paragraph.children.flatMap((child) => piecesOf(child, noteText, plain))).map(
    writtenAs,
  )
  return withoutMarker(written.join('').trim())
}

type Look = Omit<Piece, 'text'>
const plain: Look = { bold: false, href: '' }

function piecesOf(node: DocxNode, noteText: (key: string) => string, look: Look): Piece[] {
  const words = wordsIn(node)
  if (words !== null) return [{ text: words, ...look }]
  if (node.type === 'noteReference')
    return [{ text: ` [not: ${noteText(`${node.noteType}-${node.noteId}`).trim()}]`, ...plain }]
  const inside = { bold: look.bold || node.isBold, href: isSafe(node.href) ? node.href : look.href }
  return node.children.flatMap((child) => piecesOf(child, noteText, inside))
}

function isSafe(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s()]+$/i.test(href)
}

/** Neighbours that look the same are one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  for (const piece of pieces) {
    const last = done.at(-1)
    if (last !== undefined && last.bold === piece.bold && last.href === piece.href) last.text += piece.text
    else done.push({ ...piece })
  }
  return done
}

/** Marks close beside the words: "** bold**" would not be bold. */
function writtenAs({ text, bold, href }: Piece): string {
  const words = text.trim()
  if (words === '') return text
  const before = text.slice(0, text.indexOf(words))
  const after = text.slice(before.length + words.length)
  const linked = href === '' ? escaped(words) : `[${escaped(words)}](${href})`
  return `${before}${bold ? bolded(linked) : linked}${after}`
}

/** Bold does not reach over a line break. */
function bolded(words: string): string {
  return words
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `**${line.trim()}**`))
    .join('\n')
}

/** Signs that our markup would read as something else. */
function escaped(text: string): string {
  return text.replaceAll('**', '\\*\\*').replaceAll('](', ']\\(')
}

/** A line that happens to begin like a list or a heading is still a line. */
function withoutMarker(markup: string): string {
  return markup
    .replaceAll(/^(\s*)([-+#>]|\*(?=\s))/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
}
