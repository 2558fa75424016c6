import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import { isToldByReports } from '../../domain/permissions/permissions-overview.ts'

/**
 * Whether the actor may know what was written in a case at an instant: an elected representative once a report on it has been
 * approved for the board, everybody else at once. Says the same as reportedUntil in process/reports.
 */
export function reportedTo(
  actor: Actor,
  { partnership, writtenAt }: { partnership: RawBuilder<unknown>; writtenAt: RawBuilder<unknown> },
): RawBuilder<boolean> {
  if (!isToldByReports(actor)) return sql`true`
  return sql`${writtenAt} <= (select max(e.recorded_at) from case_event e
    where e.partnership_id = ${partnership} and e.type = 'reportApproved')`
}
