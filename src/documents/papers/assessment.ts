import type { PlainDate } from '../../kernel/plain-date.ts'
import { heading, notice, paragraph, steps, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { phrases } from './assessment-words.ts'
import { type Addressee, type CaseHead, casePaper, introduction, reachUs, signedFor } from './case-head.ts'
import { expectedNext } from './expected-day.ts'

export type AssessmentOutcome = 'goOn' | 'decline' | 'otherForm'

export type AssessmentPaper = CaseHead & {
  to: Addressee
  outcome: AssessmentOutcome
  /** The director's own reasons. */
  reasons: string
  /** Which form fits better, and where to turn: only with `otherForm`. */
  otherForm?: { name: string; howToGoOn?: string }
  director: { name: string; title: string }
  /** By when the review is expected to begin: only with `goOn`. */
  expected?: PlainDate | null
}

/** The director's letter to the party: the assessment, why, and what happens next. */
export function assessmentPaper(input: AssessmentPaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.greeting(input.to.contact)),
      paragraph(words.thanks(input.caseTitle)),
      ...introduction(input, 'assessment'),
      notice(words.verdictTitle, words.verdict[input.outcome](input.otherForm?.name ?? '')),
      heading(words.reasons),
      ...typedText(input.reasons),
      heading(words.next),
      ...typedText(input.otherForm?.howToGoOn ?? ''),
      steps(...words.steps[input.outcome](input.body.unit)),
      ...expectedNext('review', input.expected, input.language),
      paragraph(reachUs(input)),
      paragraph(words.closing),
      signedFor(input, input.director),
    ],
  })
}
