import type { AidAssessment } from '../../domain/state-aid.ts'
import { heading } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { aidBlocks, assessedBlocks } from './aid-blocks.ts'
import { aidWords } from './aid-words.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type AidAssessmentPaper = CaseHead & { title: string; assessment: AidAssessment }

/** A named person's conclusion on state aid with the reckoning that it rests on. */
export function aidAssessmentPaper({ title, assessment, ...head }: AidAssessmentPaper): DocumentModel {
  const { conclusion, assessed } = aidWords[head.language]
  const blocks = [
    heading(assessed),
    ...assessedBlocks(assessment, head.language),
    heading(conclusion),
    ...aidBlocks(assessment, head.language),
  ]
  return casePaper(head, { title, kindOfPaper: title, blocks })
}
