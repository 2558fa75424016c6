import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { fileResponse } from '../../../answers/file-response.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery, ordinal } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { openDocument } from './find-document.ts'

export const FileParams = CaseParams.extend({ document: ordinal(), file: z.uuid() })

/** A file that was handed in with a document, when nothing harmful has been found in it. */
export const get = page(FileParams, noQuery, async (at) => {
  const { document } = await openDocument(at, { ...at.params, form: 'file' })
  return fileOf(at, document, at.params.file)
})

/** Throws NotFound. */
export async function fileOf(
  at: SignedIn,
  { files }: Pick<CaseDocument, 'files'>,
  id: string,
): Promise<Response> {
  const file = files.find(({ fileId, part }) => fileId === id && part === 'attachment')
  if (file === undefined || !isSafe(file.scanState)) throw new NotFound()
  const content = await at.deps.files.get(file.sha256)
  return fileResponse({ ...file, content, show: false })
}

function isSafe(state: string): boolean {
  return state === 'clean' || state === 'unscanned'
}
