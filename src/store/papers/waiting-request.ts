import type { PublicBodyId } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

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
