import { Readable } from 'node:stream'
import type { FileStore } from '../../outside/files/port.ts'
import { type Db, withTransaction } from '../db.ts'
import { addFile } from '../papers/file.ts'
import { addSigning, type NewSigning } from './signing.ts'

type Press = { files: FileStore; toPdf: () => Promise<Buffer> }

/**
 * Makes the PDF that everybody is shown and keeps it with its hash. The bytes first, the rows afterwards; two who
 * come first at once see the same one.
 */
export async function openSigning(
  db: Db,
  { files, toPdf }: Press,
  signing: Omit<NewSigning, 'shown'>,
): Promise<void> {
  const stored = await files.put(Readable.from([await toPdf()]))
  await withTransaction(db, async (trx) => {
    const file = { ...stored, mediaType: 'application/pdf', name: 'text-att-skriva-under.pdf', from: null }
    const fileId = await addFile(trx, { ...file, scanState: 'clean' })
    await addSigning(trx, { ...signing, shown: { fileId, hash: stored.sha256 } })
  })
}
