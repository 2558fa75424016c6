import { link } from '../../../../documents/blocks.ts'
import type { DocumentModel, Span } from '../../../../documents/model.ts'
import { type ConsiderationPaper, considerationPaper } from '../../../../documents/papers/consideration.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { versionOnPaper } from '../../../../process/rulebook/version-words.ts'
import type { ChecklistAnswer } from '../../../../store/review/checklist.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import type { EvidenceDocument } from './answer-list.tsx'
import { type Question, readConclusion } from './checklist.ts'
import { conclusionIn, documentNames } from './conclusion-words.ts'
import { listEvidence } from './document-list.ts'
import type { Consideration } from './load.ts'
import { words } from './words.ts'

/** The authority's own papers are in Swedish, whatever language the page is read in. */
const language = 'sv'

/** The consideration with every answer, as it is registered. */
export async function considerationAsPaper(at: SignedIn, loaded: Consideration): Promise<DocumentModel> {
  const { file, parts, checklist, conclusion } = loaded
  const { rulebook } = file.history
  const head = await caseHead(at.db, file.partnership, { date: at.today, language })
  const documents = await listEvidence(at.db, file.partnership)
  return considerationPaper({
    ...head,
    questions: parts
      .flatMap(({ questions }) => questions)
      .flatMap((question) => answered({ loaded, question, documents })),
    conclusion: conclusionIn(rulebook, readConclusion(conclusion.value), language),
    reasons: conclusion.reasons,
    missing: documentNames(rulebook, loaded.missingDocuments, language).map((document) => ({
      document,
      ...(conclusion.completionOn !== null && { completeBy: conclusion.completionOn }),
    })),
    submittedBy: at.actor.name,
    submittedOn: at.today,
    checklist: words(language).paperTitle(
      inLanguage(checklist.title, language),
      versionOnPaper(rulebook, language),
    ),
  })
}

type Answering = { loaded: Consideration; question: Question; documents: readonly EvidenceDocument[] }

function answered({ loaded, question, documents }: Answering): ConsiderationPaper['questions'] {
  const answer = loaded.versions.get(question.key)?.[0]
  const label = loaded.checklist.answers.find(({ id }) => id === answer?.answer)?.label
  if (answer === undefined || label === undefined) return []
  return [
    {
      number: String(question.number),
      question: inLanguage(question.text, language),
      answer: inLanguage(label, language),
      ground: answer.ground,
      evidence: evidenceOf(answer, documents),
      answeredBy: answer.by.name,
      answeredOn: dayInStockholm(new Date(answer.at)),
    },
  ]
}

function evidenceOf(answer: ChecklistAnswer, documents: readonly EvidenceDocument[]): readonly Span[] {
  const document = documents.find(({ id }) => id === answer.evidenceDocumentId)
  const spans: Span[] = []
  if (document !== undefined) spans.push({ text: words(language).document(document.number, document.title) })
  if (document !== undefined && answer.evidenceLink !== null) spans.push({ text: ', ' })
  if (answer.evidenceLink !== null) spans.push(link(answer.evidenceLink, answer.evidenceLink))
  return spans
}
