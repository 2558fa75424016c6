import { packedName } from '../../../../documents/package-zip.ts'
import { storedToPdf } from '../../../../documents/stored-model.ts'
import type { DocumentFile } from '../../../../store/papers/document.ts'
import { renderedPdf } from '../../../../store/papers/rendered.ts'
import { paperTitle } from '../paper-title.ts'
import type { Whole, WholeAt } from './load.ts'

/** One file of a document, with its place in the package. */
export type PackedPaper = { path: string; sha256: string; size: number }

export type PackedDocument = Whole['documents'][number] & {
  shownTitle: string
  packed: readonly PackedPaper[]
  /** Files that are not given out, because a virus was found in them or is still looked for. */
  leftOut: readonly string[]
  /** Nothing of it is here, since it is flagged as secret and was not asked for. */
  heldBack: boolean
}

/**
 * Every document with its files: the paper as a PDF, and what was handed in as it was. The PDFs are made where they are
 * not. What is flagged as secret only comes along where it is asked for.
 */
export async function packedDocuments(
  at: WholeAt,
  { file, documents }: Whole,
  asked: { withFlagged: boolean },
): Promise<PackedDocument[]> {
  const packed: PackedDocument[] = []
  for (const document of documents) {
    const shownTitle = paperTitle(file.history.rulebook, document, at.language).title
    const heldBack = document.secrecy !== null && !asked.withFlagged
    if (heldBack) {
      packed.push({ ...document, shownTitle, packed: [], leftOut: [], heldBack })
      continue
    }
    const attached = document.files.filter(({ part }) => part === 'attachment')
    const papers = document.hasPaper ? [await paperOf(at, { ...document, shownTitle })] : []
    packed.push({
      ...document,
      shownTitle,
      heldBack,
      packed: [
        ...papers,
        ...attached.filter(isSafe).map((one, index) => fileOf(document.number, one, index + 1)),
      ],
      leftOut: attached.filter((one) => !isSafe(one)).map(({ name }) => name),
    })
  }
  return packed
}

type Titled = Pick<PackedDocument, 'id' | 'number' | 'shownTitle'>

async function paperOf({ db, deps }: WholeAt, { id, number, shownTitle }: Titled): Promise<PackedPaper> {
  const { sha256, size } = await renderedPdf(db, { files: deps.files, toPdf: storedToPdf }, id)
  return { path: `${folder}/${packedName(number, shownTitle, 'pdf')}`, sha256, size }
}

function fileOf(number: number, { name, sha256, size }: DocumentFile, position: number): PackedPaper {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, 'bin']
  return { path: `${folder}/${packedName(number, `${letters(position)} ${stem}`, ending)}`, sha256, size }
}

/** Files of one document stay apart even where two have the same name: a, b … z, aa. */
export function letters(position: number): string {
  const letter = String.fromCharCode(97 + ((position - 1) % 26))
  return position > 26 ? letters(Math.floor((position - 1) / 26)) + letter : letter
}

/** It may be given out: no virus was found in it, or nobody looks for any here. */
export function isSafe({ scanState }: DocumentFile): boolean {
  return scanState === 'clean' || scanState === 'unscanned'
}

const folder = 'handlingar'
