import type { FileId } from '../../domain/partnership.ts'
import type { Trx } from '../db.ts'
import type { Row, RowsByTable } from '../insert-rows.ts'
import { type BoundDocument, documentDigest } from '../papers/document-digest.ts'
import type { LockedCase, PlacedDocument } from './in-case.ts'

/** What the chain binds: a document or a registry entry, by the event it came with. */
export type Digested = { seq: number; id: string; digest: string }

type DigestedDocument = PlacedDocument & Digested

/** The new documents with their digests. */
export async function digestDocuments(
  trx: Trx,
  documents: readonly PlacedDocument[],
): Promise<DigestedDocument[]> {
  const attached = await filesOf(
    trx,
    documents.flatMap(({ files }) => files ?? []),
  )
  return documents.map((document) => ({
    ...document,
    digest: documentDigest({
      number: document.number,
      kind: document.kind,
      title: document.title,
      language: document.language ?? 'sv',
      model: document.model ?? null,
      files: (document.files ?? []).map((id) => attached.get(id) ?? missingFile(id)),
    }),
  }))
}

export function documentRows(
  locked: LockedCase,
  documents: readonly DigestedDocument[],
): Pick<RowsByTable, 'document' | 'document_file'> {
  return {
    document: documents.map((document) => documentRow(locked, document)),
    document_file: documents.flatMap(({ id, files = [] }) =>
      files.map((fileId, position) => ({ document_id: id, file_id: fileId, position })),
    ),
  }
}

function documentRow(locked: LockedCase, document: DigestedDocument): Row<'document'> {
  return {
    id: document.id,
    public_body_id: locked.bodyId,
    partnership_id: locked.partnershipId,
    number: document.number,
    kind: document.kind,
    title: document.title,
    language: document.language ?? 'sv',
    model: document.model ?? null,
    template_version: document.templateVersion ?? null,
    digest: document.digest,
    shared_with_party: document.shared ?? false,
    internal: document.internal ?? false,
    supersedes: document.supersedes ?? null,
    event_seq: document.seq,
    sharing_seq: document.seq,
    created_at: locked.at.toISOString(),
    created_by: document.createdBy,
  }
}

async function filesOf(
  trx: Trx,
  ids: readonly FileId[],
): Promise<Map<FileId, BoundDocument['files'][number]>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('file')
    .select(['id', 'sha256', 'name', 'media_type as type'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  return new Map(rows.map(({ id, ...file }) => [id, file]))
}

function missingFile(id: FileId): never {
  throw new Error(`No file ${id}: call addFile(...) before inCase.document(...)`)
}
