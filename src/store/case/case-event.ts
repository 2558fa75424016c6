import { sql } from 'kysely'
import type { ProcessEvent } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { arrayOf, type Ids } from '../array-of.ts'
import type { Db } from '../db.ts'

/** All that has happened in a case, in order. Content that was disposed of by decision is empty. */
export async function listEvents(db: Db, partnershipId: PartnershipId): Promise<ProcessEvent[]> {
  const rows = await eventsIn(db, arrayOf([partnershipId])).execute()
  return rows.map(({ partnership_id, content, ...row }) => ({ ...row, content: content ?? {} }))
}

/** The events of these cases in order, as a query. */
export function eventsIn(db: Db, cases: Ids) {
  return db
    .selectFrom('case_event as e')
    .leftJoin('case_event_content as c', (join) =>
      join.onRef('c.partnership_id', '=', 'e.partnership_id').onRef('c.seq', '=', 'e.seq'),
    )
    .select([
      'e.partnership_id',
      'e.seq',
      'e.type',
      'e.on_date as on',
      'e.actor as by',
      'e.recorded_at as recordedAt',
      'c.content',
    ])
    .where(sql<boolean>`e.partnership_id = any(${cases})`)
    .orderBy('e.partnership_id')
    .orderBy('e.seq')
}
