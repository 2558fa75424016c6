import { disclosureAnswerPaper } from '../../../documents/papers/disclosure-answer.ts'
import { toPdf } from '../../../documents/pdf/to-pdf.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { withPicture } from '../../../store/bodies/picture.ts'
import { listItems } from '../../../store/papers/disclosure-item.ts'
import { pdfResponse } from '../../answers/file-answers.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { AskedParams, askedRequest } from './address.ts'

/** The same letter as those who answer can send. */
export const get = publicPage(AskedParams, noQuery, async (at) => {
  const request = await askedRequest(at)
  const { answer } = request
  if (answer === null) throw new NotFound()
  const items = await listItems(at.db, request.id)
  const paper = disclosureAnswerPaper({ ...request, answer, language: at.language, items })
  return pdfResponse(await toPdf(await withPicture(at.db, paper)), `${request.number}.pdf`)
})
