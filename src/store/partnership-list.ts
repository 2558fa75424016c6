import { type RawBuilder, sql } from 'kysely'
import type { Actor, OrganisationId, PersonId, UnitId } from '../domain/actor.ts'
import type { PartnershipLine } from '../domain/partnership.ts'
import type { Side } from '../domain/roles.ts'
import type { Db } from './db.ts'
import { branchesFor } from './visibility.ts'

export type ListFilter = {
  /** Statuses of the rulebook; all when left out. */
  statuses?: readonly string[]
  /** Only cases that are not closed. */
  open?: boolean
  /** Waits for this side, or for both. */
  waitingSide?: Side
  unitId?: UnitId
  organisationId?: OrganisationId
  /** Cases where the person has a part of their own. */
  personId?: PersonId
  /** Words, or a case number or registry number. */
  text?: string
}

export type ListSort = 'due' | 'received' | 'title'

export type ListPage = {
  lines: PartnershipLine[]
  counts: Record<string, number>
  total: number
  capped: boolean
}

/** A search that matches more than this is cut: nobody reads that far, and sorting them all is slow. */
const mostFound = 1000

/**
 * The cases that the actor may see, one page of them, and how many there are of each status under the same filter.
 * Two queries whatever the number of cases and rights. `capped` says that a search matched more than is shown.
 */
export async function listVisible(
  db: Db,
  actor: Actor,
  {
    filter = {},
    sort = 'due',
    page = 1,
    size = 50,
  }: { filter?: ListFilter; sort?: ListSort; page?: number; size?: number },
): Promise<ListPage> {
  const reading = { branches: branchesFor(actor), filter }
  const [lines, counts] = await Promise.all([
    readLines(db, reading, { order: orders[sort], offset: (page - 1) * size, size }),
    countStatuses(db, reading),
  ])
  const wanted = filter.statuses
  const total = Object.entries(counts)
    .filter(([status]) => wanted === undefined || wanted.includes(status))
    .reduce((sum, [, count]) => sum + count, 0)
  return { lines, counts, total, capped: isSearch(filter) && total >= mostFound }
}

type Reading = { branches: RawBuilder<boolean>[]; filter: ListFilter }

const orders: Record<ListSort, RawBuilder<unknown>> = {
  due: sql`p.next_due, p.id`,
  received: sql`p.received_on desc, p.id`,
  title: sql`p.title, p.id`,
}

const columns = sql`p.id, p.number, p.registry_number, p.title, p.party_names, p.status, p.status_since,
  p.received_on, p.next_due, p.waiting_side, p.paused`

/** Each branch is read along its own index as far as the page reaches; then the few rows are put in order. */
async function readLines(
  db: Db,
  { branches, filter }: Reading,
  { order, offset, size }: { order: RawBuilder<unknown>; offset: number; size: number },
): Promise<PartnershipLine[]> {
  const limit = isSearch(filter) ? sql`limit ${mostFound}` : sql`order by ${order} limit ${offset + size}`
  const parts = branches.map(
    (branch) =>
      sql`(select ${columns} from partnership p where ${branch} ${conditions(filter, true)} ${limit})`,
  )
  const { rows } = await sql<PartnershipLine>`
    select p.id, p.number, p.registry_number as "registryNumber", p.title, p.party_names as "partyNames", p.status,
      p.status_since as "statusSince", p.received_on as "receivedOn", p.next_due as "nextDue",
      p.waiting_side as "waitingSide", p.paused
    from (${sql.join(parts, sql` union all `)}) p
    order by ${order} limit ${size} offset ${offset}`.execute(db)
  return rows
}

async function countStatuses(db: Db, { branches, filter }: Reading): Promise<Record<string, number>> {
  const cap = isSearch(filter) ? sql`limit ${mostFound}` : sql``
  const parts = branches.map(
    (branch) => sql`(select p.status from partnership p where ${branch} ${conditions(filter, false)} ${cap})`,
  )
  const { rows } = await sql<{ status: string; count: number }>`
    select status, count(*)::int as count from (${sql.join(parts, sql` union all `)}) p group by status`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

function conditions(filter: ListFilter, withStatus: boolean): RawBuilder<unknown> {
  const { statuses, open, waitingSide, unitId, organisationId, personId } = filter
  const all: RawBuilder<unknown>[] = []
  if (withStatus && statuses) all.push(sql`and p.status = any(${[...statuses]})`)
  if (open) all.push(sql`and p.closed_on is null`)
  if (waitingSide) all.push(sql`and p.waiting_side in (${waitingSide}, 'both')`)
  if (unitId) all.push(among(sql`partnership_unit where unit_id = ${unitId}`))
  if (organisationId) all.push(among(sql`partnership_party where organisation_id = ${organisationId}`))
  if (personId) all.push(among(sql`partnership_person where person_id = ${personId}`))
  if (isSearch(filter)) all.push(matches(filter.text.trim()))
  return all.length === 0 ? sql`` : sql.join(all, sql` `)
}

function among(members: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`and p.id in (select partnership_id from ${members} and until_day is null)`
}

function isSearch(filter: ListFilter): filter is ListFilter & { text: string } {
  return filter.text !== undefined && filter.text.trim() !== ''
}

/** Swedish word forms, the beginning of any word, or a number written in full. */
function matches(text: string): RawBuilder<unknown> {
  const beginnings = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `${word}:*`).join(' & ')
  return sql`and (p.search @@ (websearch_to_tsquery('swedish', ${text}) || to_tsquery('simple', ${beginnings}))
    or p.number = ${text.toLowerCase()} or p.registry_number = ${text})`
}
