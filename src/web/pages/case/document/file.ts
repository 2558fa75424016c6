import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { fileResponse } from '../../../file-response.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { findDocument } from './find-document.ts'

const FileParams = CaseParams.extend({ document: z.coerce.number().int().min(1), file: z.uuid() })

/** A file that was handed in with a document, when nothing harmful has been found in it. */
export const get = page(FileParams, noQuery, async (at) => {
  const { document } = await findDocument(at, at.params)
  const file = document.files.find(({ fileId, part }) => fileId === at.params.file && part === 'attachment')
  if (file === undefined || !isSafe(file.scanState)) throw new NotFound()
  const content = await at.deps.files.get(file.sha256)
  return fileResponse({ ...file, content, show: false })
})

function isSafe(state: string): boolean {
  return state === 'clean' || state === 'unscanned'
}
