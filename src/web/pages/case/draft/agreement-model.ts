import type { Block, DocumentModel } from '../../../../documents/model.ts'
import { agreementPaper, textBlocks } from '../../../../documents/papers/agreement.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { isNeeded, textOf } from '../../../../process/agreement/agreement-sections.ts'
import type { History } from '../../../../process/case/history.ts'
import { findAgreement } from '../../../../store/agreement/agreement.ts'
import { agreementContent } from '../../../../store/agreement/agreement-content.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import { agreementTemplateOf } from '../../../../store/bodies/template-texts.ts'
import type { Db } from '../../../../store/db.ts'
import { caseHead } from '../case-head.ts'
import type { Draft, SectionNow } from './load.ts'
import { shownBlocks } from './shown.ts'

type Asked = { partnership: Partnership; history: History; language: Language; date: PlainDate }

/**
 * The whole agreement as it stands now, with the data that it shows. Optional sections without text are left out.
 * Throws NotFound before anybody has opened the draft.
 */
export async function agreementModel(db: Db, asked: Asked): Promise<DocumentModel> {
  const agreement = await findAgreement(db, asked.partnership.id)
  if (agreement === null) throw new NotFound()
  const of = { agreementId: agreement.id, partnershipId: asked.partnership.id }
  const { lead } = asked.partnership
  const begun = { bodyId: lead.bodyId, rulebook: asked.history.rulebook, agreement }
  const [content, template] = await Promise.all([agreementContent(db, of), agreementTemplateOf(db, begun)])
  return modelOf(db, asked, { content, template })
}

/** The same for a content and a template that have been read. */
export async function modelOf(
  db: Db,
  asked: Asked,
  { content, template }: Pick<Draft, 'content' | 'template'>,
): Promise<DocumentModel> {
  const { partnership, history, language, date } = asked
  const { rulebook } = history
  const [head, aid] = await Promise.all([
    caseHead(db, partnership, { date, language }),
    findAidAssessment(db, partnership.id),
  ])
  const sections = template.sections
    .filter((section) => isNeeded(section, textOf(content, section.key)))
    .map((section, index) => ({
      number: index + 1,
      heading: inLanguage(section.heading, language),
      text: textOf(content, section.key),
      shown: shownBlocks(section, { content, rulebook, aid, language }),
    }))
  return agreementPaper({ ...head, kind: inLanguage(template.title, language), sections })
}

/** What one section says, as blocks to show. */
export async function sectionBlocks(
  db: Db,
  { file, content }: Pick<Draft, 'file' | 'content'>,
  { section, language, text }: { section: SectionNow['section']; language: Language; text?: string },
): Promise<Block[]> {
  const aid = section.shows.includes('aid') ? await findAidAssessment(db, file.partnership.id) : null
  const { rulebook } = file.history
  const shown = shownBlocks(section, { content, rulebook, aid, language })
  return textBlocks({ text: text ?? textOf(content, section.key), shown })
}
