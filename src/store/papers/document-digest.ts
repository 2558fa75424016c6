import { type RawBuilder, sql } from 'kysely'
import type { DocumentId } from '../../domain/partnership.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** A file as a document holds it: what it is called and taken for, and the SHA-256 of its bytes. */
type BoundFile = { name: string; type: string; sha256: string }

/** What the journal binds of a document: number, title, kind, language, what it says and what was attached. */
export type BoundDocument = {
  number: number
  kind: string
  title: string
  language: string
  model: unknown
  files: readonly BoundFile[]
}

export function documentDigest(document: BoundDocument): string {
  return digestOf(canonicalJson(document))
}

/** Every digest that an event may have bound it by: as now, or as before number, name and type were bound too. */
export function documentDigests(document: BoundDocument): readonly string[] {
  return [documentDigest(document), digestOf(earlierText(document))]
}

function earlierText({ number: _, files, ...document }: BoundDocument): string {
  return canonicalJson({ ...document, files: files.map(({ sha256 }) => sha256) })
}

/** What each document says, word for word as its digest was reckoned from it: its SHA-256 is what the journal binds. */
export async function listBoundTexts(db: Db, ids: readonly DocumentId[]): Promise<string[]> {
  const rows = await db
    .selectFrom('document as d')
    .select(['d.digest', 'd.number', 'd.kind', 'd.title', 'd.language', 'd.model'])
    .select(attachedFiles.as('files'))
    .where((eb) => eb('d.id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('d.number')
    .execute()
  return rows.map(({ digest, ...says }) =>
    digest === documentDigest(says) ? canonicalJson(says) : earlierText(says),
  )
}

/** The files that were attached to the document `d`, in order. */
export const attachedFiles: RawBuilder<BoundFile[]> = sql`coalesce((
  select json_agg(json_build_object('name', f.name, 'type', f.media_type, 'sha256', f.sha256) order by df.position)
  from document_file df join file f on f.id = df.file_id
  where df.document_id = d.id and df.part = 'attachment'), '[]')`
