import { inLanguage, type Text } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, notice, paragraph, steps, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type Addressee, type CaseHead, casePaper, introduction, reachUs, signedFor } from './case-head.ts'
import { afterOwn, asked, type Matter, nextSteps } from './decision-next.ts'
import { decisionWords } from './decision-words.ts'

export type DecisionPaper = CaseHead & {
  board: string
  outcome: 'approved' | 'rejected' | 'referredBack' | 'tabled'
  paragraph: string
  decidedOn: PlainDate
  reasons: string
  matter: Matter
  /** The last day in force, where the board says yes to an early end. */
  endsOn?: PlainDate | null
  about: 'content' | 'memo' | null
  /** The hash of the text that the board saw. */
  textHash: string | null
  recordedBy: string
}

/** What a board decided, as its secretary records it from the minutes. */
export function decisionPaper(input: DecisionPaper): DocumentModel {
  const words = decisionWords[input.language]
  return casePaper(input, {
    title: words.title(input.board),
    kindOfPaper: words.kind,
    blocks: [
      notice(words.decision, words.outcomes[input.outcome](input.board)),
      definitions([
        { term: words.board, text: input.board },
        { term: words.day, text: dateInWords(input.decidedOn, input.language) },
        { term: words.paragraph, text: input.paragraph },
        { term: words.lastDay, text: input.endsOn ? dateInWords(input.endsOn, input.language) : null },
        {
          term: words.aboutTerm,
          text: input.about && words.about[input.matter === 'sign' ? 'sign' : 'report'][input.about],
        },
        { term: words.textHash, text: input.textHash },
        { term: words.recordedBy, text: input.recordedBy },
      ]),
      ...(input.reasons === ''
        ? []
        : [
            heading(input.outcome === 'referredBack' ? words.toChange : words.reasons),
            ...typedText(input.reasons),
          ]),
    ],
  })
}

export type DecisionLetter = Omit<DecisionPaper, 'outcome' | 'recordedBy' | 'textHash'> & {
  outcome: 'approved' | 'rejected' | 'referredBack'
  /** The last day of the agreement in force, where the board was asked about the one after it. */
  inForceUntil?: PlainDate | null
  /** The other boards that have not said yes to the same matter. */
  alsoDecide: readonly string[]
  /** How long the law gives for an appeal, in words; null where the rulebook does not say. */
  reviewWithin: Text | null
  /** When the minutes were announced, and the last day to ask for a legality review; null before that. */
  announced: { on: PlainDate; reviewEnds: PlainDate | null } | null
  to: Addressee
  signer: { name: string; title: string }
}

/** The answer to the organisation about what the board decided, and what happens now. */
export function decisionLetter(input: DecisionLetter): DocumentModel {
  const words = decisionWords[input.language]
  const day = dateInWords(input.decidedOn, input.language)
  const what = asked[input.language][input.matter](input.caseTitle)
  return casePaper(input, {
    title: words.letterTitle(input.caseTitle),
    kindOfPaper: words.letterKind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.greeting(input.to.contact)),
      paragraph(words.fact({ board: input.board, what, day, paragraph: input.paragraph })),
      ...introduction(input, 'decision'),
      notice(words.decision, words.outcomes[input.outcome](input.board)),
      ...(input.reasons === ''
        ? []
        : [
            heading(input.outcome === 'referredBack' ? words.toChange : words.reasons),
            ...typedText(input.reasons),
          ]),
      heading(words.next),
      steps(...alsoDecided(input), ...signing(input), ...ending(input), ...nextOf(input)),
      ...(input.outcome === 'referredBack'
        ? []
        : [paragraph(words.review(reviewWithin(input), reviewEnds(input)))]),
      paragraph(reachUs(input)),
      paragraph(words.closing),
      signedFor(input, input.signer),
    ],
  })
}

function nextOf({ language, matter, outcome, about, inForceUntil }: DecisionLetter): readonly string[] {
  const next = nextSteps[language][matter]
  if (inForceUntil && outcome !== 'referredBack')
    return afterOwn[language][outcome](dateInWords(inForceUntil, language))
  return (outcome === 'referredBack' && about === 'memo' && next.memoBack) || next[outcome]
}

/** A yes holds when every board that is to decide has said it. */
function alsoDecided({ language, outcome, alsoDecide }: DecisionLetter): string[] {
  if (outcome !== 'approved' || alsoDecide.length === 0) return []
  const boards = new Intl.ListFormat(language, { type: 'conjunction' }).format(alsoDecide)
  return [decisionWords[language].alsoDecides(boards)]
}

/** An agreement and a bridging are signed when the minutes are approved and announced. */
function signing({ language, matter, outcome, announced }: DecisionLetter): string[] {
  if (outcome !== 'approved' || (matter !== 'sign' && matter !== 'bridging')) return []
  const words = decisionWords[language]
  return [announced === null ? words.signWhenAnnounced : words.signNow(dateInWords(announced.on, language))]
}

/** A partnership that ends early is told its last day. */
function ending({ language, outcome, endsOn }: DecisionLetter): string[] {
  if (outcome !== 'approved' || !endsOn) return []
  return [decisionWords[language].endsOn(dateInWords(endsOn, language))]
}

function reviewWithin({ reviewWithin, language }: DecisionLetter): string | null {
  return reviewWithin === null ? null : inLanguage(reviewWithin, language)
}

function reviewEnds({ announced, language }: DecisionLetter): string | null {
  return announced?.reviewEnds ? dateInWords(announced.reviewEnds, language) : null
}
