import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { FileParams, fileOf } from '../../case/document/file.ts'
import { findLeftPaper } from './find-paper.ts'

/** A file of a paper in a case that the organisation has left. */
export const get = page(FileParams, noQuery, async (at) => {
  const { paper } = await findLeftPaper(at, at.params)
  return fileOf(at, paper, at.params.file)
})
