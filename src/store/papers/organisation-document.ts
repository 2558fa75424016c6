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
  /** When a newer one took its place. */
  supersededAt: string | null
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
  /** What a body says of a paper holds in its case: what the organisation keeps itself stays as it is. */
  onlyInCase?: boolean
}

/** The papers that hold now, of one or several organisations, in one query. */
export async function listPapers(
  db: Db,
  organisationIds: readonly OrganisationId[],
): Promise<OrganisationPaper[]> {
  return papers(db)
    .where((eb) => eb('d.organisation_id', '=', eb.fn.any(eb.val([...organisationIds]))))
    .where('d.superseded_at', 'is', null)
    .where('d.in_case_only', '=', false)
    .orderBy('d.kind')
    .execute()
}

/** A paper that the organisation keeps, and whether it has been handed in anywhere. */
export type KeptPaper = OrganisationPaper & { isUsed: boolean }

/**
 * Every paper of a kind that an organisation has kept, the newest first; what a body said of one in a case is not among
 * them.
 */
export async function listPapersKept(
  db: Db,
  organisationId: OrganisationId,
  kind: string,
): Promise<KeptPaper[]> {
  return papers(db)
    .select(isUsed.as('isUsed'))
    .where('d.organisation_id', '=', organisationId)
    .where('d.kind', '=', kind)
    .where('d.in_case_only', '=', false)
    .orderBy('d.recorded_at', 'desc')
    .orderBy('d.id', 'desc')
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
    if (!paper.onlyInCase) await supersede(trx, paper)
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
        in_case_only: paper.onlyInCase ?? false,
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

async function supersede(trx: Db, { organisationId, kind, at }: NewPaper): Promise<void> {
  await lockPapersOf(trx, organisationId)
  await trx
    .updateTable('organisation_document')
    .set({ superseded_at: at })
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('superseded_at', 'is', null)
    .where('in_case_only', '=', false)
    .execute()
}

/** One at a time changes what an organisation keeps, so that two who hand in the same paper at once both may. */
export async function lockPapersOf(trx: Db, organisationId: OrganisationId): Promise<void> {
  const own = trx.selectFrom('organisation').select('id').where('id', '=', organisationId)
  await own.forNoKeyUpdate().execute()
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
      'd.superseded_at as supersededAt',
      'by.name as recordedByName',
      filesOf.as('files'),
    ])
}

export const isUsed = sql<boolean>`exists (
  select from partnership_organisation_document u where u.organisation_document_id = d.id)`

const filesOf = sql<OrganisationPaper['files']>`coalesce((
  select json_agg(json_build_object('fileId', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
    'sha256', f.sha256, 'scanState', f.scan_state) order by df.position)
  from organisation_document_file df join file f on f.id = df.file_id
  where df.organisation_document_id = d.id), '[]')`
