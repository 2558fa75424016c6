import { sql } from 'kysely'
import type { Ids } from '../array-of.ts'
import { promiseStands } from '../lists/about-partnership.ts'
import type { Established } from '../signing/established-fact.ts'

/**
 * Cases in which the amounts of the agreement have become others than those that the newest conclusion on state aid rests on,
 * in the round in hand. A conclusion from before the agreement had amounts rests on the sums that were written for it. The aid of a
 * bridging is no amount of the agreement.
 */
export function aidBehindIn(cases: Ids) {
  return sql<Established>`
    select a.partnership_id as "partnershipId", 'aidBehind' as fact
    from (${roundsInHand(cases)}) a
    join lateral (
      select s.content from aid_assessment s
      where s.partnership_id = a.partnership_id and s.event_seq > a.opened
        and (s.content #>> '{measure,bridging}') is distinct from 'true'
      order by s.event_seq desc limit 1) concluded on true
    cross join lateral (
      select jsonb_object_agg(now.place, now.amount) as places,
        (select jsonb_object_agg(by_form.place, by_form.amount) from (
          select n.form as place, sum(n.amount) as amount from (${amountsNow}) n group by n.form) by_form) as sums
      from (${amountsNow}) now) agreement
    where case
      when jsonb_array_length(coalesce(concluded.content -> 'agreed', '[]')) > 0
        then coalesce(agreement.places, '{}') <> ${agreedThen}
      else agreement.places is not null and agreement.sums <> ${statedThen}
    end`
}

/** The agreement of the newest round of each case, once its draft is there, with the event that opened the round; 0 of the first. */
function roundsInHand(cases: Ids) {
  return sql`
    select a.id, a.partnership_id, a.round, opened.seq as opened
    from agreement a
    join lateral (
      select coalesce(max(e.seq), 0) as seq, count(*) + 1 as number from case_event e
      where e.partnership_id = a.partnership_id
        and e.type in ('renegotiationOpened', 'changeRoundOpened')) opened on true
    where a.partnership_id = any(${cases}) and a.round = 'round-' || opened.number`
}

/** What the public parties put in now, by party, kind and year, and in which form. */
const amountsNow = sql`
  select concat_ws(' ', c.party_id, c.kind, c.year) as place, c.amount,
    concat_ws(' ', c.giver, case when c.kind = 'cash' then 'cash' else 'inKind' end) as form
  from (
    select distinct on (c.party_id, c.year, c.kind) c.party_id, c.year, c.kind, c.amount, pp.name_as_stated as giver
    from contribution c
    join partnership_party pp on pp.id = c.party_id and pp.side = 'public'
      and ${promiseStands('pp', sql`c.year`)}
    where c.agreement_id = a.id
    order by c.party_id, c.year, c.kind, c.version desc) c
  where c.amount > 0`

const agreedThen = sql`(
  select coalesce(jsonb_object_agg(concat_ws(' ', r ->> 'party', r ->> 'kind', r ->> 'year'), (r ->> 'amount')::numeric), '{}')
  from jsonb_array_elements(concluded.content -> 'agreed') r)`

const statedThen = sql`(
  select coalesce(jsonb_object_agg(stated.place, stated.amount), '{}') from (
    select concat_ws(' ', r ->> 'giver', r ->> 'kind') as place, sum((r ->> 'amount')::numeric) as amount
    from jsonb_array_elements(concluded.content -> 'parts') r group by 1) stated)`
