import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Unpaid } from '../../process/case/history.ts'
import type { Ids } from '../array-of.ts'
import { isSigned, isStillDue } from '../lists/about-partnership.ts'

/** The payments of each case that are due and not paid in full: all that is late, and what comes within a year. */
export function unpaidIn(cases: Ids, today: PlainDate): RawBuilder<Unpaid> {
  return sql`
    select * from (
      select a.round, planned."on",
        planned.amount - coalesce((select sum(m.amount) from fund_movement m where m.agreement_id = a.id
          and m.kind = 'paid' and m.withdrawn_at is null and m.party_id::text = planned.party
          and m.planned_on = planned."on"), 0)::float8 as "left"
      from agreement a
      join lateral (select payments from payment_plan plan where plan.agreement_id = a.id
        order by version desc limit 1) newest on true
      join lateral jsonb_to_recordset(newest.payments) as planned("on" date, party text, receiver text, amount float8) on true
      join partnership_party payer on payer.id::text = planned.party and payer.lead
      where a.partnership_id = any(${cases}) and planned."on" <= ${today}::date + interval '1 year' and ${isSigned}
        and ${isStillDue}) unpaid
    where "left" > 0 order by "on"`
}
