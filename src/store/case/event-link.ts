import type { EventMaker, EventType, NewEvent } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** What an event binds, by id: digests of what was written with it, and who may read a document from then on. */
export type Bound = {
  documents: Record<string, string>
  entries: Record<string, string>
  /** Not in events from before this was bound, nor where nothing is said of it. */
  sharing?: Record<string, string>
}

/** An event as it stands in the chain. */
export type Link = {
  partnershipId: PartnershipId
  seq: number
  type: EventType
  on: PlainDate
  /** ISO instant with milliseconds. */
  recordedAt: string
  actor: EventMaker
  contentDigest: string
  bound: Bound
  prevHash: string
}

/** The hash that stands before a case's first event. */
export function firstHash(partnershipId: PartnershipId): string {
  return digestOf(partnershipId)
}

/** SHA-256 over the whole event, its content and what is bound to it by digest, and the hash before it. */
export function hashOf(link: Link): string {
  return digestOf(canonicalJson(link))
}

export function contentDigest(content: NewEvent['content']): string {
  return digestOf(canonicalJson(content))
}
