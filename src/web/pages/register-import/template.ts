import { writeListTemplate } from '../../../documents/sheets/list-template.ts'
import { workbookResponse } from '../../answers/file-answers.ts'
import { page } from '../../handler.ts'
import { noParams, noQuery } from '../../params.ts'
import { ownBody } from './load.ts'
import { words } from './words.ts'

/** A workbook with our headings, to fill in. */
export const get = page(noParams, noQuery, async (at) => {
  ownBody(at)
  const bytes = await writeListTemplate(at.language)
  return workbookResponse(bytes, words(at.language).templateFile)
})
