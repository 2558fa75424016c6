import { extname } from 'node:path'
import type { FilePiece, FileText } from '../../domain/file-text.ts'
import type { Result } from '../../kernel/result.ts'
import { inPieces } from './pieces.ts'

/** So much is read of a file: some thousand pages of paper are longer than anybody hands in. */
const mostPages = 1000
const mostUnpacked = { packed: 25_000_000, unpacked: 100_000_000 }

type Read = Result<readonly FilePiece[], 'unreadable' | 'tooLarge'>

/** What a file says, by the kind that its name tells: nobody could hand it in under the name of another. */
export async function readFileText(bytes: Buffer, name: string): Promise<FileText> {
  const read = readers[extname(name).toLowerCase()]
  if (read === undefined) return { state: isPicture(name) ? 'none' : 'otherKind', pieces: [] }
  const said = await read(bytes, name).catch((): Read => ({ ok: false, reason: 'unreadable' }))
  return said.ok ? inPieces(said.value) : { state: said.reason, pieces: [] }
}

function isPicture(name: string): boolean {
  return ['.png', '.jpg', '.jpeg', '.heic'].includes(extname(name).toLowerCase())
}

const readers: Record<string, (bytes: Buffer, name: string) => Promise<Read>> = {
  '.pdf': pages,
  '.docx': lines,
  '.xlsx': sheets,
  '.csv': sheets,
  '.txt': plain,
}

async function pages(bytes: Buffer): Promise<Read> {
  const { pdfPages } = await import('./pdf-pages.ts')
  const said = await pdfPages(bytes, mostPages)
  return { ok: true, value: said.map((text, index) => ({ text, page: index + 1 })) }
}

async function lines(bytes: Buffer): Promise<Read> {
  const { readDocx } = await import('../docx/read-docx.ts')
  const read = await readDocx(bytes, mostUnpacked.packed)
  if (!read.ok) return read
  const said = [
    ...read.value.lines.map(({ plain: line }) => line),
    ...read.value.comments.map(({ text }) => text),
  ]
  return { ok: true, value: [{ text: said.join('\n') }] }
}

async function sheets(bytes: Buffer, name: string): Promise<Read> {
  const { openSheet } = await import('../sheets/open-sheet.ts')
  const read = await openSheet(bytes, name.toLowerCase(), mostUnpacked)
  if (!read.ok) return read
  const said = read.value.map((rows) =>
    rows.map((row) => row.filter((cell) => cell !== null).join(' · ')).filter((row) => row !== ''),
  )
  const isOne = said.length === 1
  return {
    ok: true,
    value: said.map((rows, index) => ({ text: rows.join('\n'), ...(isOne ? {} : { sheet: index + 1 }) })),
  }
}

async function plain(bytes: Buffer): Promise<Read> {
  return { ok: true, value: [{ text: decoded(bytes) }] }
}

function decoded(bytes: Buffer): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
