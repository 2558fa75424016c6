import { definitions, heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

type NewcomerReview = CaseHead & {
  party: string
  outcome: 'passed' | 'failed'
  blocks: readonly {
    title: string
    answers: readonly { question: string; answer: string }[]
    ground: string
  }[]
  assessors: string
  heard: string
  reasons: string
  by: string
}

/** The review of an organisation that joined when the others had been reviewed. */
export function newcomerReviewPaper(input: NewcomerReview): DocumentModel {
  const words = phrases[input.language]
  const { party, outcome, blocks, assessors, heard, reasons, by } = input
  return casePaper(input, {
    title: words.title(party),
    kindOfPaper: words.kind,
    blocks: [
      paragraph(words.outcomes[outcome](party)),
      ...typedText(reasons),
      ...blocks.flatMap(({ title, answers, ground }) => [
        heading(title),
        definitions(answers.map(({ question, answer }) => ({ term: question, text: answer }))),
        ...typedText(ground),
      ]),
      heading(words.how),
      definitions([
        { term: words.assessors, text: assessors },
        ...(heard === '' ? [] : [{ term: words.heard, text: heard }]),
        { term: words.by, text: by },
      ]),
    ],
  })
}

const phrases = {
  sv: {
    title: (party: string) => `Granskning av ${party}`,
    kind: 'Granskning',
    outcomes: {
      passed: (party: string) => `${party} uppfyller det som krävs av en part.`,
      failed: (party: string) => `${party} uppfyller inte det som krävs av en part.`,
    },
    how: 'Så gick granskningen till',
    assessors: 'Bedömde värdegrund och demokrati, var för sig',
    heard: 'Så har organisationen hörts',
    by: 'Slutsatsen drogs av',
  },
  en: {
    title: (party: string) => `Review of ${party}`,
    kind: 'Review',
    outcomes: {
      passed: (party: string) => `${party} meets what is asked of a party.`,
      failed: (party: string) => `${party} does not meet what is asked of a party.`,
    },
    how: 'How the review was made',
    assessors: 'Assessed values and democracy, each alone',
    heard: 'How the organisation was heard',
    by: 'Concluded by',
  },
}
