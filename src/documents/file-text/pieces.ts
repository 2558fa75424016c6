import type { FilePiece, FileText } from '../../domain/file-text.ts'

/** What is kept of one file, and of one piece of it: a search has to read a piece to show the words around what it found. */
const mostCharacters = 1_000_000
const longestPiece = 20_000

/** What a file says as it is kept: without what no database takes, long texts in parts, no more than is bearable. */
export function inPieces(said: readonly FilePiece[]): FileText {
  const whole = said.flatMap(({ text, ...place }) =>
    parts(cleaned(text)).map((part) => ({ text: part, ...place })),
  )
  const pieces: FilePiece[] = []
  let left = mostCharacters
  for (const piece of whole) {
    if (piece.text.length > left) return { state: 'cut', pieces }
    left -= piece.text.length
    pieces.push(piece)
  }
  return { state: pieces.length === 0 ? 'none' : 'read', pieces }
}

/** A word that a line ends in the middle of is whole again. */
function cleaned(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]+/gu, (signs) => (signs.includes('\n') ? '\n' : ' '))
    .replaceAll(/(\p{Ll})[-\u00ad]\s*\n\s*(\p{Ll})/gu, '$1$2')
    .trim()
}

/** Cut between words. */
function parts(text: string): string[] {
  if (text === '') return []
  if (text.length <= longestPiece) return [text]
  const space = text.slice(0, longestPiece).search(/\s\S*$/)
  const end = space > 0 ? space : longestPiece
  return [text.slice(0, end), ...parts(text.slice(end).trim())]
}
