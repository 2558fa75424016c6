import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { answers, definitions, heading, notice, paragraph, subheading, table, typedText } from '../blocks.ts'
import type { Block, DocumentModel, Span } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'
import { phrases } from './review-words.ts'

/** A condition as it is told: what, what becomes of it, who and by when. */
export type ToldCondition = { text: string; becomes: string; who: string; by: PlainDate | null }

export type ReviewedQuestion = {
  number: string
  question: string
  answer: string
  ground: string
  evidence: readonly Span[]
  legalSupport: boolean | null
  checkedOn: PlainDate | null
  answeredBy: string
  answeredOn: PlainDate
  /** The law behind the question, when nobody has checked it against the text of the law. */
  unverified: string | null
}

export type ReviewedBlock = {
  title: string
  summary: string
  criteria: { text: string; by: string; on: PlainDate } | null
  /** One list, or one for each of two assessors. */
  answers: readonly { by: string | null; questions: readonly ReviewedQuestion[] }[]
  /** Advice that the tool gave, such as the reading of the signs of a purchase. */
  advice: readonly string[]
}

/** The board's own conditions, or criteria that others use, as far as they were answered. */
export type ReviewedSet = { title: string; questions: readonly ReviewedQuestion[] }

export type ReviewPaper = CaseHead & {
  outcome: string
  reasons: string
  conditions: readonly ToldCondition[]
  blocks: readonly ReviewedBlock[]
  sets: readonly ReviewedSet[]
  /** What was concluded on state aid; nothing when it is not concluded. */
  aid: readonly Block[]
  legal: readonly {
    question: string
    askedBy: string
    askedOn: PlainDate
    opinion: string
    byName: string
    on: PlainDate | null
  }[]
  heard: {
    sharedOn: PlainDate
    answerBy: PlainDate | null
    answers: readonly { by: string; on: PlainDate; text: string }[]
  } | null
  reviewedBy: { name: string; title: string }
  checklist: string
  /** The last day that the review may rest under a signature. */
  freshUntil: PlainDate | null
}

/** The review as it is registered: the conclusion, every block with its answers, the lawyers and what the party said. */
export function reviewPaper(input: ReviewPaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      notice(words.conclusion, input.outcome),
      ...typedText(input.reasons),
      ...conditionBlocks(input.conditions, input),
      ...input.blocks.flatMap((block) => blockParts(block, input)),
      ...setParts(input),
      ...(input.aid.length > 0 ? [heading(words.aid), ...input.aid] : []),
      ...legalParts(input),
      ...heardParts(input),
      heading(words.responsible),
      definitions([
        { term: words.by, text: `${input.reviewedBy.name}, ${input.reviewedBy.title}` },
        { term: words.on, text: dateInWords(input.date, input.language) },
        { term: words.checklist, text: input.checklist },
        { term: words.freshUntil, text: input.freshUntil && dateInWords(input.freshUntil, input.language) },
      ]),
      paragraph(words.noVerdict),
    ],
  })
}

/** Conditions as a table; nothing when there are none. */
export function conditionBlocks(
  conditions: readonly ToldCondition[],
  { language }: Pick<CaseHead, 'language'>,
): Block[] {
  const words = phrases[language]
  if (conditions.length === 0) return []
  const rows = conditions.map(({ text, becomes, who, by }) => [
    text,
    becomes,
    [who, by === null ? '' : words.noLaterThan(dateInWords(by, language))].filter(Boolean).join(', '),
  ])
  return [heading(words.conditions), table('', words.conditionHeader, rows)]
}

function blockParts(block: ReviewedBlock, input: ReviewPaper): Block[] {
  const words = phrases[input.language]
  const { criteria } = block
  return [
    heading(block.title),
    ...typedText(block.summary),
    ...(criteria === null
      ? []
      : [
          subheading(words.criteria),
          ...typedText(criteria.text),
          paragraph(words.written(criteria.by, dateInWords(criteria.on, input.language))),
        ]),
    ...block.advice.map((line) => paragraph(line)),
    ...block.answers.flatMap(({ by, questions }) => [
      ...(by === null ? [] : [subheading(words.assessedBy(by))]),
      ...(questions.length === 0 ? [] : [answers(questions.map((one) => answered(one, input)))]),
    ]),
  ]
}

function setParts(input: ReviewPaper): Block[] {
  if (input.sets.length === 0) return []
  return [
    heading(phrases[input.language].sets),
    ...input.sets.flatMap(({ title, questions }) => [
      subheading(title),
      answers(questions.map((one) => answered(one, input))),
    ]),
  ]
}

function answered(item: ReviewedQuestion, { language }: ReviewPaper) {
  const words = phrases[language]
  const { number, question, answer, evidence } = item
  const more = [
    item.legalSupport === null ? '' : item.legalSupport ? words.withLegal : words.withoutLegal,
    item.checkedOn === null ? '' : words.checked(dateInWords(item.checkedOn, language)),
    item.unverified === null ? '' : words.unverified(item.unverified),
  ].filter(Boolean)
  return {
    number,
    question,
    answer,
    evidence,
    ground: [item.ground, more.join(' ')].filter(Boolean).join('\n'),
    answeredBy: `${item.answeredBy}, ${dateInWords(item.answeredOn, language)}`,
  }
}

function legalParts({ legal, language }: ReviewPaper): Block[] {
  const words = phrases[language]
  if (legal.length === 0) return []
  return [
    heading(words.legal),
    ...legal.flatMap((one) => [
      paragraph(words.asked(one.askedBy, dateInWords(one.askedOn, language))),
      ...typedText(one.question),
      paragraph(
        one.on === null ? words.notAnswered : words.answeredBy(one.byName, dateInWords(one.on, language)),
      ),
      ...typedText(one.opinion),
    ]),
  ]
}

function heardParts({ heard, language }: ReviewPaper): Block[] {
  const words = phrases[language]
  if (heard === null) return []
  const shown = words.shown(
    dateInWords(heard.sharedOn, language),
    heard.answerBy === null ? '' : dateInWords(heard.answerBy, language),
  )
  return [
    heading(words.heard),
    paragraph(shown),
    ...(heard.answers.length === 0 ? [paragraph(words.noAnswer)] : []),
    ...heard.answers.flatMap(({ by, on, text }) => [
      paragraph(words.answeredOn(by, dateInWords(on, language))),
      ...typedText(text),
    ]),
  ]
}
