import type { Actor } from '../../../../domain/actor.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import type { DocumentId, Partnership, Party } from '../../../../domain/partnership.ts'
import { type PlainDate, parsePlainDate } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { type Review, type ReviewOutcome, reviewIn, reviewOutcomes } from '../../../../store/review/review.ts'

export type Concluded = Omit<Review, 'documentId'> & { told: ProcessEvent | null }

/** How the review ended, and when the party was told; null while it has not ended. */
export function conclusionOf({ history }: CaseFile): Concluded | null {
  const review = reviewIn(history.events)
  if (review === null) return null
  const told = history.events.find(({ type, seq }) => type === 'reviewFeedbackGiven' && seq > review.seq)
  return { ...review, told: told ?? null }
}

/** A preliminary result that the party has been shown, and what it answered. */
export type Shared = {
  event: ProcessEvent
  outcome: ReviewOutcome | null
  reasons: string
  answerBy: PlainDate | null
  /** What the parties have answered, each for itself, in order. */
  answers: readonly ProcessEvent[]
}

/** What one organisation has answered; where there is only one party, any answer is its own. */
export function ownAnswer({ answers }: Shared, { parties }: Partnership, by: Actor): ProcessEvent | null {
  const own = answeringParty(parties, by)
  const several = parties.filter(({ side }) => side === 'party').length > 1
  return answers.find(({ content }) => !several || content.for === own?.id) ?? null
}

/** The name of the organisation that an answer is from. */
export function answeredFor({ partnership }: CaseFile, { content, by }: ProcessEvent): string {
  const parties = partnership.parties.filter(({ side }) => side === 'party')
  const named = parties.find(({ id }) => id === content.for)
  return named?.name ?? (parties.length === 1 ? parties[0]?.name : undefined) ?? by.name
}

/** The party that somebody answers for. */
export function answeringParty(parties: Partnership['parties'], { acting }: Actor): Party | undefined {
  const organisation = acting.side === 'party' ? acting.organisationId : null
  return parties.find(({ organisationId }) => organisation !== null && organisationId === organisation)
}

/** The newest preliminary result of the review. */
export function sharedIn({ history: { events } }: CaseFile): Shared | null {
  const started = events.findLast(({ type }) => type === 'reviewStarted')?.seq ?? 0
  const event = events.findLast(({ type, seq }) => type === 'reviewShared' && seq > started)
  if (event === undefined) return null
  const { outcome, reasons, answerBy } = event.content
  return {
    event,
    outcome: reviewOutcomes.find((one) => one === outcome) ?? null,
    reasons: typeof reasons === 'string' ? reasons : '',
    answerBy: typeof answerBy === 'string' ? parsePlainDate(answerBy) : null,
    answers: events.filter(({ type, seq }) => type === 'reviewAnswered' && seq > event.seq),
  }
}

/** A question to a lawyer and the answer, if there is one. */
export type LegalMatter = {
  asked: ProcessEvent
  block: string
  question: string
  by: PlainDate | null
  answer: { event: ProcessEvent; stance: string; opinion: string } | null
  /** Nobody needs it answered any more. */
  withdrawn: ProcessEvent | null
}

/** Everything that lawyers have been asked in the case, the newest first. */
export function legalMatters({ history: { events } }: CaseFile): readonly LegalMatter[] {
  const given = events.filter(({ type }) => type === 'legalOpinionGiven')
  const withdrawn = events.filter(({ type }) => type === 'legalQuestionWithdrawn')
  const loose = given.filter(({ content }) => typeof content.answers !== 'number')
  return events
    .filter(({ type }) => type === 'legalOpinionRequested')
    .map((asked) => {
      const event =
        given.find(({ content }) => content.answers === asked.seq) ?? loose.find(({ seq }) => seq > asked.seq)
      return {
        asked,
        block: textIn(asked, 'block'),
        question: textIn(asked, 'question'),
        by: parsePlainDate(textIn(asked, 'answerBy')),
        answer:
          event === undefined
            ? null
            : { event, stance: textIn(event, 'stance'), opinion: textIn(event, 'opinion') },
        withdrawn: withdrawn.find(({ content }) => content.answers === asked.seq) ?? null,
      }
    })
    .reverse()
}

/** A lawyer has answered about every block whose answers call for one, and nothing that was asked about it waits. */
export function isLegallyAnswered(file: CaseFile): boolean {
  const needed = file.history.facts.legalNeeded ?? []
  const matters = legalMatters(file)
  return needed.every((block) => {
    const about = matters.filter((matter) => matter.block === block)
    const waits = about.some(({ answer, withdrawn }) => answer === null && withdrawn === null)
    return !waits && about.some(({ answer }) => answer !== null)
  })
}

/** The reasons that whoever did it gave. */
export function reasonsIn(event: ProcessEvent): string {
  return textIn(event, 'reasons')
}

export type PaperOf = { id: DocumentId; number: number; title: string }

function textIn({ content }: ProcessEvent, key: string): string {
  const value = content[key]
  return typeof value === 'string' ? value : ''
}
