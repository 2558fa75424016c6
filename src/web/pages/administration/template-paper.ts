import { heading, typedText } from '../../../documents/blocks.ts'
import type { DocumentModel } from '../../../documents/model.ts'
import { agreementPaper } from '../../../documents/papers/agreement.ts'
import type { CaseHead } from '../../../documents/papers/case-head.ts'
import { casePaper } from '../../../documents/papers/case-head.ts'
import { memoPaper } from '../../../documents/papers/memo.ts'
import { isTemplate, type OwnTexts, type Setting } from '../../../domain/body-setting.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { allOf } from '../../../kernel/word-list.ts'
import { agreementTemplate, filledIn } from '../../../process/agreement/agreement-sections.ts'
import { roleLabel } from '../../../process/rulebook/lookup.ts'
import {
  finalReportInOwnWords,
  memoInOwnWords,
  reportInOwnWords,
  templateInOwnWords,
} from '../../../process/rulebook/own-templates.ts'
import { draftIn, inForceOn, listVersions } from '../../../store/bodies/body-setting.ts'
import type { SignedIn } from '../../visit.ts'
import { shownBlocks } from '../case/draft/shown.ts'
import type { LoadedSetting } from './load.ts'
import { sampleContent, sampleSummary } from './sample-agreement.ts'
import { templateWords } from './template-words.ts'

type Trying = { head: CaseHead; partnership: Partnership | null }

/** The document that a part of a template stands in, with every draft that waits, filled in with an example. */
export async function templatePaper(
  at: SignedIn,
  loaded: LoadedSetting,
  trying: Trying,
): Promise<DocumentModel | null> {
  const { kind } = loaded.setting
  if (kind === 'question') return null
  const texts = await textsWithDrafts(at, loaded)
  if (kind === 'report') return reportPaper(loaded, texts, trying)
  return kind === 'section' || kind === 'ownSection'
    ? agreementOf(loaded, texts, trying)
    : memoOf(at, loaded, { texts, head: trying.head })
}

/** What would hold if every draft were taken into use today. */
async function textsWithDrafts(at: SignedIn, { bodyId }: LoadedSetting): Promise<OwnTexts> {
  const versions = (await listVersions(at.db, bodyId)).filter(({ kind }) => isTemplate(kind))
  const nameOf = ({ kind, about }: Setting) => `${kind} ${about}`
  return [...Map.groupBy(versions, nameOf).values()].flatMap(
    (ofPart) => draftIn(ofPart) ?? inForceOn(ofPart, at.today) ?? [],
  )
}

function agreementOf(
  { rulebook }: LoadedSetting,
  texts: OwnTexts,
  { head, partnership }: Trying,
): DocumentModel {
  const template = templateInOwnWords(agreementTemplate(rulebook), texts)
  const content = sampleContent(head)
  const summary = partnership?.summary ?? sampleSummary
  const facts = { parties: head.parties, title: head.caseTitle, summary }
  const sections = template.sections.map((section, index) => ({
    number: index + 1,
    heading: section.heading.sv,
    text: filledIn(section.start.sv, facts),
    shown: shownBlocks(section, { content, rulebook, aid: null, language: 'sv' }),
  }))
  return agreementPaper({ ...head, kind: template.title.sv, sections })
}

/** The headings of the report that a part stands in, each with what helps whoever writes under it. */
function reportPaper({ rulebook, setting }: LoadedSetting, texts: OwnTexts, { head }: Trying): DocumentModel {
  const [id] = setting.about.split('.')
  const report = rulebook.reports.find((one) => one.id === id)
  const template = report ?? rulebook.finalReport
  if (template === undefined) throw new NotFound()
  const parts =
    report === undefined
      ? finalReportInOwnWords({ sections: [], ...rulebook.finalReport }, texts).sections
      : reportInOwnWords(report, texts).headings
  return casePaper(head, {
    title: `${template.title.sv}: ${head.caseTitle}`,
    kindOfPaper: template.title.sv,
    blocks: parts.flatMap((part) => [heading(part.heading.sv), ...typedText(part.help?.sv ?? '')]),
  })
}

function memoOf(
  at: SignedIn,
  { rulebook, setting, body }: LoadedSetting,
  { texts, head }: { texts: OwnTexts; head: CaseHead },
): DocumentModel {
  if (rulebook.memo === undefined) throw new NotFound()
  const { sections, variants } = memoInOwnWords(rulebook.memo, texts)
  const asked = setting.kind === 'memoKind' ? setting.about : 'sign'
  const variant = variants.find(({ id }) => id === asked) ?? variants[0]
  const parties = allOf(head.parties.slice(1), 'sv')
  const text = templateWords('sv').preview.example
  return memoPaper({
    ...head,
    matter: variant?.title.sv ?? '',
    board: body.boards[0]?.name ?? body.name,
    handler: at.actor.name,
    decisions: (variant?.decisions ?? []).map(({ sv }) =>
      sv.replaceAll('{title}', head.caseTitle).replaceAll('{parties}', parties),
    ),
    sections: sections.map(({ heading }) => ({ heading: heading.sv, text })),
    attachments: [],
    textHash: null,
    signedBy: [{ name: at.actor.name, title: roleLabel(rulebook, 'director').sv }],
  })
}
