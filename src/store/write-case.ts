import type { NewEvent } from '../domain/events.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Bound, contentDigest, hashOf, type Link } from './case-event.ts'
import type { Trx } from './db.ts'
import type { CaseState, Collected, LockedCase } from './in-case.ts'
import { addJobs } from './job.ts'
import { addNotices } from './notice.ts'
import { type Digested, writeDocuments } from './write-documents.ts'
import { writeEntries } from './write-entries.ts'

type BoundThings = { documents: readonly Digested[]; entries: readonly Digested[] }
type Hashed = Link & { hash: string; content: NewEvent['content'] }

/**
 * Writes what was gathered in a case: documents and entries first, then the events that bind them, then notices and
 * jobs. Gives the number of the newest event.
 */
export async function writeCollected(trx: Trx, locked: LockedCase, collected: Collected): Promise<number> {
  demandEvent(collected)
  const documents = await writeDocuments(trx, locked, collected.documents)
  const entries = await writeEntries(trx, locked, collected.entries)
  const chain = linkUp(locked, collected.events, { documents, entries })
  if (chain.length > 0) await writeChain(trx, locked, chain)
  await writeState(trx, locked, collected, chain)
  await addNotices(trx, collected.notices, {
    partnershipId: locked.partnershipId,
    bodyId: locked.bodyId,
    at: locked.at,
  })
  await addJobs(trx, collected.jobs)
  return locked.lastSeq + chain.length
}

function demandEvent({ events, documents, entries }: Collected): void {
  if (events.length > 0 || documents.length + entries.length === 0) return
  throw new Error('Documents and registry entries are bound by an event: call inCase.event(...) as well')
}

function linkUp(locked: LockedCase, events: readonly NewEvent[], things: BoundThings): Hashed[] {
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

function boundBy(seq: number, { documents, entries }: BoundThings): Bound {
  const ofEvent = (things: readonly Digested[]) =>
    Object.fromEntries(things.filter((thing) => thing.seq === seq).map(({ id, digest }) => [id, digest]))
  return { documents: ofEvent(documents), entries: ofEvent(entries) }
}

async function writeChain(
  trx: Trx,
  { partnershipId, bodyId, lastSeq }: LockedCase,
  chain: readonly Hashed[],
) {
  const key = ({ seq }: Hashed) => ({ partnership_id: partnershipId, seq, public_body_id: bodyId })
  const head = { seq: lastSeq + chain.length, hash: chain.at(-1)?.hash ?? '' }
  await trx
    .with('events', (cte) =>
      cte.insertInto('case_event').values(chain.map((link) => ({ ...key(link), ...eventRow(link) }))),
    )
    .with('contents', (cte) =>
      cte
        .insertInto('case_event_content')
        .values(chain.map((link) => ({ ...key(link), content: JSON.stringify(link.content) }))),
    )
    .insertInto('case_head')
    .values({ partnership_id: partnershipId, public_body_id: bodyId, ...head })
    .onConflict((on) => on.column('partnership_id').doUpdateSet(head))
    .execute()
}

function eventRow(link: Hashed) {
  return {
    type: link.type,
    on_date: link.on,
    recorded_at: link.recordedAt,
    actor: JSON.stringify(link.actor),
    content_digest: link.contentDigest,
    bound: JSON.stringify(link.bound),
    prev_hash: link.prevHash,
    hash: link.hash,
  }
}

async function writeState(
  trx: Trx,
  locked: LockedCase,
  { state, documents }: Collected,
  chain: readonly Hashed[],
): Promise<void> {
  const position = {
    last_seq: locked.lastSeq + chain.length,
    last_document: locked.lastDocument + documents.length,
  }
  await trx
    .updateTable('partnership')
    .set({ ...stateColumns(state, chain.at(-1)?.on), ...position })
    .where('id', '=', locked.partnershipId)
    .execute()
}

/** A new status holds since the day it says, else since the day of the newest event. */
function stateColumns({ status, statusSince, ...state }: CaseState, newestDay?: PlainDate) {
  const since = statusSince ?? (status === undefined ? undefined : newestDay)
  return {
    ...(status !== undefined && { status }),
    ...(since !== undefined && { status_since: since }),
    ...(state.title !== undefined && { title: state.title }),
    ...(state.nextDue !== undefined && { next_due: state.nextDue }),
    ...(state.waitingSide !== undefined && { waiting_side: state.waitingSide }),
    ...(state.waitingRoles !== undefined && { waiting_roles: [...state.waitingRoles] }),
    ...(state.paused !== undefined && { paused: state.paused }),
    ...(state.closedOn !== undefined && { closed_on: state.closedOn }),
  }
}
