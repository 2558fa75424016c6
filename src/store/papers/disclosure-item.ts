import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DisclosureItem, MaskedFile, ReleasedFile, ReleaseOutcome } from '../../domain/disclosure.ts'
import type { DocumentId, FileId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'

/** The documents that a request is about, case by case. */
export async function listItems(db: Db, requestId: string): Promise<DisclosureItem[]> {
  const rows = await items(db)
    .where('i.request_id', '=', requestId)
    .orderBy('p.number')
    .orderBy('d.number')
    .execute()
  return rows.map(fromRow)
}

export type NewItem = {
  requestId: string
  bodyId: PublicBodyId
  partnershipId: PartnershipId
  documentId: DocumentId
  by: PersonId
  at: Date
}

/** Adds documents to a request that has been taken. One that is there already stays as it is. */
export async function addItems(trx: Trx, added: readonly NewItem[]): Promise<void> {
  await trx
    .insertInto('disclosure_item')
    .values(
      added.map(({ requestId, bodyId, partnershipId, documentId, by, at }) => ({
        id: newId(),
        request_id: requestId,
        public_body_id: bodyId,
        partnership_id: partnershipId,
        document_id: documentId,
        added_at: at,
        added_by: by,
      })),
    )
    .onConflict((on) => on.columns(['request_id', 'document_id']).doNothing())
    .execute()
}

/** Takes a document out of a request that has been taken. Its masked files are given back to be forgotten. */
export async function removeItem(trx: Trx, id: string): Promise<FileId[]> {
  const files = await takeMaskedFiles(trx, [id])
  await trx.deleteFrom('disclosure_item').where('id', '=', id).execute()
  return files
}

export type NewAssessment = {
  outcome: ReleaseOutcome
  provision: string | null
  reasons: string | null
  by: PersonId
  at: Date
}

/** What somebody has decided about a document, until the answer is given. */
export async function assessItem(trx: Trx, id: string, { by, at, ...said }: NewAssessment): Promise<void> {
  await trx
    .updateTable('disclosure_item')
    .set({ ...said, assessed_by: by, assessed_at: at })
    .where('id', '=', id)
    .execute()
}

/** What is to be hidden, as the page has it; undefined when nothing has been chosen. */
export async function findMask(db: Db, id: string): Promise<unknown> {
  const row = await db.selectFrom('disclosure_item').select('mask').where('id', '=', id).executeTakeFirst()
  return row?.mask ?? undefined
}

export async function saveMask(trx: Trx, id: string, mask: unknown): Promise<void> {
  await trx
    .updateTable('disclosure_item')
    .set({ mask: JSON.stringify(mask) })
    .where('id', '=', id)
    .execute()
}

export async function addMaskedFiles(trx: Trx, id: string, files: readonly FileId[]): Promise<void> {
  const rows = files.map((file_id) => ({ item_id: id, file_id }))
  if (rows.length > 0) await trx.insertInto('disclosure_item_file').values(rows).execute()
}

/** Lets go of masked files: they now belong to a copy, or to nothing. */
export async function takeMaskedFiles(trx: Trx, ids: readonly string[]): Promise<FileId[]> {
  if (ids.length === 0) return []
  const taken = await trx
    .deleteFrom('disclosure_item_file')
    .where('item_id', 'in', ids)
    .returning('file_id')
    .execute()
  return taken.map(({ file_id }) => file_id)
}

/** Takes back one masked file of a copy that has not been released. */
export async function takeMaskedFile(trx: Trx, itemId: string, fileId: string): Promise<FileId[]> {
  const taken = await trx
    .deleteFrom('disclosure_item_file')
    .where('item_id', '=', itemId)
    .where(sql<boolean>`file_id = ${fileId}`)
    .returning('file_id')
    .execute()
  return taken.map(({ file_id }) => file_id)
}

/** Notes what was given out, and by which event of the case. */
export async function noteRelease(
  trx: Trx,
  id: string,
  { seq, copyId, files }: { seq: number; copyId: DocumentId | null; files: readonly ReleasedFile[] },
): Promise<void> {
  await trx
    .updateTable('disclosure_item')
    .set({ released_seq: seq, copy_document_id: copyId, released: JSON.stringify(files) })
    .where('id', '=', id)
    .execute()
}

/** What was hidden is kept nowhere once the request is answered. */
export async function forgetMasks(trx: Trx, requestId: string): Promise<void> {
  await trx.updateTable('disclosure_item').set({ mask: null }).where('request_id', '=', requestId).execute()
}

/** What was to be hidden in a document that says nothing any more. */
export async function forgetMasksOf(trx: Trx, documentId: DocumentId): Promise<void> {
  await trx.updateTable('disclosure_item').set({ mask: null }).where('document_id', '=', documentId).execute()
}

function items(db: Db) {
  return db
    .selectFrom('disclosure_item as i')
    .innerJoin('partnership as p', 'p.id', 'i.partnership_id')
    .innerJoin('document as d', 'd.id', 'i.document_id')
    .leftJoin('document as copy', 'copy.id', 'i.copy_document_id')
    .leftJoin('person as assessor', 'assessor.id', 'i.assessed_by')
    .select([
      'i.id',
      'i.partnership_id as partnershipId',
      'p.number as caseNumber',
      'i.document_id as documentId',
      'd.number as documentNumber',
      'i.outcome',
      'i.provision',
      'i.reasons',
      'i.assessed_at as assessedAt',
      'assessor.name as assessedBy',
      'i.released_seq as releasedSeq',
      'copy.number as copyNumber',
      sql<ReleasedFile[] | null>`i.released`.as('released'),
      maskedFilesOf.as('maskedFiles'),
    ])
}

const maskedFilesOf = sql<MaskedFile[]>`coalesce((
  select json_agg(json_build_object('fileId', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256,
    'scanState', f.scan_state) order by f.received_at, f.name)
  from disclosure_item_file mf join file f on f.id = mf.file_id where mf.item_id = i.id), '[]')`

type Row = Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>

function fromRow({ outcome, provision, reasons, assessedAt, assessedBy, ...row }: Row): DisclosureItem {
  const { releasedSeq: seq, copyNumber, released, ...kept } = row
  const on = assessedAt === null ? null : dayInStockholm(new Date(assessedAt))
  const isAssessed = outcome !== null && on !== null
  return {
    ...kept,
    assessment: isAssessed ? { outcome, provision, reasons, on, by: assessedBy ?? '' } : null,
    release: seq === null ? null : { seq, copyNumber, files: released ?? [] },
  }
}
