import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { FactId } from '../../process/rulebook/need-schema.ts'
import { arrayOf, type Ids } from '../array-of.ts'
import type { Db } from '../db.ts'
import type { Established } from '../signing/established-fact.ts'

/** Cases where every section of the newest agreement is complete and agreed by every party, as it stands now. */
export function sectionsAgreedIn(cases: Ids) {
  const fact: FactId = 'sectionsAgreed'
  return sql<Established>`
    select a.partnership_id as "partnershipId", ${fact}::text as fact
    from (${newest(cases)}) a
    where not exists (
      select from agreement_section s
      join partnership_party p on p.partnership_id = a.partnership_id and p.side <> 'associated'
        and p.until_day is null
      left join lateral (
        select m.mark, m.hash from agreement_mark m
        where m.agreement_id = a.id and m.section = s.section and m.party_id = p.id
        order by m.place desc limit 1) said on true
      where s.agreement_id = a.id and s.needed
        and not (s.complete and said.mark in ('agreed', 'agreedWithNote') and said.hash = s.hash) is true)
    and exists (select from agreement_section s where s.agreement_id = a.id)`
}

/** Cases where every section of the newest agreement that proves something is complete. */
export function sectionProofsIn(cases: Ids) {
  return sql<Established>`
    select a.partnership_id as "partnershipId", s.proves as fact
    from (${newest(cases)}) a
    join agreement_section s on s.agreement_id = a.id and s.proves is not null
    group by a.partnership_id, s.proves
    having bool_and(s.complete)`
}

/** How many sections of the newest draft of a case one party has not answered in the text that they have now. */
export type SectionsWaiting = { partnershipId: PartnershipId; party: string; count: number }

/** Of each case and party where there are any. One query. What is not filled in yet waits for no answer. */
export async function listSectionsWaiting(db: Db, ids: readonly PartnershipId[]): Promise<SectionsWaiting[]> {
  if (ids.length === 0) return []
  const found = sql<SectionsWaiting>`
    select a.partnership_id as "partnershipId", p.id as party, count(*)::int as count
    from (${newest(arrayOf(ids))}) a
    join agreement_section s on s.agreement_id = a.id and s.needed and s.complete
    join partnership_party p on p.partnership_id = a.partnership_id and p.side <> 'associated'
      and p.until_day is null
    left join lateral (
      select m.hash from agreement_mark m
      where m.agreement_id = a.id and m.section = s.section and m.party_id = p.id
      order by m.place desc limit 1) said on true
    where said.hash is distinct from s.hash
    group by a.partnership_id, p.id`
  return (await found.execute(db)).rows
}

function newest(cases: Ids) {
  return sql`select distinct on (partnership_id) id, partnership_id from agreement
    where partnership_id = any(${cases}) order by partnership_id, created_at desc, id desc`
}
