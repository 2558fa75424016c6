import { Readable } from 'node:stream'
import { z } from 'zod'
import { storedModel } from '../../../../documents/stored-model.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { withPicture } from '../../../../store/bodies/picture.ts'
import { fileResponse } from '../../../answers/file-response.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { openDocument } from './find-document.ts'

const DocxParams = CaseParams.extend({
  docx: z
    .string()
    .regex(/^[1-9]\d{0,4}\.docx$/)
    .transform((name) => Number.parseInt(name, 10)),
})

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The paper as a Word file, to work on. The registered paper is the one in the case. */
export const get = page(DocxParams, noQuery, async (at) => {
  const { document } = await openDocument(at, {
    number: at.params.number,
    document: at.params.docx,
    form: 'docx',
  })
  if (document.model === null) throw new NotFound()
  // Read when somebody asks: most processes never make a Word file.
  const { toDocx } = await import('../../../../documents/docx/to-docx.ts')
  const file = await toDocx(storedModel(await withPicture(at.db, document.model)))
  const name = `${document.title.replaceAll(/[/\\:]/g, '-')}.docx`
  return fileResponse({ name, mediaType, size: file.length, content: Readable.from([file]), show: false })
})
