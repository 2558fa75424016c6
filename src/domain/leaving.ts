import { latest, type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'
import type { ProcessEvent } from './events.ts'
import type { Party } from './partnership.ts'

/** A party's notice that it leaves while the others go on, as it was given. */
export type Leaving = {
  /** The event that it was given by. */
  seq: number
  partyId: string
  party: string
  ground: string
  settlement: string
  noticedOn: PlainDate
  /** The last day that it is a party. */
  lastDay: PlainDate
  /** Who wrote it here, and when. */
  by: string
  on: PlainDate
}

/** The newest notice of a party; null when it has given none, took it back, or has left since. */
export function leavingOf(events: readonly ProcessEvent[], partyId: string): Leaving | null {
  const own = events.filter((event) => event.content.partyId === partyId && isAboutLeaving(event))
  const newest = own.at(-1)
  return newest === undefined ? null : noticeIn(newest)
}

/** Whether an organisation or a body is no longer a party by this event. */
export function hasLeftBy({ type, content }: Pick<ProcessEvent, 'type' | 'content'>): boolean {
  return (
    type === 'partyLeft' ||
    (type === 'partyChanged' && content.change === 'leaving' && content.written === true)
  )
}

/** Whether this event takes a notice back, so that the party stays. */
export function staysBy({ type, content }: Pick<ProcessEvent, 'type' | 'content'>): boolean {
  return type === 'partyChanged' && content.change === 'leaving' && content.stays === true
}

/**
 * From which day a party is bound by what has been signed: when everybody had signed the newest agreement, or when it joined after
 * that. It is a party on that day at least, or its money would not be of the agreement that it has signed.
 */
export function boundSince(events: readonly ProcessEvent[], { fromDay }: Pick<Party, 'fromDay'>): PlainDate {
  const signed = events.findLast(({ type, content }) => type === 'signatureGiven' && completesRound(content))
  return signed === undefined ? fromDay : latest(fromDay, signed.on)
}

function completesRound({ track, completes }: ProcessEvent['content']): boolean {
  return completes !== false && String(track ?? 'round-1').startsWith('round-')
}

function isAboutLeaving({ type, content }: ProcessEvent): boolean {
  return type === 'partyLeft' || (type === 'partyChanged' && content.change === 'leaving')
}

function noticeIn(event: ProcessEvent): Leaving | null {
  const { seq, content, by, on } = event
  const lastDay = dayOf(content.lastDay)
  if (lastDay === null || hasLeftBy(event) || staysBy(event)) return null
  return {
    ...{ seq, lastDay, on, by: by.name },
    ...{ partyId: String(content.partyId), party: String(content.party ?? '') },
    ...{ ground: String(content.what ?? ''), settlement: String(content.settlement ?? '') },
    noticedOn: dayOf(content.noticedOn) ?? on,
  }
}

function dayOf(value: unknown): PlainDate | null {
  return typeof value === 'string' ? parsePlainDate(value) : null
}
