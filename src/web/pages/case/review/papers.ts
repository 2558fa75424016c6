import type { Block, DocumentModel } from '../../../../documents/model.ts'
import { aidBlocks } from '../../../../documents/papers/aid-blocks.ts'
import { type ReviewedBlock, reviewPaper, type ToldCondition } from '../../../../documents/papers/review.ts'
import {
  preliminaryReviewPaper,
  type ReviewTold,
  reviewLetterPaper,
} from '../../../../documents/papers/review-letters.ts'
import type { ReviewCondition } from '../../../../domain/review-condition.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { addMonthsClamped, type PlainDate } from '../../../../kernel/plain-date.ts'
import { findWay, fittingForms } from '../../../../process/review/way-finder.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { versionOnPaper } from '../../../../process/rulebook/version-words.ts'
import { expectedOnceDone } from '../../../../process/steps/expected-day.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import type { ReviewOutcome } from '../../../../store/review/review.ts'
import { caseHead } from '../case-head.ts'
import type { EvidenceDocument } from '../consideration/answer-list.tsx'
import { listEvidence } from '../consideration/document-list.ts'
import { partyNames } from '../turn.ts'
import {
  assessorOf,
  criteriaKey,
  questionsFor,
  type Block as ReviewBlock,
  type Slot,
  summaryKey,
} from './blocks.ts'
import { blockReasons, blockTitle, outcomeIn } from './conclusion-draft.ts'
import { conditionIn } from './condition-words.ts'
import { answersIn, type ReviewAtWork, textOf } from './load.ts'
import { aidLaterBlocks, heardTold, legalTold } from './told.ts'
import { dayOf, reviewedQuestion, setsTold } from './told-answers.ts'
import { words } from './words.ts'

/** The authority writes Swedish; the pages and the mails speak the reader's language. */
const language = 'sv'

export type Verdict = {
  outcome: ReviewOutcome
  otherForm: string | null
  reasons: string
  blocks: readonly { block: string; reasons: string }[]
  conditions: readonly ReviewCondition[]
}

export type Signed = { verdict: Verdict; name: string; date: PlainDate }

/** The result as a letter to the organisation. */
export async function letterOf(db: Db, file: CaseFile, signed: Signed): Promise<DocumentModel> {
  const passed = signed.verdict.outcome === 'passed' || signed.verdict.outcome === 'passedWithConditions'
  const expected = passed ? expectedOnceDone(file.history.rulebook, 'ideaMeetingCalled', signed.date) : null
  return reviewLetterPaper({ ...(await toldOf(db, file, signed)), expected })
}

/** What the review says so far, as a letter to the organisation. */
export async function preliminaryOf(
  db: Db,
  file: CaseFile,
  { answerBy, ...signed }: Signed & { answerBy: PlainDate },
): Promise<DocumentModel> {
  return preliminaryReviewPaper({ ...(await toldOf(db, file, signed)), answerBy })
}

async function toldOf(
  db: Db,
  { partnership, history }: CaseFile,
  { verdict, name, date }: Signed,
): Promise<ReviewTold> {
  const { rulebook } = history
  const head = await caseHead(db, partnership, { date, language })
  const contact = partnership.people.find(({ part, side }) => part === 'contact' && side === 'party')
  return {
    ...head,
    to: { organisation: partyNames(partnership, language), contact: contact?.name ?? '' },
    outcome: verdict.outcome,
    result: outcomeIn(rulebook, verdict, language),
    reasons: verdict.reasons,
    blocks: verdict.blocks.map(({ block, reasons }) => ({
      title: blockTitle(rulebook, block, language),
      reasons,
    })),
    conditions: verdict.conditions.map((one) => toldCondition(rulebook, one)),
    signedBy: { name, title: inLanguage(roleLabel(rulebook, 'staffUnit'), language) },
  }
}

function toldCondition(rulebook: Rulebook, condition: ReviewCondition): ToldCondition {
  const { becomes, who } = conditionIn(rulebook, condition, language)
  return { text: condition.text, becomes, who, by: condition.by }
}

/** The whole review as it is registered. */
export async function recordOf(
  db: Db,
  work: ReviewAtWork,
  { verdict, name, date }: Signed,
): Promise<DocumentModel> {
  const { file, checklist } = work
  const { rulebook } = file.history
  const [head, documents, aid] = await Promise.all([
    caseHead(db, file.partnership, { date, language }),
    listEvidence(db, file.partnership),
    findAidAssessment(db, file.partnership.id),
  ])
  return reviewPaper({
    ...head,
    outcome: outcomeIn(rulebook, verdict, language),
    reasons: verdict.reasons,
    conditions: verdict.conditions.map((one) => toldCondition(rulebook, one)),
    blocks: work.blocks
      .filter(({ questions }) => questions.length > 0)
      .map((block) => reviewedBlock({ work, block, documents })),
    sets: setsTold(work, documents),
    aid: aid === null ? aidLaterBlocks(work) : (aidBlocks(aid, language) satisfies Block[]),
    legal: legalTold(file),
    heard: heardTold(file),
    reviewedBy: { name, title: inLanguage(roleLabel(rulebook, 'staffUnit'), language) },
    checklist: words(language).paperTitle(
      inLanguage(checklist.title, language),
      versionOnPaper(rulebook, language),
    ),
    freshUntil: verdict.outcome.startsWith('passed') ? addMonthsClamped(date, freshMonths(rulebook)) : null,
  })
}

/** How long a review may rest under a signature, as the rulebook says. */
export function freshMonths({ duties }: Rulebook): number {
  const duty = duties.find(({ id }) => id === 'review-fresh')
  return duty !== undefined && 'within' in duty && typeof duty.within === 'object' && 'months' in duty.within
    ? Number(duty.within.months)
    : 24
}

type Blocked = { work: ReviewAtWork; block: ReviewBlock; documents: readonly EvidenceDocument[] }

function reviewedBlock({ work, block, documents }: Blocked): ReviewedBlock {
  const { rulebook } = work.file.history
  const [criteria] = work.versions.get(criteriaKey(block.id)) ?? []
  const slots: Slot[] = block.assessors === 2 ? ['first', 'second'] : ['first']
  return {
    title: blockTitle(rulebook, block.id, language),
    summary: textOf(work.versions, summaryKey(block.id)),
    criteria:
      criteria === undefined ? null : { text: criteria.ground, by: criteria.by.name, on: dayOf(criteria) },
    answers: slots.map((slot) => ({
      by: block.assessors === 2 ? (assessorOf(block, slot, work.versions)?.name ?? null) : null,
      questions: questionsFor(block, slot).flatMap((question) =>
        reviewedQuestion({ work, documents, question }),
      ),
    })),
    advice: adviceOn(work, block),
  }
}

/** What the tool said beside the answers: advice, with its reasons. */
function adviceOn(work: ReviewAtWork, { kind }: ReviewBlock): readonly string[] {
  const t = words(language)
  const { wayFinder } = work.file.history.rulebook
  if (kind === 'procurement' && work.reading !== null) {
    const reasons = work.reading.reasons.map((reason) => inLanguage(reason, language))
    return [`${t.adviceLabel} ${t.level[work.reading.level]}. ${reasons.join(' ')}`]
  }
  if (kind !== 'form' || wayFinder === undefined) return []
  const fitting = fittingForms(findWay(wayFinder, answersIn(work.versions)))
  const named = fitting.map(({ form }) => inLanguage(form.label, language))
  return named.length === 0 ? [] : [`${t.adviceLabel} ${t.pointsTo(named.join(', '))}`]
}

/** The verdict that is written so far; null while no outcome is chosen. */
export function verdictOf(
  work: ReviewAtWork,
  draft: { outcome: ReviewOutcome | null; otherForm: string | null; reasons: string },
  conditions: readonly ReviewCondition[],
): Verdict | null {
  const { outcome } = draft
  if (outcome === null) return null
  return {
    outcome,
    otherForm: outcome === 'otherForm' ? draft.otherForm : null,
    reasons: draft.reasons,
    blocks: blockReasons(work),
    conditions: outcome === 'passedWithConditions' ? conditions : [],
  }
}
