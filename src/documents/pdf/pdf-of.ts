import type { DocumentModel } from '../model.ts'
import type { AttachedPdf } from './attach.ts'
import type { PdfStandard } from './compiler.ts'
import { toPdf } from './to-pdf.ts'

export type PdfEdition = {
  /** PDF/UA-1 to read, PDF/A-2a to keep. Both are tagged. */
  standard: PdfStandard
  /** A PDF/A to keep unchanged inside it; only in an edition to keep. */
  attached?: AttachedPdf
}

/** One edition of a paper. The same model and the same attachment give the same bytes. */
export async function pdfOf(model: DocumentModel, { standard, attached }: PdfEdition): Promise<Buffer> {
  const paper = await toPdf(model, standard)
  if (attached === undefined) return paper
  const { withAttached } = await import('./attach.ts')
  return withAttached(paper, attached)
}
