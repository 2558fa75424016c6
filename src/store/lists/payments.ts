import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { isSigned, isStillDue } from './about-partnership.ts'

/** What a public body is to pay for a partnership on a day, by the plan of its signed agreement. */
export type DuePayment = {
  on: PlainDate
  caseNumber: string
  registryNumber: string
  title: string
  /** The idea-based parties, with their organisation numbers. */
  receivers: string
  amount: Ore
  paid: Ore
}

/** Every planned payment of a body's signed agreements that is still to be made, with what has been paid for it, in the order of the days. */
export async function listPlannedPayments(db: Db, bodyId: PublicBodyId): Promise<DuePayment[]> {
  const { rows } = await sql<DuePayment>`
    select planned."on", p.number as "caseNumber", p.registry_number as "registryNumber", p.title, planned.amount,
      coalesce((select string_agg(o.name || coalesce(' (' || overlay(o.organisation_number placing '-' from 7 for 0) || ')', ''), ', ' order by o.name)
        from partnership_party party join organisation o on o.id = party.organisation_id
        where party.partnership_id = p.id and party.side = 'party'), '') as receivers,
      coalesce((select sum(m.amount) from fund_movement m where m.agreement_id = a.id and m.kind = 'paid'
        and m.withdrawn_at is null and m.party_id::text = planned.party and m.planned_on = planned."on"), 0)::float8 as paid
    from agreement a join partnership p on p.id = a.partnership_id
    join lateral (select payments from payment_plan plan where plan.agreement_id = a.id
      order by version desc limit 1) newest on true
    join lateral jsonb_to_recordset(newest.payments) as planned("on" date, party text, receiver text, amount float8) on true
    join partnership_party payer on payer.id::text = planned.party and payer.body_id = ${bodyId}
    where ${isSigned} and ${isStillDue} order by planned."on", p.number`.execute(db)
  return rows
}
