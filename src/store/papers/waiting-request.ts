import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { numberOf } from './disclosure.ts'
import { waitsForDecision } from './disclosure-list.ts'

/** A request for public documents that a body has not answered. */
export type WaitingRequest = { id: string; bodyId: PublicBodyId; receivedOn: PlainDate }

/** Those of every body, the oldest first. */
export async function listWaitingRequests(db: Db): Promise<WaitingRequest[]> {
  return db
    .selectFrom('disclosure_request')
    .select(['id', 'public_body_id as bodyId', 'received_on as receivedOn'])
    .where('answered_at', 'is', null)
    .where('closed_at', 'is', null)
    .orderBy('received_on')
    .execute()
}

/** A formal decision that whoever asked wants on what was not released. */
export type WantedDecision = { id: string; bodyId: PublicBodyId; number: string; wantedOn: PlainDate }

/** Those of every body that have not been made, the oldest first. */
export async function listWantedDecisions(db: Db): Promise<WantedDecision[]> {
  const rows = await db
    .selectFrom('disclosure_request as r')
    .select(['r.id', 'r.public_body_id as bodyId', 'r.year', 'r.serial'])
    .select(sql<PlainDate>`(r.decision_wanted_at at time zone 'Europe/Stockholm')::date`.as('wantedOn'))
    .where(waitsForDecision)
    .orderBy('r.decision_wanted_at')
    .execute()
  return rows.map(({ year, serial, ...row }) => ({ ...row, number: numberOf({ year, serial }) }))
}
