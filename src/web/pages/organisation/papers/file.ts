import { z } from 'zod'
import { listPapersKept } from '../../../../store/papers/organisation-document.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { fileOf } from '../../case/document/file.ts'
import { keepingOrganisation, PaperParams } from './load.ts'

const FileParams = PaperParams.extend({ file: z.uuid() })

/** A file of a paper that the organisation keeps, for its own people. */
export const get = page(FileParams, noQuery, async (at) => {
  const papers = await listPapersKept(at.db, keepingOrganisation(at), at.params.document)
  const files = papers.flatMap((paper) =>
    paper.files.map((file) => ({ ...file, part: 'attachment' as const })),
  )
  return fileOf(at, { files }, at.params.file)
})
