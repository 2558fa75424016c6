import { type RawBuilder, sql } from 'kysely'
import { type Actor, type OrganisationId, personInCases } from '../../domain/actor.ts'
import { coreService, leaders } from '../../domain/case-roles.ts'
import type { EventType } from '../../domain/events.ts'
import {
  legalEvents,
  legalReaders,
  readByPoliticians,
} from '../../domain/permissions/document-permissions.ts'
import type { Role } from '../../domain/roles.ts'
import type { Db } from '../db.ts'
import { registeredLine } from '../papers/registry.ts'
import { secrecyOf } from '../papers/secrecy-provision.ts'
import { beginnings } from './partnership-search.ts'
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
}

/** A message or a working note that was found, with the case it stands in. */
export type FoundWriting = {
  kind: 'message' | 'note'
  caseNumber: string
  caseTitle: string
  authorName: string
  text: string
  at: string
}

export type FoundOrganisation = { id: OrganisationId; name: string; number: string | null; cases: number }

/** The first of what was found, and how much there is in all; there may be more when it was `cut`. */
export type FoundList<One> = { total: number; first: readonly One[]; cut: boolean }

type Asked = {
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
    where ${visibleTo(actor)} and ${readable(actor)} and (d.search @@ websearch_to_tsquery('swedish', ${text})
      or d.id = any(array(${registeredAs(text)}))) ${part}`
  const read = async (found: RawBuilder<unknown>) => {
    const { rows } = await sql<FoundDocument & Counted>`
      select found.*, (count(*) over ())::int as total, (select ${registeredLine} from registry_entry e
          join registry_case c on c.id = e.registry_case_id where e.document_id = found.id
          order by e.document_number limit 1) as registered,
          (select ${secrecyOf} from document d where d.id = found.id) as secrecy
        from (${found}) found order by "createdAt" desc limit ${most}`.execute(db)
    return rows
  }
  const matched = listed(await read(among(sql`limit ${mostMatched}`)))
  return matched.cut ? { ...matched, first: await read(among(newest(sql`d.id`, most))) } : matched
}

/** Ids are given in the order of time. */
function newest(id: RawBuilder<unknown>, most: number): RawBuilder<unknown> {
  return sql`order by ${id} desc limit ${most}`
}

/** The paper with that number in the registry, such as `JÄR 2026/0001-3`, or in the master diary. */
function registeredAs(text: string): RawBuilder<unknown> {
  const [, registryNumber = null, documentNumber = null] = /^(.+)-(\d{1,6})$/.exec(text) ?? []
  return sql`select r.document_id from registry_case rc join registry_entry r on r.registry_case_id = rc.id
    where rc.registry_number = ${registryNumber} and r.document_number = ${documentNumber}::int
    union all select document_id from registry_entry where external_number = ${text}`
}

/** Organisations by name or number that are parties in cases the actor may see. One query. */
export async function searchOrganisations(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundOrganisation>> {
  const digits = text.replaceAll(/\D/g, '')
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
    where ${visibleTo(actor)} and ${takesPartIn(actor)} and w.search @@ websearch_to_tsquery('swedish', ${text})`
  const among = (part: RawBuilder<unknown>) => sql`
    (select 'message' as kind, ${shown}, w.sent_at as at from message w ${inCases} ${part})
    union all
    (select 'note', ${shown}, w.written_at from internal_note w ${inCases}
      and w.withdrawn_at is null and ${heldBy(actor)} ${part})`
  const read = async (found: RawBuilder<unknown>) => {
    const { rows } = await sql<FoundWriting & Counted>`
      select found.*, (count(*) over ())::int as total from (${found}) found order by at desc limit ${most}`.execute(
      db,
    )
    return rows
  }
  const matched = listed(await read(among(sql`limit ${mostMatched}`)))
  return matched.cut ? { ...matched, first: await read(among(newest(sql`w.id`, most))) } : matched
}

/** Those who see a case by one of these roles also read what is written in it. */
const readers: readonly Role[] = [...leaders, ...coreService, 'coordinator', 'auditor']

/** Others, such as a lawyer, read it where they are deputies in the drafting. */
function takesPartIn(actor: Actor): RawBuilder<boolean> {
  if (actor.acting.side === 'party' || readers.includes(actor.acting.role)) return sql`true`
  return sql`p.id in (select partnership_id from partnership_person
    where person_id = ${personInCases(actor)} and part = 'deputy' and until_day is null)`
}

function heldBy({ acting }: Actor): RawBuilder<boolean> {
  return acting.side === 'party'
    ? sql`w.organisation_id = ${acting.organisationId}`
    : sql`w.body_id = ${acting.bodyId}`
}

type Counted = { total: number }

function listed<One extends Counted>(rows: readonly One[], most = mostMatched): FoundList<One> {
  const total = rows[0]?.total ?? 0
  return { total, first: rows, cut: total >= most }
}

/**
 * Not more than canSeeDocument in domain/permissions lets the actor read, for papers of cases that the
 * actor sees. The idea-based side finds nothing in a case whose answer it has not been sent.
 */
function readable({ acting }: Actor): RawBuilder<boolean> {
  if (acting.side === 'party') return sql`(d.shared_with_party and not d.internal and not p.untold)`
  const isRegistered = sql`exists (select from registry_entry r where r.document_id = d.id)`
  if (acting.role === 'registrar') return sql`(not d.internal and ${isRegistered})`
  if (acting.role === 'politician' || acting.role === 'boardSecretary')
    return sql`(not d.internal and ${isRegistered} and ${isMadeAt(readByPoliticians)})`
  const readsLegal = legalReaders.some((role) => role === acting.role)
  return readsLegal ? sql`(not d.internal)` : sql`(not d.internal and not ${isMadeAt(legalEvents)})`
}

function isMadeAt(types: readonly EventType[]): RawBuilder<boolean> {
  return sql`exists (select from case_event e where e.partnership_id = d.partnership_id and e.seq = d.event_seq
    and e.type = any(array[${sql.join(types.map((type) => sql.lit(type)))}]))`
}
