import type { NewEvent } from '../domain/events.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Bound, contentDigest, hashOf, type Link } from './case-event.ts'
import type { Trx } from './db.ts'
import type { CaseState, Collected, LockedCase } from './in-case.ts'
import { insertRows, type RowsByTable } from './insert-rows.ts'
import { orderRows } from './job.ts'
import { noticeRows } from './notice.ts'
import { type Digested, digestDocuments, documentRows } from './write-documents.ts'
import { numberEntries } from './write-entries.ts'

type BoundThings = { documents: readonly Digested[]; entries: readonly Digested[] }
type Hashed = Link & { hash: string; content: NewEvent['content'] }

/**
 * Writes what was gathered in a case: documents, entries and the events that bind them, notices, the state and jobs, in
 * as few queries as can be. Gives the number of the newest event.
 */
export async function writeCollected(trx: Trx, locked: LockedCase, collected: Collected): Promise<number> {
  demandEvent(collected)
  const documents = await digestDocuments(trx, collected.documents)
  const entries = await numberEntries(trx, locked, collected.entries)
  const things = {
    documents,
    entries: entries.map(({ event_seq: seq, id, digest }) => ({ seq, id, digest })),
  }
  const chain = linkUp(locked, collected.events, things)
  await insertRows(trx, {
    ...documentRows(locked, documents),
    registry_entry: entries,
    ...journalRows(locked, chain),
    notice: noticeRows(collected.notices, locked),
    job_order: orderRows(trx, collected.jobs),
  })
  await writeState(trx, locked, collected, chain)
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

function journalRows({ partnershipId, bodyId }: LockedCase, chain: readonly Hashed[]): RowsByTable {
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
  const { seq, hash } = chain.at(-1) ?? { seq: locked.lastSeq, hash: locked.lastHash }
  const newest = { partnership_id: locked.partnershipId, public_body_id: locked.bodyId, seq, hash }
  await trx
    .with('head', (cte) =>
      cte
        .insertInto('case_head')
        .values(newest)
        .onConflict((on) => on.column('partnership_id').doUpdateSet({ seq, hash })),
    )
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
    ...(state.endsOn !== undefined && { ends_on: state.endsOn }),
    ...(state.gapLevel !== undefined && { gap_level: state.gapLevel }),
    ...(state.gapMeetingOn !== undefined && { gap_meeting_on: state.gapMeetingOn }),
    ...(state.gapMemoStop !== undefined && { gap_memo_stop: state.gapMemoStop }),
    ...(state.seenByParty !== undefined && {
      seen_by_party: state.seenByParty && JSON.stringify(state.seenByParty),
    }),
  }
}
