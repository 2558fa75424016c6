import { sql } from 'kysely'
import type { BoardId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Trx } from '../db.ts'
import { entryDigest } from '../papers/registry.ts'
import type { LockedCase, PlacedEntry } from './in-case.ts'

/** Where the next entry of a board stands in the case of its registry. */
export type Place = { caseId: string; registryNumber: string; next: number }

/** Takes the next numbers in the case of each board's registry that the entries stand in. */
export async function takePlaces(
  trx: Trx,
  locked: LockedCase,
  entries: readonly PlacedEntry[],
): Promise<Map<BoardId, Place>> {
  const places = new Map<BoardId, Place>()
  for (const [boardId, ofBoard] of byBoard(locked, entries))
    places.set(boardId, await takeNumbers(trx, locked, { boardId, count: ofBoard.length }))
  return places
}

/** The rows of new entries, each with its number in the case of its board's registry, and their digests. */
export function entryRows(
  locked: LockedCase,
  entries: readonly PlacedEntry[],
  places: ReadonlyMap<BoardId, Place>,
): EntryRow[] {
  return [...byBoard(locked, entries)].flatMap(([boardId, ofBoard]) => {
    const { next, ...place } = places.get(boardId) ?? notOpened(boardId)
    return ofBoard.map((entry, index) => entryRow(locked, entry, { ...place, number: next + index }))
  })
}

export type EntryRow = ReturnType<typeof entryRow>

function byBoard({ boardId }: LockedCase, entries: readonly PlacedEntry[]): Map<BoardId, PlacedEntry[]> {
  return Map.groupBy(entries, (entry) => entry.boardId ?? boardId)
}

async function takeNumbers(
  trx: Trx,
  locked: LockedCase,
  { boardId, count }: { boardId: BoardId; count: number },
): Promise<Place> {
  const taken = await trx
    .updateTable('registry_case')
    .set({ last_document: sql`last_document + ${count}` })
    .where('partnership_id', '=', locked.partnershipId)
    .where('board_id', '=', boardId)
    .returning(['id', 'registry_number', 'last_document'])
    .executeTakeFirst()
  if (taken === undefined) notOpened(boardId)
  return { caseId: taken.id, registryNumber: taken.registry_number, next: taken.last_document - count + 1 }
}

function notOpened(boardId: BoardId): never {
  throw new Error(`Board ${boardId} has not registered the case: call openRegistryCase(...)`)
}

type Numbered = Omit<Place, 'next'> & { number: number }

function entryRow(locked: LockedCase, entry: PlacedEntry, place: Numbered) {
  const row = {
    registry_case_id: place.caseId,
    document_number: place.number,
    direction: entry.direction,
    on_date: entry.on,
    correspondent: entry.correspondent,
    subject: entry.subject,
    secrecy_provision: entry.secrecyProvision ?? null,
    document_id: entry.documentId ?? null,
    registered_at: locked.at.toISOString(),
  }
  return {
    ...row,
    id: newId(),
    public_body_id: locked.bodyId,
    partnership_id: locked.partnershipId,
    secret: row.secrecy_provision !== null,
    event_seq: entry.seq,
    digest: entryDigest({ ...row, registry_number: place.registryNumber }),
  }
}
