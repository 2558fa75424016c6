import { z } from 'zod'
import { storedToPdf } from '../../../../documents/stored-model.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { renderedPdf } from '../../../../store/papers/rendered.ts'
import { fileResponse } from '../../../answers/file-response.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { openDocument } from './find-document.ts'

export const PdfParams = CaseParams.extend({
  pdf: z
    .string()
    .regex(/^[1-9]\d{0,4}\.pdf$/)
    .transform((name) => Number.parseInt(name, 10)),
})

/** The paper as a PDF, made when somebody first asks for it. */
export const get = page(PdfParams, noQuery, async (at) => {
  const { document } = await openDocument(at, {
    number: at.params.number,
    document: at.params.pdf,
    form: 'pdf',
  })
  return pdfOf(at, document)
})

export async function pdfOf(at: SignedIn, { id }: Pick<CaseDocument, 'id'>): Promise<Response> {
  const press = { files: at.deps.files, toPdf: storedToPdf }
  const { open, ...pdf } = await renderedPdf(at.db, press, id)
  return fileResponse({ ...pdf, mediaType: 'application/pdf', content: await open(), show: true })
}
