import { sql } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, FileId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import type { Schema } from '../schema.ts'
import type { DocumentFile } from './document.ts'

export type PaperStatus = Schema['organisation_document']['status']

/** A paper that an organisation shows: its newest row of each kind, reused over cases. */
export type OrganisationPaper = {
  id: string
  organisationId: OrganisationId
  /** A document of the rulebook. */
  kind: string
  status: PaperStatus
  /** The date of the paper itself: freshness counts from here. */
  documentDate: PlainDate | null
  note: string | null
  recordedAt: string
  recordedByName: string | null
  files: readonly Omit<DocumentFile, 'part'>[]
}

export type NewPaper = {
  organisationId: OrganisationId
  kind: string
  status: PaperStatus
  documentDate?: PlainDate | null
  /** Demanded for not_applicable and equivalent. */
  note?: string | null
  files?: readonly FileId[]
  by: PersonId | null
  at: Date
}

/** The papers that hold now, of one or several organisations, in one query. */
export async function listPapers(
  db: Db,
  organisationIds: readonly OrganisationId[],
): Promise<OrganisationPaper[]> {
  return papers(db)
    .where((eb) => eb('d.organisation_id', '=', eb.fn.any(eb.val([...organisationIds]))))
    .where('d.superseded_at', 'is', null)
    .orderBy('d.kind')
    .execute()
}

/** A paper as a case has it, with the number of the document in the case that holds the same files. */
export type PaperInCase = OrganisationPaper & {
  documentId: DocumentId | null
  documentNumber: number | null
  usedAt: string
}

/**
 * What a case has of the organisations' papers: of each kind the one that it took up last. What an organisation gives
 * in another case changes nothing here. One query.
 */
export async function listPapersInCase(db: Db, partnershipId: PartnershipId): Promise<PaperInCase[]> {
  return papers(db)
    .innerJoin('partnership_organisation_document as u', 'u.organisation_document_id', 'd.id')
    .leftJoin('document as registered', 'registered.id', 'u.document_id')
    .select(['registered.id as documentId', 'registered.number as documentNumber', 'u.linked_at as usedAt'])
    .distinctOn(['d.organisation_id', 'd.kind'])
    .where('u.partnership_id', '=', partnershipId)
    .orderBy('d.organisation_id')
    .orderBy('d.kind')
    .orderBy('u.linked_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute()
}

/** Records a paper, or that it is missing or does not apply. The row before it is superseded and kept. */
export async function recordPaper(db: Db, paper: NewPaper): Promise<string> {
  const id = newId()
  await withTransaction(db, async (trx) => {
    await trx
      .updateTable('organisation_document')
      .set({ superseded_at: paper.at })
      .where('organisation_id', '=', paper.organisationId)
      .where('kind', '=', paper.kind)
      .where('superseded_at', 'is', null)
      .execute()
    await trx
      .insertInto('organisation_document')
      .values({
        id,
        organisation_id: paper.organisationId,
        kind: paper.kind,
        status: paper.status,
        document_date: paper.documentDate ?? null,
        note: paper.note ?? null,
        recorded_at: paper.at,
        recorded_by: paper.by,
      })
      .execute()
    const files = (paper.files ?? []).map((file_id, position) => ({
      organisation_document_id: id,
      file_id,
      position,
    }))
    if (files.length > 0) await trx.insertInto('organisation_document_file').values(files).execute()
  })
  return id
}

export type PaperUse = {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  paperId: string
  documentId?: DocumentId
  by: PersonId | null
  at?: Date
}

/** Notes that a case uses the paper, and the registered document that holds the same files. */
export async function usePaperInCase(db: Db, use: PaperUse): Promise<void> {
  await db
    .insertInto('partnership_organisation_document')
    .values({
      partnership_id: use.partnershipId,
      organisation_document_id: use.paperId,
      public_body_id: use.bodyId,
      document_id: use.documentId ?? null,
      linked_by: use.by,
      ...(use.at && { linked_at: use.at }),
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

function papers(db: Db) {
  return db
    .selectFrom('organisation_document as d')
    .leftJoin('person as by', 'by.id', 'd.recorded_by')
    .select([
      'd.id',
      'd.organisation_id as organisationId',
      'd.kind',
      'd.status',
      'd.document_date as documentDate',
      'd.note',
      'd.recorded_at as recordedAt',
      'by.name as recordedByName',
      filesOf.as('files'),
    ])
}

const filesOf = sql<OrganisationPaper['files']>`coalesce((
  select json_agg(json_build_object('fileId', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
    'sha256', f.sha256, 'scanState', f.scan_state) order by df.position)
  from organisation_document_file df join file f on f.id = df.file_id
  where df.organisation_document_id = d.id), '[]')`
