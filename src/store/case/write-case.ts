import { type RawBuilder, sql } from 'kysely'
import type { BoardId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Trx } from '../db.ts'
import { insertsOf, type Row, type RowsByTable } from '../insert-rows.ts'
import { orderRows } from '../orders/job.ts'
import { sharingOf } from '../papers/sharing.ts'
import { noticeRows } from '../people/notice.ts'
import type { CaseState, Collected, LockedCase, PlacedSharing } from './in-case.ts'
import { digestDocuments, documentRows } from './write-documents.ts'
import { entryRows, type Place, takePlaces } from './write-entries.ts'
import { type Hashed, journalRows, linkUp } from './write-journal.ts'

/**
 * Writes what was gathered in a case: documents, entries and the events that bind them, notices, jobs and the state, in
 * one statement after the entries have their numbers. Gives the number of the newest event.
 */
export async function writeCollected(trx: Trx, locked: LockedCase, collected: Collected): Promise<number> {
  const places = await takePlaces(trx, locked, collected.entries)
  const { rows, chain } = await boundRows(trx, locked, { collected, places })
  const parts = [
    ...insertsOf(rows, ...collected.rows),
    moveHead(headRow(locked, chain)),
    ...(chain.length > 0 ? markBound(locked) : []),
  ]
  const { seen_by_party: seen, ...columns } = standing(locked, collected, chain)
  const set = { ...columns, ...(seen !== undefined && { seen_by_party: seen && JSON.stringify(seen) }) }
  const state = trx.updateTable('partnership').set(set).where('id', '=', locked.partnershipId)
  await sql`with ${sql.join(parts)} ${state}`.execute(trx)
  return locked.lastSeq + chain.length
}

/** The rows that open a case, before anything has happened in it. */
export type Opening = {
  partnership: Row<'partnership'>
  /** Its place in the registry of each public party's board. */
  registryCases: readonly NewRegistryCase[]
  more: RowsByTable
}

type NewRegistryCase = Row<'registry_case'> & { id: string; board_id: BoardId; registry_number: string }

/** The same for a case that is opened with it: its rows are written once, as they stand after that. */
export async function writeOpened(
  trx: Trx,
  locked: LockedCase,
  { collected, opening }: { collected: Collected; opening: Opening },
): Promise<number> {
  const places = new Map(
    opening.registryCases.map((one) => [
      one.board_id,
      { caseId: one.id, registryNumber: one.registry_number, next: 1 },
    ]),
  )
  const { rows, chain } = await boundRows(trx, locked, { collected, places })
  const opened: RowsByTable = {
    partnership: [{ ...opening.partnership, ...standing(locked, collected, chain) }],
    registry_case: opening.registryCases.map((one) => ({
      ...one,
      last_document: collected.entries.filter(({ boardId = locked.boardId }) => boardId === one.board_id)
        .length,
    })),
    case_head: [headRow(locked, chain)],
  }
  const parts = insertsOf(opened, opening.more, rows, ...collected.rows)
  await sql`with ${sql.join(parts)} select`.execute(trx)
  return chain.length
}

type Gathered = { collected: Collected; places: ReadonlyMap<LockedCase['boardId'], Place> }

async function boundRows(
  trx: Trx,
  locked: LockedCase,
  { collected, places }: Gathered,
): Promise<{ rows: RowsByTable; chain: Hashed[] }> {
  demandEvent(collected)
  const documents = await digestDocuments(trx, collected.documents)
  const entries = entryRows(locked, collected.entries, places)
  const chain = linkUp(locked, collected.events, {
    documents,
    entries: entries.map(({ event_seq: seq, id, digest }) => ({ seq, id, digest })),
    sharing: sharingIn(locked, collected),
  })
  const rows = {
    ...documentRows(locked, documents),
    registry_entry: entries,
    ...journalRows(locked, chain),
    notice: noticeRows(collected.notices, locked),
    job_order: orderRows(trx, collected.jobs),
  }
  return { rows, chain }
}

/** What older documents are found to be, first: what is said of one after that holds. */
function sharingIn({ unbound, lastSeq }: LockedCase, { documents, sharing }: Collected): PlacedSharing[] {
  const found = unbound.map((older) => ({ ...older, seq: lastSeq + 1 }))
  const added = documents.map((document) => ({
    id: document.id,
    seq: document.seq,
    sharing: sharingOf(document),
  }))
  return [...found, ...added, ...sharing]
}

/** The older documents that the first of the new events binds. */
function markBound({ unbound, lastSeq }: LockedCase): RawBuilder<unknown>[] {
  const ids = unbound.map(({ id }) => id)
  return ids.length === 0
    ? []
    : [sql`marked as (update document set sharing_seq = ${lastSeq + 1} where id = any(${ids}))`]
}

function demandEvent({ events, documents, entries, sharing }: Collected): void {
  if (events.length > 0 || documents.length + entries.length + sharing.length === 0) return
  throw new Error('Documents and registry entries are bound by an event: call inCase.event(...) as well')
}

function headRow(locked: LockedCase, chain: readonly Hashed[]) {
  const { seq, hash } = chain.at(-1) ?? { seq: locked.lastSeq, hash: locked.lastHash }
  return { partnership_id: locked.partnershipId, public_body_id: locked.bodyId, seq, hash }
}

function moveHead({ partnership_id, seq, hash }: ReturnType<typeof headRow>): RawBuilder<unknown> {
  return sql`head as (update case_head set seq = ${seq}, hash = ${hash} where partnership_id = ${partnership_id})`
}

/** Where the case stands after all that was gathered, as columns of its row. */
function standing(locked: LockedCase, { state, documents }: Collected, chain: readonly Hashed[]) {
  return {
    ...stateColumns(state, chain.at(-1)?.on),
    last_seq: locked.lastSeq + chain.length,
    last_document: locked.lastDocument + documents.length,
  }
}

/** A new status holds since the day it says, else since the day of the newest event. */
export function stateColumns({ status, statusSince, ...state }: CaseState, newestDay?: PlainDate) {
  const since = statusSince ?? (status === undefined ? undefined : newestDay)
  return {
    ...(status !== undefined && { status }),
    ...(since !== undefined && { status_since: since }),
    ...(state.title !== undefined && { title: state.title }),
    ...(state.rulebookVersion !== undefined && { rulebook_version: state.rulebookVersion }),
    ...(state.nextDue !== undefined && { next_due: state.nextDue }),
    ...(state.nextExpected !== undefined && { next_expected: state.nextExpected }),
    ...(state.nextMeeting !== undefined && { next_meeting: state.nextMeeting }),
    ...(state.nextRoles !== undefined && { next_roles: [...state.nextRoles] }),
    ...(state.waitingSide !== undefined && { waiting_side: state.waitingSide }),
    ...(state.waitingRoles !== undefined && { waiting_roles: [...state.waitingRoles] }),
    ...(state.waitingBarred !== undefined && { waiting_barred: [...state.waitingBarred] }),
    ...(state.paused !== undefined && { paused: state.paused }),
    ...(state.closedOn !== undefined && { closed_on: state.closedOn }),
    ...(state.endsOn !== undefined && { ends_on: state.endsOn }),
    ...(state.gapLevel !== undefined && { gap_level: state.gapLevel }),
    ...(state.gapMeetingOn !== undefined && { gap_meeting_on: state.gapMeetingOn }),
    ...(state.gapMemoStop !== undefined && { gap_memo_stop: state.gapMemoStop }),
    ...(state.rhythm !== undefined && { rhythm: state.rhythm }),
    ...(state.groupMeetings !== undefined && { group_meetings: [...state.groupMeetings] }),
    ...(state.seenByParty !== undefined && { seen_by_party: state.seenByParty }),
  }
}
