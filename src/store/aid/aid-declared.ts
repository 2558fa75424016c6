import { sql } from 'kysely'
import type { Ids } from '../array-of.ts'
import type { Established } from '../signing/established-fact.ts'

/**
 * Cases in which aid is declared: the newest conclusion is that it is no de minimis aid, or every idea-based party has
 * declared since the newest round of the agreement was opened.
 */
export function aidDeclaredIn(cases: Ids) {
  return sql<Established>`
    select p.id as "partnershipId", 'aidDeclared' as fact
    from partnership p
    left join lateral (
      select coalesce(max(e.seq), 0) as seq from case_event e
      where e.partnership_id = p.id and e.type in ('renegotiationOpened', 'changeRoundOpened')) round on true
    left join lateral (
      select a.basis from aid_assessment a where a.partnership_id = p.id and a.event_seq > round.seq
      order by a.event_seq desc limit 1) newest on true
    where p.id = any(${cases})
      and (newest.basis in ('none', 'other') or (
        exists (select from partnership_party pp
          where pp.partnership_id = p.id and pp.side = 'party' and pp.until_day is null)
        and not exists (select from partnership_party pp
          where pp.partnership_id = p.id and pp.side = 'party' and pp.until_day is null
            and not exists (select from aid_declaration d
              where d.partnership_id = p.id and d.organisation_id = pp.organisation_id
                and d.event_seq > round.seq))))`
}
