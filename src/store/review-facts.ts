import { sql } from 'kysely'
import type { PartnershipId } from '../domain/partnership.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { FactId } from '../process/need-schema.ts'

type Established = { partnershipId: PartnershipId; fact: FactId }

/** Documents that tell of one year, so that they grow old (domain.md D12). Statutes do not. */
const yearly = ['annualMeetingMinutes', 'activityReport', 'accounts', 'auditReport', 'activityPlan']

/** Cases in which every idea-based party has shown its yearly documents, none older than twelve months on the day. */
export function documentsFreshIn(ids: readonly PartnershipId[], today: PlainDate) {
  const fact: FactId = 'documentsFresh'
  return sql<Established>`
    select pp.partnership_id as "partnershipId", ${fact}::text as fact
    from partnership_party pp
    where pp.partnership_id = any(${[...ids]}) and pp.side = 'party' and pp.until_day is null
    group by pp.partnership_id
    having bool_and((
      select count(*) from (
        select distinct on (d.kind) d.status, d.document_date
        from partnership_organisation_document u
        join organisation_document d on d.id = u.organisation_document_id
        where u.partnership_id = pp.partnership_id and d.organisation_id = pp.organisation_id
          and d.kind = any(${yearly})
        order by d.kind, u.linked_at desc, d.id desc) newest
      where status = 'not_applicable'
        or (status in ('received', 'equivalent') and document_date + interval '12 months' >= ${today}::date)
      ) = ${yearly.length})`
}

/** Cases whose review passed at most twenty-four months before the day; a later no takes it away. */
export function reviewFreshIn(ids: readonly PartnershipId[], today: PlainDate) {
  const fact: FactId = 'reviewFresh'
  return sql<Established>`
    select partnership_id as "partnershipId", ${fact}::text as fact
    from (
      select distinct on (partnership_id) partnership_id, type, on_date
      from case_event
      where partnership_id = any(${[...ids]})
        and type in ('reviewPassed', 'reviewPassedWithConditions', 'reviewFailed')
      order by partnership_id, seq desc) newest
    where type <> 'reviewFailed' and on_date + interval '24 months' >= ${today}::date`
}
