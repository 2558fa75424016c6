import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, definitions, heading, notice, paragraph, steps, subheading, typedText } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'
import { type Addressee, type CaseHead, casePaper, introduction, reachUs, signedFor } from './case-head.ts'
import { expectedNext } from './expected-day.ts'
import { conditionBlocks, type ToldCondition } from './review.ts'
import { phrases } from './review-words.ts'

export type ReviewOutcomeTold = 'passed' | 'passedWithConditions' | 'failed' | 'otherForm'

/** What the party is told of a review, preliminary or final. */
export type ReviewTold = CaseHead & {
  to: Addressee
  outcome: ReviewOutcomeTold
  /** The outcome in a sentence. */
  result: string
  reasons: string
  /** What was found in each block, for those with a summary. */
  blocks: readonly { title: string; reasons: string }[]
  conditions: readonly ToldCondition[]
  signedBy: { name: string; title: string }
  /** By when the first idea meeting is expected to be called: only where the review passed. */
  expected?: PlainDate | null
}

/** The result with its reasons, and what happens next. */
export function reviewLetterPaper(input: ReviewTold): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.letterTitle(input.caseTitle),
    kindOfPaper: words.letterKind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.greeting(input.to.contact)),
      paragraph(words.letterThanks(input.caseTitle)),
      ...introduction(input, 'reviewLetter'),
      notice(words.result, input.result),
      ...toldParts(input),
      heading(words.next),
      steps(...words.steps[input.outcome](input.body.unit)),
      ...expectedNext('ideaMeeting', input.expected, input.language),
      paragraph(reachUs(input)),
      ...closing(input),
    ],
  })
}

/** What the review says so far, for the party to answer before it is final. */
export function preliminaryReviewPaper(input: ReviewTold & { answerBy: PlainDate }): DocumentModel {
  const words = phrases[input.language]
  const day = dateInWords(input.answerBy, input.language)
  return casePaper(input, {
    title: words.preliminaryTitle(input.caseTitle),
    kindOfPaper: words.preliminaryKind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.greeting(input.to.contact)),
      paragraph(words.preliminaryIntro(input.caseTitle)),
      ...introduction(input, 'preliminaryReview'),
      notice(words.preliminaryResult, input.result),
      ...toldParts(input),
      heading(words.answerBy(day)),
      paragraph(words.howToAnswer(day)),
      paragraph(reachUs(input)),
      ...closing(input),
    ],
  })
}

function toldParts(input: ReviewTold): Block[] {
  const words = phrases[input.language]
  const byBlock = input.blocks.flatMap(({ title, reasons }) => [subheading(title), ...typedText(reasons)])
  return [
    heading(words.why),
    ...typedText(input.reasons),
    ...conditionBlocks(input.conditions, input),
    ...(byBlock.length > 0 ? [heading(words.byBlock), ...byBlock] : []),
  ]
}

function closing(input: ReviewTold): Block[] {
  return [paragraph(phrases[input.language].closing), signedFor(input, input.signedBy)]
}

export type ReviewAnswer = CaseHead & {
  from: { name: string; organisation: string }
  answer: string
  attachments: readonly string[]
}

/** What the party says about the preliminary result. */
export function reviewAnswerPaper(input: ReviewAnswer): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.answerTitle(input.caseTitle),
    kindOfPaper: words.answerKind,
    blocks: [
      definitions([{ term: words.from, text: `${input.from.name}, ${input.from.organisation}` }]),
      ...typedText(input.answer),
      ...(input.attachments.length > 0 ? [heading(words.attachments), bullets(...input.attachments)] : []),
    ],
  })
}

export type LegalPaper = CaseHead & {
  concerns: string
  askedBy: string
  to: string
  wantedBy: PlainDate | null
  question: string
  /** Only in the answer. */
  given?: { by: string; stance: string; opinion: string }
}

/** A question to a lawyer, or with `given` the answer to it. */
export function legalPaper(input: LegalPaper): DocumentModel {
  const words = phrases[input.language]
  const { given } = input
  return casePaper(input, {
    title: given === undefined ? words.questionTitle(input.caseTitle) : words.opinionTitle(input.caseTitle),
    kindOfPaper: given === undefined ? words.questionKind : words.opinionKind,
    blocks: [
      ...(given === undefined
        ? []
        : [notice(words.stance, given.stance), heading(words.opinion), ...typedText(given.opinion)]),
      heading(words.question),
      ...typedText(input.question),
      definitions([
        { term: words.concerns, text: input.concerns },
        { term: words.from, text: given === undefined ? input.askedBy : given.by },
        { term: words.to, text: given === undefined ? input.to : input.askedBy },
        { term: words.wantedBy, text: input.wantedBy && dateInWords(input.wantedBy, input.language) },
      ]),
    ],
  })
}
