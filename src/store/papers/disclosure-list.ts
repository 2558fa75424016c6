import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { DisclosureRequest } from '../../domain/disclosure.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { fromRow, requestsOf } from './disclosure.ts'

export type ListedRequest = DisclosureRequest & { documents: number; waitsForDecision: boolean }

export const mostListed = 200

/** The requests of a body: those that wait for an answer first, the oldest on top; then the newest. */
export function listRequests(db: Db, bodyId: PublicBodyId): Promise<ListedRequest[]> {
  return requestsInOrder(db, bodyId, mostListed)
}

/** All of them, in the same order. */
export function listAllRequests(db: Db, bodyId: PublicBodyId): Promise<ListedRequest[]> {
  return requestsInOrder(db, bodyId, null)
}

async function requestsInOrder(db: Db, bodyId: PublicBodyId, most: number | null): Promise<ListedRequest[]> {
  const rows = await requestsOf(db)
    .where('r.public_body_id', '=', bodyId)
    .select([
      sql<number>`(select count(*)::int from disclosure_item i where i.request_id = r.id)`.as('documents'),
      waitsForDecision.as('waits_for_decision'),
    ])
    .orderBy(sql`${isOpen} desc`)
    .orderBy(sql`case when ${isOpen} then r.received_on end`)
    .orderBy('r.received_on', 'desc')
    .orderBy('r.serial', 'desc')
    .$if(most !== null, (qb) => qb.limit(most ?? 0))
    .execute()
  return rows.map((row) => ({
    ...fromRow(row),
    documents: row.documents,
    waitsForDecision: row.waits_for_decision,
  }))
}

const isOpen = sql<boolean>`(r.answered_at is null and r.closed_at is null)`

/** Whoever asked wants a formal decision that has not been made. */
export const waitsForDecision = sql<boolean>`(r.decision_wanted_at is not null
  and not exists (select from disclosure_step s where s.request_id = r.id and s.kind = 'decision'))`

/** How many wait for an answer or for a formal decision, and since when the oldest does; null when none does. */
export async function findWaitingRequests(
  db: Db,
  bodyId: PublicBodyId,
): Promise<{ count: number; since: PlainDate } | null> {
  const { rows } = await sql<{ count: number; since: PlainDate | null }>`
    select count(*)::int as count, min(since) as since from (
      select received_on as since from disclosure_request r
      where public_body_id = ${bodyId} and ${isOpen}
      union all
      select (decision_wanted_at at time zone 'Europe/Stockholm')::date from disclosure_request r
      where public_body_id = ${bodyId} and ${waitsForDecision}) waiting`.execute(db)
  const { count, since } = rows[0] ?? { count: 0, since: null }
  return since === null ? null : { count, since }
}
