import { sql } from 'kysely'
import type { BoardId } from '../domain/partnership.ts'
import { newId } from '../kernel/ids.ts'
import type { Trx } from './db.ts'
import type { LockedCase, PlacedEntry } from './in-case.ts'
import { entryDigest } from './registry.ts'

/** The rows of new entries, each with the next number in the case of its board's registry, and their digests. */
export async function numberEntries(
  trx: Trx,
  locked: LockedCase,
  entries: readonly PlacedEntry[],
): Promise<EntryRow[]> {
  const rows: EntryRow[] = []
  for (const [boardId, ofBoard] of Map.groupBy(entries, (entry) => entry.boardId ?? locked.boardId)) {
    const { next, ...place } = await takeNumbers(trx, locked, { boardId, count: ofBoard.length })
    rows.push(...ofBoard.map((entry, index) => entryRow(locked, entry, { ...place, number: next + index })))
  }
  return rows
}

type EntryRow = ReturnType<typeof entryRow>

async function takeNumbers(
  trx: Trx,
  locked: LockedCase,
  { boardId, count }: { boardId: BoardId; count: number },
): Promise<{ caseId: string; registryNumber: string; next: number }> {
  const taken = await trx
    .updateTable('registry_case')
    .set({ last_document: sql`last_document + ${count}` })
    .where('partnership_id', '=', locked.partnershipId)
    .where('board_id', '=', boardId)
    .returning(['id', 'registry_number', 'last_document'])
    .executeTakeFirst()
  if (taken === undefined)
    throw new Error(`Board ${boardId} has not registered the case: call openRegistryCase(...)`)
  return { caseId: taken.id, registryNumber: taken.registry_number, next: taken.last_document - count + 1 }
}

type Place = { caseId: string; registryNumber: string; number: number }

function entryRow(locked: LockedCase, entry: PlacedEntry, place: Place) {
  const row = {
    registry_case_id: place.caseId,
    document_number: place.number,
    direction: entry.direction,
    on_date: entry.on,
    correspondent: entry.correspondent,
    subject: entry.subject,
    secrecy_provision: entry.secrecyProvision ?? null,
    external_number: entry.externalNumber ?? null,
    document_id: entry.documentId ?? null,
  }
  return {
    ...row,
    id: newId(),
    public_body_id: locked.bodyId,
    partnership_id: locked.partnershipId,
    secret: row.secrecy_provision !== null,
    event_seq: entry.seq,
    registered_at: locked.at.toISOString(),
    digest: entryDigest({ ...row, registry_number: place.registryNumber }),
  }
}
