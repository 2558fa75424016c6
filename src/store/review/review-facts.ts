import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FactId } from '../../process/rulebook/need-schema.ts'
import type { Ids } from '../array-of.ts'
import type { Established } from '../signing/established-fact.ts'

/** Cases whose review passed at most twenty-four months before the day; a later no takes it away. */
export function reviewFreshIn(cases: Ids, today: PlainDate) {
  const fact: FactId = 'reviewFresh'
  return sql<Established>`
    select partnership_id as "partnershipId", ${fact}::text as fact
    from (
      select distinct on (partnership_id) partnership_id, type, on_date
      from case_event
      where partnership_id = any(${cases})
        and type in ('reviewPassed', 'reviewPassedWithConditions', 'reviewFailed')
      order by partnership_id, seq desc) newest
    where type <> 'reviewFailed' and on_date + interval '24 months' >= ${today}::date`
}
