import { z } from 'zod'
import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'

export const boardOutcomes = ['approved', 'rejected', 'referredBack', 'tabled'] as const
export type BoardOutcome = (typeof boardOutcomes)[number]

/** What a board decided in one of its cases, and what has happened with the decision since. */
export type BoardDecision = {
  /** The board case, such as sign-1. */
  track: string
  outcome: BoardOutcome
  paragraph: string
  decidedOn: PlainDate
  reasons: string
  /** What a referral back is about. */
  about: 'content' | 'memo' | null
  /** The hash of the text that the board saw. */
  textHash: string | null
  /** Not in the calendar: whoever recorded it said that the day is right. */
  extraMeeting: boolean
  seq: number
  byName: string
  minutes: { approvedOn: PlainDate | null; announcedOn: PlainDate } | null
  sharedOn: PlainDate | null
}

/** Every outcome in the boards' cases, in the order they were recorded. */
export function decisionsIn(events: readonly ProcessEvent[]): BoardDecision[] {
  return events.flatMap((event) => {
    const outcome = outcomeOf[event.type]
    if (outcome === undefined) return []
    const { decidedOn, ...said } = Said.parse(event.content)
    const later = (type: EventType) =>
      events.find((one) => one.type === type && one.seq > event.seq && one.content.track === said.track)
    return {
      ...said,
      outcome,
      decidedOn: parsePlainDate(decidedOn) ?? event.on,
      seq: event.seq,
      byName: event.by.name,
      minutes: minutesIn(later('minutesPublished')),
      sharedOn: later('decisionShared')?.on ?? null,
    }
  })
}

const outcomeOf: Partial<Record<EventType, BoardOutcome>> = {
  boardApproved: 'approved',
  boardRejected: 'rejected',
  boardReferredBack: 'referredBack',
  boardTabled: 'tabled',
}

const text = z.string().catch('')
const Said = z.object({
  track: text,
  paragraph: text,
  decidedOn: text,
  reasons: text,
  extraMeeting: z.boolean().catch(false),
  about: z
    .enum(['content', 'memo'])
    .nullish()
    .catch(null)
    .transform((about) => about ?? null),
  textHash: z
    .string()
    .nullish()
    .catch(null)
    .transform((hash) => hash ?? null),
})

function minutesIn(event: ProcessEvent | undefined): BoardDecision['minutes'] {
  if (event === undefined) return null
  const day = (value: unknown) => (typeof value === 'string' ? parsePlainDate(value) : null)
  const { approvedOn, announcedOn } = event.content
  return { approvedOn: day(approvedOn), announcedOn: day(announcedOn) ?? event.on }
}
