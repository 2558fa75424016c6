import { type RawBuilder, sql } from 'kysely'
import { type Actor, type OrganisationId, personInCases } from '../domain/actor.ts'
import { coreService, leaders } from '../domain/case-roles.ts'
import { readByPoliticians } from '../domain/document-permissions.ts'
import type { Role } from '../domain/roles.ts'
import type { Db } from './db.ts'
import { beginnings } from './partnership-search.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor, visibleTo } from './visibility.ts'

/** A paper that was found, with where it lies. */
export type FoundDocument = {
  caseNumber: string
  caseTitle: string
  number: number
  title: string
  createdAt: string
  registered: string | null
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

/** The first of what was found, and how much there is in all. */
export type FoundList<One> = { total: number; first: readonly One[] }

/** Nobody reads further in a search of everything: more words make it fewer. */
export const mostOfEach = 20

/** A search that matches more than this is cut before it is put in order. */
const mostMatched = 2000

/**
 * Papers whose title or text has the words, or that are registered under the number, among those the actor may read:
 * the newest first. One query.
 */
export async function searchDocuments(db: Db, actor: Actor, text: string): Promise<FoundList<FoundDocument>> {
  const { rows } = await sql<FoundDocument & Counted>`
    select found.*, (count(*) over ())::int as total, (select rc.registry_number || '-' || r.document_number from registry_entry r
        join registry_case rc on rc.id = r.registry_case_id where r.document_id = found.id
        order by r.document_number limit 1) as registered
      from (select d.id, p.number as "caseNumber", p.title as "caseTitle", d.number, d.title,
          d.created_at as "createdAt"
        from document d join ${partnershipFor(actor)} p on p.id = d.partnership_id
        where ${visibleTo(actor)} and ${readable(actor)} and (d.search @@ websearch_to_tsquery('swedish', ${text})
          or d.id = any(array(${registeredAs(text)})))
        limit ${mostMatched}) found
      order by "createdAt" desc limit ${mostOfEach}`.execute(db)
  return listed(rows)
}

/** The paper with that number in the register, such as `JÄR 2026/0001-3`. */
function registeredAs(text: string): RawBuilder<unknown> {
  const [, registryNumber = null, documentNumber = null] = /^(.+)-(\d{1,6})$/.exec(text) ?? []
  return sql`select r.document_id from registry_case rc join registry_entry r on r.registry_case_id = rc.id
    where rc.registry_number = ${registryNumber} and r.document_number = ${documentNumber}::int`
}

/** Organisations by name or number that are parties in cases the actor may see. One query. */
export async function searchOrganisations(
  db: Db,
  actor: Actor,
  text: string,
): Promise<FoundList<FoundOrganisation>> {
  const digits = text.replaceAll(/\D/g, '')
  const { rows } = await sql<FoundOrganisation & Counted>`
    with named as materialized (select o.id, o.name, o.organisation_number from organisation o
      where o.search @@ (websearch_to_tsquery('swedish', ${text}) || to_tsquery('simple', ${beginnings(text)}))
        or (length(${digits}) >= 6 and o.organisation_number = ${digits}))
    select o.id, o.name, o.organisation_number as number, count(distinct pp.partnership_id)::int as cases,
        (count(*) over ())::int as total
      from named o
        join partnership_party pp on pp.organisation_id = o.id
        join ${partnershipFor(actor)} p on p.id = pp.partnership_id
      where ${visibleTo(actor)}
      group by o.id, o.name, o.organisation_number order by o.name limit ${mostOfEach}`.execute(db)
  return listed(rows)
}

/**
 * What the parties have written to each other, and the notes of one's own body or organisation, with the words: the newest
 * first. Nobody finds what canSeeMessages and canSeeNotesOf in domain/permissions.ts keep from them. One query.
 */
export async function searchWritten(db: Db, actor: Actor, text: string): Promise<FoundList<FoundWriting>> {
  const { rows } = await sql<FoundWriting & Counted>`
    with seen as materialized (select * from (${seen(actor)}) s where ${takesPartIn(actor)}), words as (select websearch_to_tsquery('swedish', ${text}) as asked),
      found as (
        (select 'message' as kind, partnership_id, author_name, text, sent_at as at from message
          where search @@ (select asked from words) and partnership_id in (select id from seen) limit ${mostMatched})
        union all
        (select 'note', partnership_id, author_name, text, written_at from internal_note
          where search @@ (select asked from words) and partnership_id in (select id from seen)
            and withdrawn_at is null and ${heldBy(actor)} limit ${mostMatched}))
    select found.kind, seen.number as "caseNumber", seen.title as "caseTitle", found.author_name as "authorName",
        found.text, found.at, (count(*) over ())::int as total
      from found join seen on seen.id = found.partnership_id
      order by found.at desc limit ${mostOfEach}`.execute(db)
  return listed(rows)
}

/** Those who see a case by one of these roles also read what is written in it. */
const readers: readonly Role[] = [...leaders, ...coreService, 'coordinator', 'auditor']

/** Others, such as a lawyer, read it where they are deputies in the drafting. */
function takesPartIn(actor: Actor): RawBuilder<boolean> {
  if (actor.acting.side === 'party' || readers.includes(actor.acting.role)) return sql`true`
  return sql`s.id in (select partnership_id from partnership_person
    where person_id = ${personInCases(actor)} and part = 'deputy' and until_day is null)`
}

function heldBy({ acting }: Actor): RawBuilder<boolean> {
  return acting.side === 'party'
    ? sql`organisation_id = ${acting.organisationId}`
    : sql`body_id = ${acting.bodyId}`
}

type Counted = { total: number }

function listed<One extends Counted>(rows: readonly One[]): FoundList<One> {
  return { total: rows[0]?.total ?? 0, first: rows }
}

function seen(actor: Actor): RawBuilder<unknown> {
  const untold = actor.acting.side === 'party' ? sql`p.untold` : sql`false`
  const parts = branchesFor(actor).map(
    (branch) =>
      sql`(select p.id, p.number, p.title, ${untold} as untold from ${partnershipFor(actor)} p where ${branch})`,
  )
  return sql.join(parts, sql` union all `)
}

/**
 * Not more than canSeeDocument in domain/document-permissions.ts lets the actor read, for papers of cases that the
 * actor sees. The idea-based side finds nothing in a case whose answer it has not been sent.
 */
function readable({ acting }: Actor): RawBuilder<boolean> {
  if (acting.side === 'party') return sql`(d.shared_with_party and not d.internal and not p.untold)`
  const isRegistered = sql`exists (select from registry_entry r where r.document_id = d.id)`
  if (acting.role === 'registrar') return sql`(not d.internal and ${isRegistered})`
  if (acting.role !== 'politician' && acting.role !== 'boardSecretary') return sql`(not d.internal)`
  const events = sql.join(readByPoliticians.map((type) => sql.lit(type)))
  return sql`(not d.internal and ${isRegistered} and exists (select from case_event e
    where e.partnership_id = d.partnership_id and e.seq = d.event_seq and e.type = any(array[${events}])))`
}
