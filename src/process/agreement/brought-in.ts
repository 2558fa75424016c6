import type { EventType, ProcessEvent } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { dayIn } from './day-in.ts'

/** What brings in an agreement that was signed before the case was kept here, and what sets that right. */
export const bringingIn: readonly EventType[] = ['broughtIn', 'broughtInCorrected']

/** An agreement that was brought in, as it was last said. */
export type BroughtIn = {
  /** The day it was brought in. */
  on: PlainDate
  decidedOn: PlainDate | null
  signedOn: PlainDate | null
  /** Whether the other party has said that it is right, or what is wrong. */
  answer: 'none' | 'confirmed' | 'questioned'
}

/** Null of an agreement that came to be here. */
export function broughtInAs(events: readonly ProcessEvent[]): BroughtIn | null {
  const first = events.find(({ type }) => type === 'broughtIn')
  const newest = events.findLast(({ type }) => bringingIn.includes(type))
  if (first === undefined || newest === undefined) return null
  const answer = events.findLast(({ type }) => type in answers)
  return {
    on: first.on,
    decidedOn: dayIn(newest, 'decidedOn'),
    signedOn: dayIn(newest, 'signedOn'),
    answer: answer === undefined || answer.seq < newest.seq ? 'none' : (answers[answer.type] ?? 'none'),
  }
}

const answers: Partial<Record<EventType, BroughtIn['answer']>> = {
  broughtInConfirmed: 'confirmed',
  broughtInQuestioned: 'questioned',
}
