import { sql } from 'kysely'
import type { FactId } from '../../process/rulebook/need-schema.ts'
import type { Ids } from '../array-of.ts'
import type { Established } from '../signing/established-fact.ts'

/**
 * Closed cases in which every point of the rulebook's closing list is done, by what has happened or by what somebody has
 * written, for the agreement that was in force last. What reopens a point after somebody ticked it leaves it open until it is
 * ticked again. A case that never had an agreement has nothing to settle.
 */
export function closingListDoneIn(cases: Ids) {
  const fact: FactId = 'closingListDone'
  return sql<Established>`
    select p.id as "partnershipId", ${fact}::text as fact
    from partnership p
    left join lateral (
      select c.content ->> 'track' as round
      from case_event e join case_event_content c on c.partnership_id = e.partnership_id and c.seq = e.seq
      where e.partnership_id = p.id and e.type = 'activated'
      order by e.seq desc limit 1) last on true
    where p.id = any(${cases}) and p.closed_on is not null and (last.round is null or not exists (
      select from rulebook_version b, jsonb_array_elements(b.content -> 'finalReport' -> 'closing') as point(said)
      where b.folder = p.rulebook and b.version = p.rulebook_version
        and ${isOpenPoint}))`
}

/** Of a case p whose agreement last is of a round, and a point said of its closing list: neither happened nor ticked. */
export const isOpenPoint = sql`(
  not exists (
    select from case_event e join case_event_content c on c.partnership_id = e.partnership_id and c.seq = e.seq
    where e.partnership_id = p.id and e.type = point.said ->> 'metBy' and c.content ->> 'track' = last.round)
  and not coalesce((
    select done and not exists (
      select from case_event e join case_event_content c on c.partnership_id = e.partnership_id and c.seq = e.seq
      where e.partnership_id = p.id and e.type = point.said ->> 'reopenedBy' and c.content ->> 'track' = last.round
        and e.recorded_at > k.written_at)
    from closing_item k
    where k.partnership_id = p.id and k.round = last.round and k.item = point.said ->> 'key'
    order by k.version desc limit 1), false))`
