import { Readable } from 'node:stream'
import type { DocumentId } from '../../domain/partnership.ts'
import { NotFound } from '../../domain/thrown.ts'
import type { FileStore } from '../../outside/files/port.ts'
import { withPicture } from '../bodies/picture.ts'
import { type Db, withTransaction } from '../db.ts'
import { addRendered } from './document.ts'
import { addFile } from './file.ts'

/** What turns a stored model into a file, and where the file is kept. */
export type Press = { files: FileStore; toPdf: (model: unknown) => Promise<Buffer> }

export type RenderedPdf = { sha256: string; size: number; name: string; open(): Promise<Readable> }

type Kept = { sha256: string; size: number; name: string }

/**
 * The PDF of a document, made from its model the first time somebody asks and kept from then on. Two who ask at once
 * get the same file. Throws NotFound for a document that is only files.
 */
export async function renderedPdf(db: Db, press: Press, documentId: DocumentId): Promise<RenderedPdf> {
  const kept = await findRendered(db, documentId)
  const isThere = kept !== null && (await press.files.has(kept.sha256))
  const file = isThere ? kept : await render(db, press, documentId)
  return { ...file, open: () => press.files.get(file.sha256) }
}

async function findRendered(db: Db, documentId: DocumentId): Promise<Kept | null> {
  const found = await db
    .selectFrom('document_file as df')
    .innerJoin('file as f', 'f.id', 'df.file_id')
    .select(['f.sha256', 'f.size', 'f.name'])
    .where('df.document_id', '=', documentId)
    .where('df.part', '=', 'rendered')
    .where('f.media_type', '=', 'application/pdf')
    .orderBy('f.received_at', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** The bytes first, the rows afterwards: a row never names a file that is not there. */
async function render(db: Db, { files, toPdf }: Press, documentId: DocumentId): Promise<Kept> {
  const { model, title } = await getModel(db, documentId)
  const stored = await files.put(Readable.from([await toPdf(await withPicture(db, model))]))
  const file = { ...stored, name: pdfName(title) }
  await withTransaction(db, async (trx) => {
    await trx.selectFrom('document').select('id').where('id', '=', documentId).forNoKeyUpdate().execute()
    const other = await findRendered(trx, documentId)
    if (other?.sha256 === file.sha256) return
    const row = { ...file, mediaType: 'application/pdf', scanState: 'clean', from: null } as const
    await addRendered(trx, documentId, await addFile(trx, row))
  })
  return file
}

async function getModel(db: Db, documentId: DocumentId): Promise<{ model: unknown; title: string }> {
  const found = await db
    .selectFrom('document')
    .select(['model', 'title'])
    .where('id', '=', documentId)
    .where('model', 'is not', null)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}

/** What a paper's PDF is called. */
export function pdfName(title: string): string {
  return `${title.replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').trim()}.pdf`
}
