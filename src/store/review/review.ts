import { z } from 'zod'
import type { PersonId } from '../../domain/actor.ts'
import type { EventType, ProcessEvent } from '../../domain/events.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { conditionsIn, type ReviewCondition } from '../../domain/review-condition.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { listEvents } from '../case/case-event.ts'
import type { Db } from '../db.ts'

export const reviewOutcomes = ['passed', 'passedWithConditions', 'failed', 'otherForm'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** How a review ended. */
export type Review = {
  outcome: ReviewOutcome
  /** The form that fits better, when that is the outcome. */
  otherForm: string | null
  reasons: string
  /** What was found in each block, in the words that the party reads. `block` is a group of the checklist. */
  blocks: readonly { block: string; reasons: string }[]
  conditions: readonly ReviewCondition[]
  on: PlainDate
  by: { id: PersonId | null; name: string }
  seq: number
  documentId: DocumentId | null
}

/** The newest review that has been concluded in the case. */
export async function findReview(db: Db, partnershipId: PartnershipId): Promise<Review | null> {
  const review = reviewIn(await listEvents(db, partnershipId))
  if (review === null) return null
  const paper = await db
    .selectFrom('document')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('event_seq', '=', review.seq)
    .where('kind', '=', 'review')
    .executeTakeFirst()
  return { ...review, documentId: paper?.id ?? null }
}

/** As findReview, from events that have been read already. */
export function reviewIn(events: readonly ProcessEvent[]): Omit<Review, 'documentId'> | null {
  const event = events.findLast(({ type }) => type in outcomeOf)
  if (event === undefined) return null
  const found = outcomeOf[event.type] ?? 'failed'
  const told = toldIn(event.content)
  return {
    ...told,
    outcome: found === 'failed' && told.otherForm !== null ? 'otherForm' : found,
    on: event.on,
    by: { id: event.by.personId, name: event.by.name },
    seq: event.seq,
  }
}

/** What an event says of a review, preliminary or final. */
export function toldIn(content: ProcessEvent['content']) {
  return { ...Said.parse(content), conditions: conditionsIn(content) }
}

const outcomeOf: Partial<Record<EventType, ReviewOutcome>> = {
  reviewPassed: 'passed',
  reviewPassedWithConditions: 'passedWithConditions',
  reviewFailed: 'failed',
}

const words = z.string().nullish().default(null)

const Said = z.object({
  outcome: z.enum(reviewOutcomes).nullable().catch(null),
  reasons: z.string().catch(''),
  otherForm: words.catch(null),
  blocks: z.array(z.object({ block: z.string(), reasons: z.string() })).catch([]),
})
