import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { ReportParty } from '../../domain/report.ts'
import type { Db } from '../db.ts'

/** The parties that write reports: those on either side now, the lead first. A company beside them writes none. */
export async function listReportParties(db: Db, partnershipId: PartnershipId): Promise<ReportParty[]> {
  const { rows } = await sql<ReportParty>`
    select pp.id, coalesce(o.name, pp.name_as_stated) as name, pp.side
    from partnership_party pp left join organisation o on o.id = pp.organisation_id
    where pp.partnership_id = ${partnershipId} and pp.until_day is null and pp.side in ('public', 'party')
    order by pp.lead desc, pp.side desc, name`.execute(db)
  return rows
}
