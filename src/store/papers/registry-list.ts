import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { BoardId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { secrecyOf } from './secrecy-provision.ts'

/** One entry in the registry of a body, with the case and the document that it is about. */
export type ListedEntry = {
  id: string
  registryNumber: string
  documentNumber: number
  /** In the master diary, where that is another system. */
  externalNumber: string | null
  direction: 'in' | 'out' | 'drawn_up'
  on: PlainDate
  correspondent: string
  subject: string
  /** The provision that the document is flagged with; null for one without a flag. */
  secrecy: string | null
  caseNumber: string
  caseTitle: string
  /** The document's number in its case; null for an entry without one. */
  document: number | null
}

export type EntriesWanted = {
  bodyId: PublicBodyId
  from: PlainDate
  until: PlainDate
  /** Only what this board registered. */
  boardId?: BoardId | null
  /** Only what was registered in cases that were opened on that day or later. */
  openedFrom?: PlainDate | null
}

/** What the boards of a body registered from a day to and with another, in order of number within each day. */
export async function listEntries(
  db: Db,
  { bodyId, from, until, boardId = null, openedFrom = null }: EntriesWanted,
  { offset = 0, limit }: { offset?: number; limit?: number } = {},
): Promise<ListedEntry[]> {
  const { rows } = await sql<ListedEntry>`
    with boards as (select id from board where public_body_id = ${bodyId}
      and (${boardId}::uuid is null or id = ${boardId})),
    guest as (select c.id from registry_case c
      where c.board_id in (select id from boards) and c.public_body_id <> ${bodyId}),
    e as (
      select * from registry_entry where public_body_id = ${bodyId} and on_date between ${from} and ${until}
      union all
      select * from registry_entry where registry_case_id in (select id from guest) and on_date between ${from} and ${until})
    select e.id, c.registry_number as "registryNumber", e.document_number as "documentNumber",
      e.external_number as "externalNumber", e.direction,
      e.on_date as "on", e.correspondent, e.subject, p.number as "caseNumber", p.title as "caseTitle",
      d.number as document, case when d.id is null then e.secrecy_provision else ${secrecyOf} end as secrecy
    from e
    join registry_case c on c.id = e.registry_case_id and c.board_id in (select id from boards)
    join partnership p on p.id = e.partnership_id
    left join document d on d.id = e.document_id
    where ${openedFrom}::date is null or c.opened_on >= ${openedFrom}
    order by e.on_date desc, c.year desc, c.number desc, e.document_number desc, e.id
    offset ${offset} limit ${limit ?? null}`.execute(db)
  return rows
}

/** How many there are. */
export async function countEntries(db: Db, { bodyId, from, until }: EntriesWanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from registry_entry e
    join registry_case c on c.id = e.registry_case_id
    join board b on b.id = c.board_id and b.public_body_id = ${bodyId}
    where e.on_date between ${from} and ${until}`.execute(db)
  return rows[0]?.count ?? 0
}
