import { sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Db } from '../db.ts'
import { type Excerpt, excerptIn, excerptOf, wordsAsked } from './excerpt.ts'
import { readsPaper } from './reading-rights.ts'
import { type Asked, type Counted, type FoundList, listed, mostMatched, mostOfEach } from './search.ts'
import { partnershipFor } from './seen-by-party.ts'
import { visibleTo } from './visibility.ts'

/** A file with the words in it, with the paper that it was handed in with. */
export type FoundFile = {
  name: string
  page: number | null
  sheet: number | null
  excerpt: Excerpt
  documentNumber: number
  documentTitle: string
  createdAt: string
  caseNumber: string
  caseTitle: string
}

type Row = Omit<FoundFile, 'excerpt'> & Counted & { excerpt: string }

/**
 * Files that say the words, among those of papers that the actor may read, each by the first of its pages that does: the newest
 * first. A file that the virus scan has not let through is not found. One query.
 */
export async function searchFiles(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundFile>> {
  const { rows } = await sql<Row>`
    select name, page, sheet, total, ${excerptOf(sql`said.text`, text)} as excerpt, "documentNumber", "documentTitle",
        "createdAt", "caseNumber", "caseTitle"
      from (select once.*, (count(*) over ())::int as total from (
          select distinct on (document_id, file_id) * from (
            select d.id as document_id, f.id as file_id, w.piece, f.name, d.number as "documentNumber",
              d.title as "documentTitle", d.created_at as "createdAt", p.number as "caseNumber", p.title as "caseTitle"
            from file_text w join file f on f.id = w.file_id
              join document_file df on df.file_id = f.id and df.part = 'attachment'
              join document d on d.id = df.document_id
              join ${partnershipFor(actor)} p on p.id = d.partnership_id
            where ${visibleTo(actor)} and ${readsPaper(actor)} and w.search @@ ${wordsAsked(text)}
              and f.scan_state in ('clean', 'unscanned') limit ${mostMatched}) found
          order by document_id, file_id, piece) once
        order by document_id desc, file_id limit ${most}) shown
      join file_text said on said.file_id = shown.file_id and said.piece = shown.piece
      order by shown.document_id desc, shown.file_id`.execute(db)
  return listed(rows.map(({ excerpt, ...row }) => ({ ...row, excerpt: excerptIn(excerpt) })))
}
