import type { NewEvent } from '../../domain/events.ts'
import type { RowsByTable } from '../insert-rows.ts'
import type { Bound, Link } from './event-link.ts'
import { contentDigest, hashOf } from './event-link.ts'
import type { LockedCase, PlacedSharing } from './in-case.ts'
import type { Digested } from './write-documents.ts'

/** What the events bind: documents and registry entries, with the number of the event they came with. */
export type BoundThings = {
  documents: readonly Digested[]
  entries: readonly Digested[]
  /** In the order it was said: what is said last of a document holds. */
  sharing: readonly PlacedSharing[]
}

/** An event as it comes to stand in the chain. */
export type Hashed = Link & { hash: string; content: NewEvent['content'] }

/** The new events at the end of the case's chain, each with its hash. */
export function linkUp(locked: LockedCase, events: readonly NewEvent[], things: BoundThings): Hashed[] {
  const chain: Hashed[] = []
  for (const [index, event] of events.entries()) {
    const seq = locked.lastSeq + index + 1
    const link: Link = {
      partnershipId: locked.partnershipId,
      seq,
      type: event.type,
      on: event.on,
      recordedAt: locked.at.toISOString(),
      actor: event.by,
      contentDigest: contentDigest(event.content),
      bound: boundBy(seq, things),
      prevHash: chain.at(-1)?.hash ?? locked.lastHash,
    }
    chain.push({ ...link, hash: hashOf(link), content: event.content })
  }
  return chain
}

export function boundBy(seq: number, { documents, entries, sharing }: BoundThings): Bound {
  const ofEvent = (things: readonly Digested[]) =>
    Object.fromEntries(things.filter((thing) => thing.seq === seq).map(({ id, digest }) => [id, digest]))
  const said = sharing.filter((one) => one.seq === seq).map((one) => [one.id, one.sharing])
  const digests = { documents: ofEvent(documents), entries: ofEvent(entries) }
  return said.length === 0 ? digests : { ...digests, sharing: Object.fromEntries(said) }
}

export function journalRows(
  { partnershipId, bodyId }: LockedCase,
  chain: readonly Hashed[],
): Pick<RowsByTable, 'case_event' | 'case_event_content'> {
  const key = ({ seq }: Hashed) => ({ partnership_id: partnershipId, seq, public_body_id: bodyId })
  return {
    case_event: chain.map((link) => ({ ...key(link), ...eventRow(link) })),
    case_event_content: chain.map((link) => ({ ...key(link), content: link.content })),
  }
}

function eventRow(link: Hashed) {
  return {
    type: link.type,
    on_date: link.on,
    recorded_at: link.recordedAt,
    actor: link.actor,
    content_digest: link.contentDigest,
    bound: link.bound,
    prev_hash: link.prevHash,
    hash: link.hash,
  }
}
