import { type Place, plainLines } from '../../../../documents/docx/sections-of.ts'
import type { DocumentModel } from '../../../../documents/model.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import type { Db } from '../../../../store/db.ts'
import type { Draft } from '../draft/load.ts'
import { shownBlocks } from '../draft/shown.ts'

/** The sections as a Word file has them: their headings in both languages, and what they show by themselves. */
export async function placesIn(db: Db, { file, content, sections }: Draft): Promise<Place[]> {
  const aid = await findAidAssessment(db, file.partnership.id)
  const { rulebook } = file.history
  return sections.map(({ section }) => ({
    key: section.key,
    headings: [section.heading.sv, section.heading.en ?? section.heading.sv],
    shown: plainLines(shownBlocks(section, { content, rulebook, aid, language: 'sv' })),
  }))
}

/** The lines that stand above the sections in a Word file of ours. */
export function headLines({ title, author, kindOfPaper, meta }: DocumentModel): string[] {
  return [title, `${author} ${kindOfPaper}`, ...meta.map(({ term, text }) => `${term}: ${text}`)]
}
