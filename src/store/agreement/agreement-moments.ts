import { sql } from 'kysely'
import type { ShownId } from '../../process/rulebook/template-schema.ts'
import type { Db } from '../db.ts'
import type { OfCase } from './agreement-content.ts'

/** When something that the agreement shows was changed, and who did it; nobody is named where a party came or left. */
export type DataMoment = { at: string; byName: string | null }

/** Parts and tables behind what a section shows. */
const partsOf: Partial<Record<ShownId, string>> = {
  goals: 'goals',
  groups: 'groups',
  statistics: 'statistics',
  periods: 'periods',
  followUp: 'periods',
  evaluation: 'periods',
}

/** Whether a section shows anything: all of it is kept with its earlier versions. */
export function keepsMoments(shows: readonly ShownId[]): boolean {
  return shows.length > 0
}

/** Every instant at which what a section shows was changed, the first first. One query. */
export async function listDataMoments(
  db: Db,
  { agreementId, partnershipId }: OfCase,
  shows: readonly ShownId[],
): Promise<DataMoment[]> {
  const parts = shows.flatMap((id) => partsOf[id] ?? [])
  const money = shows.includes('contributions') || shows.includes('budget')
  const { rows } = await sql<DataMoment>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, max(name) as "byName"
    from (
      select p.written_at as at, who.name
      from agreement_part p left join person who on who.id = p.written_by
      where p.agreement_id = ${agreementId} and p.part = any(${parts})
      union all
      select c.written_at, who.name
      from contribution c join person who on who.id = c.written_by
      where c.agreement_id = ${agreementId} and ${money}
      union all
      select c.written_at, who.name
      from budget_cost c join person who on who.id = c.written_by
      where c.agreement_id = ${agreementId} and ${shows.includes('budget')}
      union all
      select c.written_at, who.name
      from payment_plan c join person who on who.id = c.written_by
      where c.agreement_id = ${agreementId} and ${shows.includes('budget')}
      union all
      select a.answered_at, who.name
      from checklist_answer a join person who on who.id = a.answered_by
      where a.partnership_id = ${partnershipId} and a.checklist = 'guide' and a.question = 'learningGoals'
        and ${shows.includes('learningGoals')}
      union all
      select e.recorded_at, who.name
      from aid_assessment a
      join case_event e on e.partnership_id = a.partnership_id and e.seq = a.event_seq
      join person who on who.id = a.concluded_by
      where a.partnership_id = ${partnershipId} and ${shows.includes('aid')}
      union all
      select day::timestamp at time zone 'Europe/Stockholm', null
      from partnership_party pp, unnest(array[pp.from_day, pp.until_day]) day
      where pp.partnership_id = ${partnershipId} and day is not null and ${shows.includes('parties')}
    ) moment
    group by moment.at
    order by moment.at`.execute(db)
  return rows
}
