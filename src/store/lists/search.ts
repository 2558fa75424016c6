import { type RawBuilder, sql } from 'kysely'
import type { Actor, OrganisationId } from '../../domain/actor.ts'
import type { Db } from '../db.ts'
import { registeredLine } from '../papers/registry.ts'
import { secrecyOf } from '../papers/secrecy-provision.ts'
import { type Excerpt, excerptIn, excerptOf, wordsAsked } from './excerpt.ts'
import { beginnings } from './partnership-search.ts'
import { readsMessages, readsPaper } from './reading-rights.ts'
import { partnershipFor } from './seen-by-party.ts'
import { visibleTo } from './visibility.ts'

/** A paper that was found, with where it lies. */
export type FoundDocument = {
  caseNumber: string
  caseTitle: string
  number: number
  title: string
  createdAt: string
  registered: string | null
  /** The provision that it is flagged with as secret. */
  secrecy: string | null
  /** What it says around the words; empty where it says nothing itself. */
  excerpt: Excerpt
}

/** A message or a working note that was found, with the case it stands in. */
export type FoundWriting = {
  kind: 'message' | 'note'
  caseNumber: string
  caseTitle: string
  authorName: string
  text: string
  excerpt: Excerpt
  at: string
}

export type FoundOrganisation = { id: OrganisationId; name: string; number: string | null; cases: number }

/** The first of what was found, and how much there is in all; there may be more when it was `cut`. */
export type FoundList<One> = { total: number; first: readonly One[]; cut: boolean }

export type Asked = {
  text: string
  /** How many are given of what was found. */
  most?: number
}

/** Nobody reads further in a search of everything: more words make it fewer. */
export const mostOfEach = 20

/** Where more than this of a kind is found, no more are counted: nobody reads that far. */
export const mostMatched = 500
const mostOrganisations = 100

/**
 * Papers whose title or text has the words, or that are registered under the number, among those the actor may read:
 * the newest first. One query, and one more where the words are in very many.
 */
export async function searchDocuments(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundDocument>> {
  const among = (
    part: RawBuilder<unknown>,
  ) => sql`select d.id, p.number as "caseNumber", p.title as "caseTitle",
      d.number, d.title, d.created_at as "createdAt"
    from document d join ${partnershipFor(actor)} p on p.id = d.partnership_id
    where ${visibleTo(actor)} and ${readsPaper(actor)} and (d.search @@ ${wordsAsked(text)}
      or d.id = any(array(${registeredAs(text)}))) ${part}`
  const excerpt = excerptOf(sql`paper_words(d.model)`, wordsAsked(text))
  const read = async (found: RawBuilder<unknown>) => {
    const { rows } = await sql<Written<FoundDocument>>`
      select found.*, (select ${registeredLine} from registry_entry e
          join registry_case c on c.id = e.registry_case_id where e.document_id = found.id
          order by e.document_number limit 1) as registered,
          (select ${secrecyOf} from document d where d.id = found.id) as secrecy, (select ${excerpt} from document d where d.id = found.id)
            as excerpt
        from (select found.*, (count(*) over ())::int as total from (${found}) found
          order by "createdAt" desc limit ${most}) found order by "createdAt" desc`.execute(db)
    return rows.map(inPieces)
  }
  const matched = listed(await read(among(sql`limit ${mostMatched}`)))
  return matched.cut ? { ...matched, first: await read(among(newest(sql`d.id`, most))) } : matched
}

/** Ids are given in the order of time. */
export function newest(id: RawBuilder<unknown>, most: number): RawBuilder<unknown> {
  return sql`order by ${id} desc limit ${most}`
}

/** The paper with that number in the registry, such as `JÄR 2026/0001-3`, or in the master diary. */
function registeredAs(text: string): RawBuilder<unknown> {
  const [, registryNumber = null, documentNumber = null] = /^(.+)-(\d{1,6})$/.exec(text) ?? []
  return sql`select r.document_id from registry_case rc join registry_entry r on r.registry_case_id = rc.id
    where rc.registry_number = any(array[${registryNumber}, upper(${registryNumber})]) and r.document_number = ${documentNumber}::int
    union all select document_id from registry_entry where external_number = ${text}`
}

/** Organisations by name or number that are parties in cases the actor may see. One query. */
export async function searchOrganisations(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundOrganisation>> {
  const digits = text.replaceAll(/\D/g, '').replace(/^16(?=\d{10}$)/, '')
  const { rows } = await sql<FoundOrganisation & Counted>`
    with named as materialized (select o.id, o.name, o.organisation_number from organisation o
      where o.search @@ (websearch_to_tsquery('swedish', ${text}) || to_tsquery('simple', ${beginnings(text)}))
        or (length(${digits}) >= 6 and o.organisation_number = ${digits}))
    select o.id, o.name, o.organisation_number as number, (count(*) over ())::int as total,
        (select count(distinct p.id)::int ${casesOf(sql`o.id`, actor)}) as cases
      from (select o.* from (select * from named order by name) o
        where exists (select ${casesOf(sql`o.id`, actor)}) limit ${mostOrganisations}) o
      order by o.name limit ${most}`.execute(db)
  return listed(rows, mostOrganisations)
}

/** Where the organisation is a party or has been one, each read along an index of its own. */
function casesOf(organisation: RawBuilder<unknown>, actor: Actor): RawBuilder<unknown> {
  const parts = sql`select partnership_id from partnership_party where organisation_id = ${organisation}`
  return sql`from (${parts} and until_day is null union all ${parts} and until_day is not null) part
    join ${partnershipFor(actor)} p on p.id = part.partnership_id where ${visibleTo(actor)}`
}

/**
 * What the parties have written to each other, and the notes of one's own body or organisation, with the words: the newest
 * first. Nobody finds what canSeeMessages and canSeeNotesOf in domain/permissions keep from them. One query,
 * and one more where the words are in very many.
 */
export async function searchWritten(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundWriting>> {
  const shown = sql`p.number as "caseNumber", p.title as "caseTitle", w.author_name as "authorName", w.text`
  const inCases = sql`join ${partnershipFor(actor)} p on p.id = w.partnership_id
    where ${visibleTo(actor)} and ${readsMessages(actor)} and w.search @@ ${wordsAsked(text)}`
  const among = (part: RawBuilder<unknown>) => sql`
    (select 'message' as kind, ${shown}, w.sent_at as at from message w ${inCases} ${part})
    union all
    (select 'note', ${shown}, w.written_at from internal_note w ${inCases}
      and w.withdrawn_at is null and ${heldBy(actor)} ${part})`
  const read = async (found: RawBuilder<unknown>) => {
    const { rows } = await sql<Written<FoundWriting>>`
      select found.*, ${excerptOf(sql`found.text`, wordsAsked(text))} as excerpt
        from (select found.*, (count(*) over ())::int as total from (${found}) found
          order by at desc limit ${most}) found order by at desc`.execute(db)
    return rows.map(inPieces)
  }
  const matched = listed(await read(among(sql`limit ${mostMatched}`)))
  return matched.cut ? { ...matched, first: await read(among(newest(sql`w.id`, most))) } : matched
}

function heldBy({ acting }: Actor): RawBuilder<boolean> {
  return acting.side === 'party'
    ? sql`w.organisation_id = ${acting.organisationId}`
    : sql`w.body_id = ${acting.bodyId}`
}

export type Counted = { total: number }

/** As the database gives it. */
type Written<One> = Omit<One, 'excerpt'> & Counted & { excerpt: string | null }

function inPieces<One extends { excerpt: string | null }>({ excerpt, ...row }: One) {
  return { ...row, excerpt: excerptIn(excerpt) }
}

export function listed<One extends Counted>(rows: readonly One[], most = mostMatched): FoundList<One> {
  const total = rows[0]?.total ?? 0
  return { total, first: rows, cut: total >= most }
}
