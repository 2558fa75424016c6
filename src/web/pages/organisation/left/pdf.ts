import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { PdfParams, pdfOf } from '../../case/document/pdf.ts'
import { findLeftPaper } from './find-paper.ts'

/** A paper of a case that the organisation has left, as a PDF. */
export const get = page(PdfParams, noQuery, async (at) => {
  const { number, pdf: document } = at.params
  const { paper } = await findLeftPaper(at, { number, document })
  return pdfOf(at, paper)
})
