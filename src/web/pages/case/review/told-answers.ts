import { link } from '../../../../documents/blocks.ts'
import type { Span } from '../../../../documents/model.ts'
import type { ReviewedQuestion, ReviewedSet } from '../../../../documents/papers/review.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dayInStockholm, type PlainDate } from '../../../../kernel/plain-date.ts'
import { answerTo, criteriaSetsOf } from '../../../../process/review/criteria-sets.ts'
import { sourceText } from '../../../../process/rulebook/lookup.ts'
import type { ChecklistAnswer } from '../../../../store/review/checklist.ts'
import { type EvidenceDocument, isEmpty } from '../consideration/answer-list.tsx'
import type { Numbered } from './blocks.ts'
import type { ReviewAtWork } from './load.ts'
import { words } from './words.ts'

/** The authority writes Swedish. */
const language = 'sv'

type Questioned = Evidenced & { question: Numbered }
type Evidenced = { work: ReviewAtWork; documents: readonly EvidenceDocument[] }

/** A question as it was answered; nothing where it was not. */
export function reviewedQuestion({ work, documents, question }: Questioned): ReviewedQuestion[] {
  const answer = work.versions.get(question.key)?.[0]
  if (answer === undefined) return []
  const { rulebook } = work.file.history
  return [
    {
      number: question.number,
      question: inLanguage(question.text, language),
      ...answerTold({ work, documents }, answer),
      unverified: question.verified ? null : inLanguage(sourceText(rulebook, question.source), language),
    },
  ]
}

function answerTold({ work, documents }: Evidenced, answer: ChecklistAnswer) {
  const label = work.checklist.answers.find(({ id }) => id === answer.answer)?.label
  return {
    answer: label === undefined ? words(language).noAnswer : inLanguage(label, language),
    ground: answer.ground,
    evidence: evidenceOf(answer, documents),
    legalSupport: answer.legalSupport,
    checkedOn: answer.checkedOn,
    answeredBy: answer.by.name,
    answeredOn: dayOf(answer),
  }
}

/** The sets of criteria in which something has been answered. */
export function setsTold(work: ReviewAtWork, documents: readonly EvidenceDocument[]): ReviewedSet[] {
  const sets = criteriaSetsOf(work.file.history.rulebook)
  const numbers = new Map(sets.flatMap(({ criteria }) => criteria.map(({ key, number }) => [key, number])))
  return sets
    .map(({ label, criteria }) => ({
      title: inLanguage(label, language),
      questions: criteria.flatMap((criterion): ReviewedQuestion[] => {
        const found = answerTo(criterion.key, (key) => work.versions.get(key)?.[0])
        if (found === null || isEmpty(found.answer)) return []
        const told = answerTold({ work, documents }, found.answer)
        const number = numbers.get(found.key)
        const same = found.key === criterion.key || !number ? '' : words(language).sameAs(number)
        const ground = [same, told.ground].filter(Boolean).join('\n')
        const question = inLanguage(criterion.text, language)
        return [{ ...told, number: criterion.number, question, ground, unverified: null }]
      }),
    }))
    .filter(({ questions }) => questions.length > 0)
}

export function dayOf({ at }: ChecklistAnswer): PlainDate {
  return dayInStockholm(new Date(at))
}

function evidenceOf(answer: ChecklistAnswer, documents: readonly EvidenceDocument[]): readonly Span[] {
  const document = documents.find(({ id }) => id === answer.evidenceDocumentId)
  const named =
    document === undefined ? [] : [{ text: words(language).document(document.number, document.title) }]
  const linked = answer.evidenceLink === null ? [] : [link(answer.evidenceLink, answer.evidenceLink)]
  return named.length > 0 && linked.length > 0 ? [...named, { text: ', ' }, ...linked] : [...named, ...linked]
}
