import { NotFound } from '../../../../domain/thrown.ts'
import { fileResponse } from '../../../answers/file-response.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { loadSigning } from './load.ts'

/** The very PDF that is signed: its hash is what the page says. */
export const get = page(CaseParams, noQuery, async (at) => {
  const { signing, file } = await loadSigning(at)
  if (signing === null) throw new NotFound()
  const { hash, size } = signing.shown
  const name = `${file.partnership.title}.pdf`
  const content = await at.deps.files.get(hash)
  return fileResponse({ name, size, mediaType: 'application/pdf', content, show: true })
})
