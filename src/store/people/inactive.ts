import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/**
 * Takes out of lists whoever has had assignments and has none any more, nor one to come, and signs them out. Nothing that
 * they have done or that names them changes. Who is given an assignment again is brought back by the database itself.
 */
export async function hideWhoLeft(db: Db, { today, at }: { today: PlainDate; at: Date }): Promise<void> {
  await sql`
    with assigned as (
      select person_id, until_day from body_membership
      union all select person_id, until_day from organisation_membership),
    gone as (
      update person set inactive_at = ${at} where inactive_at is null and id in (
        select person_id from assigned group by person_id
        having bool_and(coalesce(until_day <= ${today}, false)))
      returning id)
    update session set ended_at = ${at} where ended_at is null and person_id in (select id from gone)`.execute(
    db,
  )
}
