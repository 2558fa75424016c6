import { type RawBuilder, sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { DocumentId, FileId, PartnershipId } from '../../domain/partnership.ts'
import type { Language } from '../../domain/text.ts'
import { NotFound } from '../../domain/thrown.ts'
import type { Ids } from '../array-of.ts'
import type { Db } from '../db.ts'
import { registeredLine } from './registry.ts'
import { secrecyOf } from './secrecy-provision.ts'

export type NewDocument = {
  kind: string
  title: string
  language?: Language
  /** What it says (a document model); nothing for a document that is only files. */
  model?: unknown
  templateVersion?: string
  /** Files handed in with it, in order. */
  files?: readonly FileId[]
  /** Both sides see it. */
  shared?: boolean
  /** Working material of the side that wrote it. */
  internal?: boolean
  supersedes?: DocumentId
  createdBy: PersonId | null
}

export type DocumentFile = {
  fileId: FileId
  name: string
  mediaType: string
  size: number
  sha256: string
  scanState: 'waiting' | 'clean' | 'infected' | 'unscanned'
  part: 'attachment' | 'rendered'
}

export type CaseDocument = {
  id: DocumentId
  number: number
  kind: string
  title: string
  language: Language
  model: unknown
  templateVersion: string | null
  /** It says something itself; otherwise it is only files. */
  hasPaper: boolean
  shared: boolean
  internal: boolean
  supersedes: DocumentId | null
  seq: number
  /** The event that records the decision to dispose of what it said (gallring). */
  disposedBySeq: number | null
  /** The provision that it is flagged with as one that may hold secret information. A warning, not a decision. */
  secrecy: string | null
  /** It was to be shared with the other side while it was flagged. */
  shareWaits: boolean
  createdAt: string
  createdByName: string | null
  files: readonly DocumentFile[]
  /** Registry number and document number, such as "JÄR 2026/0001-3", when it is registered. */
  registered: readonly string[]
}

/** The documents of a case, newest first, without what they say. */
export async function listDocuments(
  db: Db,
  partnershipId: PartnershipId,
  only: { shared?: true } = {},
): Promise<Omit<CaseDocument, 'model'>[]> {
  return documents(db)
    .where('d.partnership_id', '=', partnershipId)
    .$if(only.shared === true, (qb) => qb.where('d.shared_with_party', '=', true))
    .orderBy('d.number', 'desc')
    .execute()
}

/** What a list of papers says of each. */
export type ListedPaper = Pick<
  CaseDocument,
  | 'number'
  | 'title'
  | 'language'
  | 'shared'
  | 'shareWaits'
  | 'internal'
  | 'seq'
  | 'createdAt'
  | 'registered'
  | 'secrecy'
>

/** The papers of these cases, newest first, as a query. */
export function papersOf(cases: Ids): RawBuilder<ListedPaper> {
  return sql`
    select d.number, d.title, d.language, d.shared_with_party as shared,
      d.share_waits as "shareWaits", d.internal, d.event_seq as seq,
      d.created_at as "createdAt", coalesce(r.registered, '{}') as registered, ${secrecyOf} as secrecy
    from document d
    left join (
      select e.document_id, array_agg(${registeredLine}
        order by e.event_seq, c.registry_number) as registered
      from registry_entry e join registry_case c on c.id = e.registry_case_id
      where e.partnership_id = any(${cases})
      group by e.document_id) r on r.document_id = d.id
    where d.partnership_id = any(${cases})
    order by d.number desc`
}

/** One document of a case by its number there, with what it says. Throws NotFound. */
export async function getDocument(
  db: Db,
  partnershipId: PartnershipId,
  number: number,
): Promise<CaseDocument> {
  const found = await documents(db)
    .select('d.model')
    .where('d.partnership_id', '=', partnershipId)
    .where('d.number', '=', number)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}

/** Keeps a file made from the document's model (PDF, Word). It can be made again and is not part of its digest. */
export async function addRendered(db: Db, documentId: DocumentId, fileId: FileId): Promise<void> {
  await db
    .insertInto('document_file')
    .values({ document_id: documentId, file_id: fileId, position: 1000, part: 'rendered' })
    .onConflict((on) => on.doNothing())
    .execute()
}

function documents(db: Db) {
  return db
    .selectFrom('document as d')
    .leftJoin('person as by', 'by.id', 'd.created_by')
    .select([
      'd.id',
      'd.number',
      'd.kind',
      'd.title',
      'd.language',
      'd.template_version as templateVersion',
      sql<boolean>`d.model is not null`.as('hasPaper'),
      'd.shared_with_party as shared',
      'd.internal',
      'd.supersedes',
      'd.event_seq as seq',
      'd.disposed_by_seq as disposedBySeq',
      secrecyOf.as('secrecy'),
      'd.share_waits as shareWaits',
      'd.created_at as createdAt',
      'by.name as createdByName',
      filesOf.as('files'),
      registrationsOf.as('registered'),
    ])
}

const filesOf = sql<DocumentFile[]>`coalesce((
  select json_agg(json_build_object('fileId', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
    'sha256', f.sha256, 'scanState', f.scan_state, 'part', df.part) order by df.position)
  from document_file df join file f on f.id = df.file_id where df.document_id = d.id), '[]')`

const registrationsOf = sql<string[]>`array(
  select c.registry_number || '-' || e.document_number
  from registry_entry e join registry_case c on c.id = e.registry_case_id
  where e.document_id = d.id order by e.event_seq, c.registry_number)`
