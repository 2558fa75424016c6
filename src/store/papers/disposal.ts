import { sql } from 'kysely'
import type { EventMaker } from '../../domain/events.ts'
import type { DocumentId, FileId, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FileStore } from '../../outside/files/port.ts'
import type { InCase } from '../case/in-case.ts'
import type { Db, Trx } from '../db.ts'
import { takeFromRegister } from '../register/register-document.ts'
import { forgetMasksOf } from './disclosure-item.ts'
import type { CaseDocument } from './document.ts'

export type DisposalDecision = {
  /** The retention plan or the decision on disposal that it rests on. */
  rule: string
  reasons: string
  decidedOn: PlainDate
}

type Disposing = {
  document: Pick<CaseDocument, 'id' | 'number' | 'title'>
  decision: DisposalDecision
  by: EventMaker
  on: PlainDate
}

/**
 * Disposes of what a document says and of its files, by decision (gallring): the event says who, when, why and on which
 * rule. Its row, its digest and its registry entries stay, so that the journal can still be verified.
 */
export async function disposeOf(inCase: InCase, { document, decision, by, on }: Disposing): Promise<void> {
  const { id, number, title } = document
  const content = { document: id, number, title, ...decision }
  const seq = inCase.event({ type: 'documentDisposed', on, by, content })
  await inCase.trx
    .updateTable('document')
    .set({ model: null, disposed_by_seq: seq })
    .where('id', '=', id)
    .where('disposed_by_seq', 'is', null)
    .execute()
  await takeFromRegister(inCase.trx, id, { at: inCase.at, personId: by.personId })
  await forgetMasksOf(inCase.trx, id)
  await forgetFiles(inCase.trx, id, inCase.at)
  await forgetDrafts(inCase.trx, inCase.partnershipId)
}

/** What was begun before the case was closed can no longer be handed in, and may hold the words of what is disposed of. */
async function forgetDrafts(trx: Trx, partnershipId: PartnershipId): Promise<void> {
  await sql`delete from draft d using partnership p where p.id = d.partnership_id and p.id = ${partnershipId}
    and (d.updated_at at time zone 'Europe/Stockholm')::date <= p.closed_on`.execute(trx)
}

/** Takes the files from the document, and away altogether where nothing else has them. */
async function forgetFiles(trx: Trx, id: DocumentId, at: Date): Promise<void> {
  const taken = await trx
    .deleteFrom('document_file')
    .where('document_id', '=', id)
    .returning('file_id')
    .execute()
  const ids = taken.map(({ file_id }) => file_id)
  await forgetUnusedFiles(trx, ids, at)
}

/** Forgets files that nothing has any more: no document, no organisation, no copy that is being made. */
export async function forgetUnusedFiles(trx: Trx, ids: readonly FileId[], at: Date): Promise<void> {
  if (ids.length === 0) return
  const gone = await trx
    .deleteFrom('file as f')
    .where('f.id', 'in', ids)
    .where(sql<boolean>`not exists (select from document_file where file_id = f.id)`)
    .where(sql<boolean>`not exists (select from organisation_document_file where file_id = f.id)`)
    .where(sql<boolean>`not exists (select from signing where shown_file_id = f.id)`)
    .where(sql<boolean>`not exists (select from disclosure_item_file where file_id = f.id)`)
    .returning('f.sha256')
    .execute()
  const rows = [...new Set(gone.map(({ sha256 }) => sha256))].map((sha256) => ({ sha256, disposed_at: at }))
  if (rows.length === 0) return
  await trx
    .insertInto('disposed_file')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}

/**
 * Removes the bytes of files whose last document has been disposed of. Bytes that came again not long ago stay until the
 * next time: somebody may be handing in the same file just now.
 */
export async function removeDisposedFiles(db: Db, files: FileStore, before: Date): Promise<void> {
  const waiting = await db
    .selectFrom('disposed_file as d')
    .select('d.sha256')
    .select(sql<boolean>`exists (select from file f where f.sha256 = d.sha256)`.as('isNeeded'))
    .execute()
  for (const { sha256, isNeeded } of waiting) {
    if (!isNeeded && !(await files.remove(sha256, before))) continue
    await db.deleteFrom('disposed_file').where('sha256', '=', sha256).execute()
  }
}
