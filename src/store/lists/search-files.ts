import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Db } from '../db.ts'
import { type Excerpt, excerptIn, excerptOf, wordsAsked } from './excerpt.ts'
import { readsPaper } from './reading-rights.ts'
import {
  type Asked,
  type Counted,
  type FoundList,
  listed,
  mostMatched,
  mostOfEach,
  newest,
} from './search.ts'
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

type Row = Omit<FoundFile, 'excerpt'> & Counted & { excerpt: string | null }

/**
 * Files that say the words, on whichever of their pages, among those of papers that the actor may read; each by the page that
 * has most of them: the newest first. A file that the virus scan has not let through is not found. One query, and one more
 * where the words are in very many.
 */
export async function searchFiles(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundFile>> {
  const among = (part: RawBuilder<unknown>) => sql`
    select d.id as document_id, f.id as file_id, f.name, d.number as "documentNumber", d.title as "documentTitle",
        d.created_at as "createdAt", p.number as "caseNumber", p.title as "caseTitle"
      from ${saying(text)} w join file f on f.id = w.file_id join document_file df on df.file_id = f.id and df.part = 'attachment'
        join document d on d.id = df.document_id
        join ${partnershipFor(actor)} p on p.id = d.partnership_id
      where ${visibleTo(actor)} and ${readsPaper(actor)}
        and f.scan_state in ('clean', 'unscanned') ${part}`
  const read = async (found: RawBuilder<unknown>) => {
    const { rows } = await sql<Row>`
      select name, said.page, said.sheet, total, ${excerptOf(sql`said.text`, sql`said.asked`)} as excerpt, "documentNumber",
          "documentTitle", "createdAt", "caseNumber", "caseTitle"
        from (select once.*, (count(*) over ())::int as total from (${found}) once
          order by document_id desc, file_id limit ${most}) shown
        left join lateral (${pageOf(text)}) said on true
        order by shown.document_id desc, shown.file_id`.execute(db)
    return rows.map(({ excerpt, ...row }) => ({ ...row, excerpt: excerptIn(excerpt) }))
  }
  const matched = listed(await read(among(sql`limit ${mostMatched}`)))
  return matched.cut ? { ...matched, first: await read(among(newest(sql`d.id`, most))) } : matched
}

/** The files that have all the words; words that have to stand beside each other do so on a page. */
function saying(text: string): RawBuilder<unknown> {
  const whole = sql`select file_id from file_words where search @@ ${wordsAsked(text)}`
  if (/^[\p{L}\p{N}\s]*$/u.test(text)) return sql`(${whole})`
  return sql`(${whole} union select file_id from file_text where search @@ ${wordsAsked(text)}
    and (${wordsAsked(text)})::text ~ '<')`
}

/** The page of the file `shown` that has most of the words, with what of them to mark there. */
function pageOf(text: string): RawBuilder<unknown> {
  const asked = wordsAsked(text)
  return sql`select t.page, t.sheet, t.text, case when t.search @@ ${asked} then ${asked} else words.any_of end as asked
    from (select replace((${asked})::text, '&', '|')::tsquery as any_of, tsvector_to_array(to_tsvector('swedish', ${text})) as each) words,
      file_text t
    where t.file_id = shown.file_id and t.search @@ words.any_of
    order by t.search @@ ${asked} desc,
      cardinality(array(select unnest(tsvector_to_array(t.search)) intersect select unnest(words.each))) desc, t.piece
    limit 1`
}
