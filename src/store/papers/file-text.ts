import { sql } from 'kysely'
import type { FileText } from '../../domain/file-text.ts'
import type { FileId } from '../../domain/partnership.ts'
import { type Db, withTransaction } from '../db.ts'

export type FileToRead = { id: FileId; sha256: string; size: number; mediaType: string; name: string }

/**
 * Files that the virus scan has let through and whose text waits to be read, the newest first. What we have made ourselves is
 * never scanned, and found by the paper that it was made of.
 */
export async function listFilesToRead(db: Db, most: number): Promise<FileToRead[]> {
  return db
    .selectFrom('file as f')
    .select(['f.id', 'f.sha256', 'f.size', 'f.media_type as mediaType', 'f.name'])
    .where('f.text_state', 'is', null)
    .where('f.scanned_at', 'is not', null)
    .where(sql<boolean>`f.scan_state in ('clean', 'unscanned')`)
    .orderBy('f.received_at', 'desc')
    .limit(most)
    .execute()
}

/** Keeps what a file says, in place of what was kept of it; nothing where the file is gone meanwhile. */
export async function addFileText(
  db: Db,
  id: FileId,
  { state, pieces, at }: FileText & { at: Date },
): Promise<void> {
  await withTransaction(db, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('file')
      .set({ text_state: state, text_read_at: at })
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await trx.deleteFrom('file_text').where('file_id', '=', id).execute()
    const rows = pieces.map(({ text, page = null, sheet = null }, index) => ({
      ...{ file_id: id, piece: index + 1, page, sheet, text },
    }))
    if (rows.length > 0)
      await sql`insert into file_text (file_id, piece, page, sheet, text)
        select file_id, piece, page, sheet, text from json_populate_recordset(null::file_text, ${JSON.stringify(rows)}::json)`.execute(
        trx,
      )
  })
}
