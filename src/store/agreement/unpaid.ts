import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { isSigned } from '../lists/about-partnership.ts'

/** What the lead body was to pay on a day by the plan of a signed agreement, and has not paid in full. */
export type Unpaid = {
  partnershipId: PartnershipId
  /** The round of the agreement whose plan it is. */
  round: string
  on: PlainDate
  left: Ore
}

/** The payments of these cases that fall between two days and are not paid in full. One query. */
export async function listUnpaid(
  db: Db,
  ids: readonly PartnershipId[],
  { from, to }: { from: PlainDate; to: PlainDate },
): Promise<Unpaid[]> {
  const { rows } = await sql<Unpaid>`
    select * from (
      select a.partnership_id as "partnershipId", a.round, planned."on",
        planned.amount - coalesce((select sum(m.amount) from fund_movement m where m.agreement_id = a.id
          and m.kind = 'paid' and m.withdrawn_at is null and m.party_id::text = planned.party
          and m.planned_on = planned."on"), 0)::float8 as "left"
      from agreement a
      join lateral (select payments from payment_plan plan where plan.agreement_id = a.id
        order by version desc limit 1) newest on true
      join lateral jsonb_to_recordset(newest.payments) as planned("on" date, party text, amount float8) on true
      join partnership_party payer on payer.id::text = planned.party and payer.lead
      where a.partnership_id = any(${[...ids]}) and planned."on" between ${from} and ${to} and ${isSigned}) unpaid
    where "left" > 0 order by "on"`.execute(db)
  return rows
}
