import { type RawBuilder, sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/** A line in the registry of a body that a number of the master diary may stand on: a case, or one of its entries. */
export type RegistryLine = {
  id: string
  partnershipId: PartnershipId
  caseNumber: string
  registryNumber: string
  /** Null for the case itself. */
  documentNumber: number | null
  on: PlainDate
  subject: string
  number: string | null
  /** Where the number may stand once: among the cases of a board, or among the entries of a case. */
  among: string
}

/** Our number of a line: JÄR 2026/0001, or JÄR 2026/0001-3. */
export function oursOf({ registryNumber, documentNumber }: RegistryLine): string {
  return documentNumber === null ? registryNumber : `${registryNumber}-${documentNumber}`
}

type Wanted = { from: PlainDate; until: PlainDate } | 'without'

/** What the boards of a body registered in those days, or all of it that has no number of the master diary; oldest first. */
export async function listLines(
  db: Db,
  bodyId: PublicBodyId,
  { wanted, limit }: { wanted: Wanted; limit: number },
): Promise<RegistryLine[]> {
  const among = (number: RawBuilder<unknown>, on: RawBuilder<unknown>) =>
    wanted === 'without' ? sql`${number} is null` : sql`${on} between ${wanted.from} and ${wanted.until}`
  return linesWhere(db, bodyId, {
    cases: among(sql`c.external_number`, sql`c.opened_on`),
    entries: among(sql`e.external_number`, sql`e.on_date`),
    limit,
  })
}

/** The lines of a body with these numbers of ours; a case is also known by its number in addresses. */
export async function findLines(
  db: Db,
  bodyId: PublicBodyId,
  ours: readonly string[],
): Promise<RegistryLine[]> {
  const parts = ours.flatMap((text) => /^(.+)-(\d{1,6})$/.exec(text)?.slice(1, 2) ?? [])
  return linesWhere(db, bodyId, {
    cases: sql`(c.registry_number = any(${[...ours]}::text[])
      or p.number = any(${ours.map((text) => text.toLowerCase())}::text[]))`,
    entries: sql`c.registry_number = any(${parts}::text[])
      and c.registry_number || '-' || e.document_number = any(${[...ours]}::text[])`,
    limit: 2 * ours.length,
  })
}

/** The lines of a body that have one of these numbers of the master diary already. */
export async function linesNumbered(
  db: Db,
  bodyId: PublicBodyId,
  numbers: readonly string[],
): Promise<RegistryLine[]> {
  return linesWhere(db, bodyId, {
    cases: sql`c.external_number = any(${[...numbers]}::text[])`,
    entries: sql`e.external_number = any(${[...numbers]}::text[])`,
    limit: 10_000,
  })
}

type Which = { cases: RawBuilder<unknown>; entries: RawBuilder<unknown>; limit: number }

async function linesWhere(
  db: Db,
  bodyId: PublicBodyId,
  { cases, entries, limit }: Which,
): Promise<RegistryLine[]> {
  const { rows } = await sql<RegistryLine>`
    with boards as (select id from board where public_body_id = ${bodyId})
    (select c.id, p.id as "partnershipId", p.number as "caseNumber", c.registry_number as "registryNumber",
        null::int as "documentNumber", c.opened_on as "on", p.title as subject, c.external_number as number,
        c.board_id::text as among, c.year, c.number as place
      from registry_case c join partnership p on p.id = c.partnership_id
      where c.board_id in (select id from boards) and ${cases})
    union all
    (select e.id, p.id, p.number, c.registry_number, e.document_number, e.on_date, e.subject, e.external_number,
        c.id::text, c.year, c.number
      from registry_entry e join registry_case c on c.id = e.registry_case_id
      join partnership p on p.id = e.partnership_id
      where c.board_id in (select id from boards) and ${entries})
    order by year, place, "registryNumber", "documentNumber" nulls first limit ${limit}`.execute(db)
  return rows
}
