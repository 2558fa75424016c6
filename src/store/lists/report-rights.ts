import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import { isSigned } from './about-partnership.ts'
import { writesReportOf } from './reading-rights.ts'

/**
 * Follow-ups are read while they are written, so is the newest final report. What a party answers in the evaluation is its own
 * until everybody has handed in, or one has been left out; what is left out is its own until it is handed in after all.
 */
export function readsReport(actor: Actor): RawBuilder<boolean> {
  const opened = happened(sql`e.type = 'evaluationCompleted'
    or e.type in ('evaluationPartSubmitted', 'partLeftOut') and c.content ->> 'opens' = 'true'`)
  const isOf = sql`(c.content ->> 'for' = w.party_id::text or c.content ->> 'for' is null
    and e.actor ->> 'side' = (select side from partnership_party where id = w.party_id))`
  const isIn = happened(sql`e.type = 'evaluationPartSubmitted' and ${isOf}`)
  const isLeftOut = happened(sql`e.type = 'partLeftOut' and c.content ->> 'for' = w.party_id::text
    and coalesce(c.content ->> 'owed', 'part') = 'part' and c.content ->> 'track' = began.track`)
  const ofEvaluation = sql`(${writesReportOf(sql`w.party_id`, actor)}
    or ${opened} and (w.party_id is null or ${isIn} or not ${isLeftOut}))`
  const isInForce = sql`not exists (select from agreement a join agreement later on later.partnership_id = a.partnership_id
    and (later.created_at, later.id) > (a.created_at, a.id)
    where a.partnership_id = p.id and a.round = began.track
      and exists (select from agreement a where a.id = later.id and ${isSigned}))`
  return sql`(case split_part(w.place, '-', 1)
    when 'evaluation' then exists (select from ${newestOf('evaluationStarted')} where ${isInForce} and ${ofEvaluation})
    when 'finalReport' then exists (select from ${newestOf('finalReportOpened')} where not ${happened(sql`e.type = 'activated'`)})
    else true end)`
}

/** The newest event that began a report, where the text is of that very report: named by the number of its track. */
function newestOf(type: 'evaluationStarted' | 'finalReportOpened'): RawBuilder<unknown> {
  const track = sql`coalesce(c.content ->> 'track', 'round-1')`
  return sql`(select * from (select e.seq, ${track} as track from case_event e
      join case_event_content c using (partnership_id, seq)
      where e.partnership_id = p.id and e.type = ${sql.lit(type)} order by e.seq desc limit 1) one
    where substring(track from '[0-9]+$') = substring(split_part(w.place, ' ', 1) from '[0-9]+$')) began`
}

/** After `began`. */
function happened(what: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from case_event e join case_event_content c using (partnership_id, seq)
    where e.partnership_id = p.id and e.seq > began.seq and (${what}))`
}
