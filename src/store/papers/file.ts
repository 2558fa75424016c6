import type { Selectable } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { FileId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'
import type { Schema } from '../schema.ts'

export type ScanState = Selectable<Schema['file']>['scan_state']

export type NewFile = {
  /** The address of the bytes in the file store, where they already lie. */
  sha256: string
  size: number
  /** Decided by what the file contains. */
  mediaType: string
  name: string
  scanState?: ScanState
  from: PersonId | null
}

/** Keeps what is known of a file whose bytes are stored already. Equal bytes get a row each. */
export async function addFile(db: Db, file: NewFile): Promise<FileId> {
  const id = newId<'FileId'>()
  await db
    .insertInto('file')
    .values({
      id,
      sha256: file.sha256,
      size: file.size,
      media_type: file.mediaType,
      name: file.name,
      scan_state: file.scanState ?? 'waiting',
      received_from: file.from,
    })
    .execute()
  return id
}

type Scanned = { state: ScanState; at: Date }

/** What the virus scan said. */
export async function setScanState(db: Db, id: FileId, { state, at }: Scanned): Promise<void> {
  await db.updateTable('file').set({ scan_state: state, scanned_at: at }).where('id', '=', id).execute()
}

/** A hundred files that wait for a virus scan, the oldest first. */
export async function listFilesToScan(db: Db) {
  return db
    .selectFrom('file')
    .select(['id', 'sha256', 'size'])
    .where('scan_state', '=', 'waiting')
    .orderBy('received_at')
    .limit(100)
    .execute()
}
