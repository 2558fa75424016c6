import { type RawBuilder, sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Ids } from '../array-of.ts'
import { isOpenPoint } from './closing-facts.ts'

/** How much of what the parties write together is left: points of the closing list, and criteria of the renewal. */
export type LeftToWrite = { partnershipId: PartnershipId; points: number; criteria: number }

/** Of the agreement that was in force last: points that nothing happens to meet and nobody has ticked, and unanswered criteria. */
export function leftToWriteIn(cases: Ids): RawBuilder<LeftToWrite> {
  return sql`
    select p.id as "partnershipId",
      (select count(*)::int from jsonb_array_elements(b.content -> 'finalReport' -> 'closing') as point(said)
        where point.said ->> 'metBy' is null and ${isOpenPoint}) as points,
      (select count(*)::int from jsonb_array_elements(b.content -> 'finalReport' -> 'criteria') as one(said)
        where not exists (select from renewal_answer a
          where a.partnership_id = p.id and a.round = last.round and a.criterion = one.said ->> 'key')) as criteria
    from partnership p
    join rulebook_version b on b.folder = p.rulebook and b.version = p.rulebook_version
    join lateral (
      select c.content ->> 'track' as round
      from case_event e join case_event_content c on c.partnership_id = e.partnership_id and c.seq = e.seq
      where e.partnership_id = p.id and e.type = 'activated'
      order by e.seq desc limit 1) last on true
    where p.id = any(${cases})`
}
