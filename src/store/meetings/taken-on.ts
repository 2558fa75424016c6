import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TakenOn } from '../../process/case/history.ts'
import type { Ids } from '../array-of.ts'
import { membershipsOn } from '../people/membership.ts'

/**
 * What people took upon them in each case and have not done, those with the nearest day first: at a group's meeting, at a
 * first meeting or an idea meeting, and as the measure against a risk or a deviation.
 */
export function takenOnIn(cases: Ids, today: PlainDate): RawBuilder<TakenOn> {
  return sql`
    select a.id, a.at, a.text, a.owner_id as "ownerId", person.name as owner, a.by, ${actingIn(today)} as acting
    from (
      select m.partnership_id, (d.said ->> 'id')::uuid as id, d.said ->> 'text' as text,
        (d.said ->> 'ownerId')::uuid as owner_id, (d.said ->> 'by')::date as by, 'group' as at
      from meeting m
      join lateral (select content from group_minutes where meeting_id = m.id order by version desc limit 1) n on true
      cross join lateral jsonb_array_elements(n.content -> 'decisions') as d(said)
      where m.partnership_id = any(${cases}) and m.held_at is not null and m.cancelled_at is null
      union all
      select partnership_id, id, text, owner_id, due_day, 'agreed' from meeting_decision
      where partnership_id = any(${cases}) and owner_id is not null
      union all
      select * from (
        select distinct on (id) partnership_id, id, measure, case when closed_on is null then owner_id end as owner_id,
          by_day, 'measure'
        from deviation where partnership_id = any(${cases}) order by id, version desc) newest) a
    join person on person.id = a.owner_id
    where not exists (select from group_action_done x where x.action_id = a.id and x.reopened_at is null)
    order by a.by, a.id`
}

/** What the owner is at the parties of the case on the day, and all others who are the same there. */
function actingIn(today: PlainDate): RawBuilder<TakenOn['acting']> {
  const same = sql`select distinct other.person_id from ${membershipsOn(today)} other
    where other.role = m.role and other.holder_id = m.holder_id and other.person_id <> m.person_id`
  return sql`coalesce((
    select json_agg(json_build_object('role', m.role, 'holder', m.holder_id, 'others', array(${same})) order by m.from_day)
    from ${membershipsOn(today)} m
    where m.person_id = a.owner_id and m.in_place_of is null and exists (
      select from partnership_party pp where pp.partnership_id = a.partnership_id and pp.until_day is null
        and coalesce(pp.body_id, pp.organisation_id) = m.holder_id)), '[]')`
}
