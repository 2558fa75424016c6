import type { DocumentModel } from './model.ts'
import { toPdf } from './pdf/to-pdf.ts'

/** A model as it was stored with its document. Throws when it is something else. */
export function storedModel(stored: unknown): DocumentModel {
  if (!isModel(stored)) throw new Error('What is stored with the document is not a model')
  return stored
}

/** The PDF of a stored model. */
export function storedToPdf(stored: unknown): Promise<Buffer> {
  return toPdf(storedModel(stored))
}

function isModel(stored: unknown): stored is DocumentModel {
  if (typeof stored !== 'object' || stored === null) return false
  const texts = ['title', 'language', 'author', 'date', 'kindOfPaper']
  const given: Record<string, unknown> = { ...stored }
  return (
    texts.every((name) => typeof given[name] === 'string') &&
    Array.isArray(given.blocks) &&
    Array.isArray(given.meta)
  )
}
