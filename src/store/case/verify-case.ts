import type { EventType } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Link } from './event-link.ts'
import { contentDigest, firstHash, hashOf } from './event-link.ts'
import { digestIfReadable } from './read-tampered.ts'

export type KeptEvent = Link & {
  hash: string
  /** Null when disposed of, undefined when the row is gone. */
  content: Record<string, unknown> | null | undefined
  disposedBySeq: number | null
  /** It stands with the public body whose case it is. */
  isOfBody: boolean
}

export type KeptThing = {
  id: string
  /** Reckoned from what it says, in each form that events bind it by; or as it was noted when what it said has been disposed of. */
  digests: readonly string[]
  disposedBySeq?: number
}

export type KeptDocument = KeptThing & {
  /** The flag of secrecy in its row, and the event that it says set or lifted it; 0 for none. */
  flag: { provision: string | null; seq: number }
  /** Who may read it, as its row says. */
  sharing: string
}

/** All that is kept of one case, with the digests of documents and entries computed anew from what they say. */
export type KeptCase = {
  id: PartnershipId
  number: string
  lastSeq: number
  head: { seq: number; hash: string } | null
  events: readonly KeptEvent[]
  documents: readonly KeptDocument[]
  entries: readonly KeptThing[]
  /** What its rows in the registry say of the master diary. */
  numbered: readonly KeptNumber[]
}

/** A case in the registry or an entry, its number in the master diary, and the event that says it; 0 for none. */
export type KeptNumber = { id: string; number: string | null; seq: number }

export type BreakKind =
  | 'eventRemoved'
  | 'eventChanged'
  | 'eventInserted'
  | 'eventsCutOff'
  | 'contentChanged'
  | 'contentRemoved'
  | 'documentChanged'
  | 'documentRemoved'
  | 'documentInserted'
  | 'documentEmptied'
  | 'flagChanged'
  | 'sharingChanged'
  | 'entryChanged'
  | 'entryRemoved'
  | 'entryInserted'
  | 'externalNumberChanged'
  | 'fileDamaged'
  | 'numberMissing'
  | 'requestChanged'
  | 'requestLinkChanged'

/** Where something does not hold: the case or series, the event it shows at, and what is wrong there. */
export type Break = { where: string; seq: number | null; kind: BreakKind }

/** Every break in one case, in the order of its events. */
export function breaksIn(kept: KeptCase): Break[] {
  const found = [
    ...chainBreaks(kept),
    ...headBreaks(kept),
    ...kept.events.flatMap((event) => boundBreaks(kept, event)),
    ...kept.documents.flatMap((document) => [
      ...disposalBreaks(kept, document),
      ...flagBreaks(kept, document),
      ...sharingBreaks(kept, document),
    ]),
    ...kept.numbered.flatMap((row) => numberBreaks(kept, row)),
  ]
  const inserted = [
    ...strangers(kept, 'documents', 'documentInserted'),
    ...strangers(kept, 'entries', 'entryInserted'),
  ]
  return [...found.sort((a, b) => a.seq - b.seq), ...inserted].map((each) => ({
    where: kept.number,
    ...each,
  }))
}

type At = { seq: number; kind: BreakKind }

function chainBreaks({ id, events }: KeptCase): At[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1]
    return [
      ...linkBreaks(event, { seq: before?.seq ?? 0, hash: before?.hash ?? firstHash(id) }),
      ...contentBreaks(event, events),
    ]
  })
}

function linkBreaks(event: KeptEvent, before: { seq: number; hash: string }): At[] {
  if (event.seq !== before.seq + 1) return [{ seq: before.seq + 1, kind: 'eventRemoved' }]
  if (!event.isOfBody || digestIfReadable(() => hashOf(linkOf(event))) !== event.hash)
    return [{ seq: event.seq, kind: 'eventChanged' }]
  if (event.prevHash !== before.hash) return [{ seq: event.seq, kind: 'eventInserted' }]
  return []
}

/** The event as it is hashed. */
export function linkOf({
  hash: _,
  content: __,
  disposedBySeq: ___,
  isOfBody: ____,
  ...link
}: KeptEvent): Link {
  return link
}

function contentBreaks(
  { seq, content, contentDigest: digest, disposedBySeq }: KeptEvent,
  events: readonly KeptEvent[],
): At[] {
  if (content)
    return digestIfReadable(() => contentDigest(content)) === digest ? [] : [{ seq, kind: 'contentChanged' }]
  const decision = events.find((event) => event.seq === disposedBySeq)?.content?.disposed
  return Array.isArray(decision) && decision.includes(seq) ? [] : [{ seq, kind: 'contentRemoved' }]
}

/** The newest event is kept apart as well: a chain that ends too early or too late does not match it. */
function headBreaks({ events, head, lastSeq }: KeptCase): At[] {
  const newest = events.at(-1)
  const kept = Math.max(head?.seq ?? 0, lastSeq)
  const end = newest?.seq ?? 0
  if (head === null || end < kept || end === 0) return [{ seq: end + 1, kind: 'eventsCutOff' }]
  if (end > Math.min(head.seq, lastSeq))
    return [{ seq: Math.min(head.seq, lastSeq) + 1, kind: 'eventInserted' }]
  return newest?.hash === head.hash ? [] : [{ seq: end, kind: 'eventChanged' }]
}

function boundBreaks(kept: KeptCase, { seq, bound }: KeptEvent): At[] {
  return [
    ...compare(bound.documents, kept.documents, { removed: 'documentRemoved', changed: 'documentChanged' }),
    ...compare(bound.entries, kept.entries, { removed: 'entryRemoved', changed: 'entryChanged' }),
  ].map((kind) => ({ seq, kind }))
}

function compare(
  bound: Record<string, string>,
  things: readonly KeptThing[],
  words: { removed: BreakKind; changed: BreakKind },
): BreakKind[] {
  return Object.entries(bound).flatMap(([id, digest]) => {
    const thing = things.find((each) => each.id === id)
    if (thing === undefined) return [words.removed]
    return thing.digests.includes(digest) ? [] : [words.changed]
  })
}

/** What a document said is gone only by the event that says so. */
function disposalBreaks({ events }: KeptCase, { id, disposedBySeq }: KeptThing): At[] {
  if (disposedBySeq === undefined) return []
  const decision = events.find(({ seq }) => seq === disposedBySeq)
  const isDecided = decision?.type === 'documentDisposed' && decision.content?.document === id
  return isDecided ? [] : [{ seq: disposedBySeq, kind: 'documentEmptied' }]
}

/** A document is flagged as secret as the newest event about its flag says, and not at all by its row without one. */
function flagBreaks({ events }: KeptCase, { id, flag }: KeptDocument): At[] {
  const newest = events.findLast(({ type, content }) => flagging.includes(type) && content?.document === id)
  const said = { provision: newest?.content?.provision ?? null, seq: newest?.seq ?? 0 }
  const holds = flag.seq === said.seq && flag.provision === said.provision
  return holds ? [] : [{ seq: said.seq || flag.seq, kind: 'flagChanged' }]
}

const flagging: readonly EventType[] = ['secrecyFlagged', 'secrecyLifted']

/** A number of the master diary is what the newest event that names its row says. */
function numberBreaks({ events }: KeptCase, { id, number, seq }: KeptNumber): At[] {
  const said = events
    .flatMap(({ type, content, seq }) => (type === 'externalNumbersNoted' ? notedIn(content, seq) : []))
    .findLast((one) => one.id === id)
  const holds = number === (said?.number ?? null) && seq === (said?.seq ?? 0)
  return holds ? [] : [{ seq: said?.seq ?? seq, kind: 'externalNumberChanged' }]
}

function notedIn(content: KeptEvent['content'], seq: number): KeptNumber[] {
  const numbers = Array.isArray(content?.numbers) ? content.numbers : []
  return numbers.flatMap((one) => (one ? [{ id: one.id, number: one.number, seq }] : []))
}

/** Who may read a document is what the newest event that says it says; of an older one no event may say it yet. */
function sharingBreaks(kept: KeptCase, document: KeptDocument): At[] {
  const said = sharingSaid(kept, document)
  const holds = said === undefined || said.sharing === document.sharing
  return holds ? [] : [{ seq: said.seq, kind: 'sharingChanged' }]
}

function sharingSaid({ events }: KeptCase, { id }: KeptDocument) {
  const newest = events.findLast(({ bound }) => bound.sharing?.[id] !== undefined)
  return newest && { seq: newest.seq, sharing: newest.bound.sharing?.[id] }
}

/** How many documents of the case no event says who may read: they are older than that is bound. */
export function unboundIn(kept: KeptCase): number {
  return kept.documents.filter((document) => sharingSaid(kept, document) === undefined).length
}

/** How many documents of the case have been disposed of. */
export function disposedIn({ documents }: KeptCase): number {
  return documents.filter(({ disposedBySeq }) => disposedBySeq !== undefined).length
}

/** Documents or entries that no event brought in. */
function strangers(
  kept: KeptCase,
  what: 'documents' | 'entries',
  kind: BreakKind,
): { seq: null; kind: BreakKind }[] {
  const known = new Set(kept.events.flatMap(({ bound }) => Object.keys(bound[what])))
  return kept[what].filter(({ id }) => !known.has(id)).map(() => ({ seq: null, kind }))
}
