import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { OwnTexts } from '../../domain/body-setting.ts'
import { openReasons } from '../../domain/open-reasons.ts'
import type { RulebookRef } from '../bodies/rulebook-version.ts'
import type { Db } from '../db.ts'
import { isSigned } from './about-partnership.ts'
import { type Excerpt, excerptIn, excerptOf, wordsAsked } from './excerpt.ts'
import { listed as listedTypes, readsReported, sharesAll, wasTold, writesReportOf } from './reading-rights.ts'
import { type Asked, type Counted, type FoundList, listed, mostMatched, mostOfEach } from './search.ts'
import { partnershipFor } from './seen-by-party.ts'
import { visibleTo } from './visibility.ts'

export const textKinds = [
  'section',
  'comment',
  'suggestion',
  'goal',
  'activity',
  'change',
  'deviation',
  'agendaItem',
  'minutes',
  'decision',
  'report',
  'reason',
] as const

/** Something that is written in a case outside its papers, with all that says what it is and where it stands. */
export type FoundText = {
  kind: (typeof textKinds)[number]
  caseNumber: string
  caseTitle: string
  rulebook: RulebookRef
  source: string
  place: string
  at: string
  excerpt: Excerpt
  /** Whose part of a report it is. */
  party: string | null
  /** The agreement that a goal is of, and whether it has been signed. */
  round: string | null
  signed: boolean
  meeting: { kind: string; on: string; held: boolean } | null
  /** What numbers and names the sections of the draft that it stands in, beside the rulebook. */
  sections: { texts: OwnTexts; written: readonly string[] } | null
}

type Row = Omit<FoundText, 'excerpt'> & Counted & { excerpt: string }

/**
 * What is written in the cases that the actor sees, outside the papers: the draft and what is said of it, goals, changes, risks,
 * meetings, reports, reasons. Each only where its page shows it to them; the newest first. One query.
 */
export async function searchTexts(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundText>> {
  const parts = branchesFor(actor).map(
    (
      reads,
    ) => sql`(select w.* from ${textsFor(actor)} w join ${partnershipFor(actor)} p on p.id = w.partnership_id
      where ${visibleTo(actor)} and w.search @@ ${wordsAsked(text)} and ${reads} limit ${mostMatched})`,
  )
  const { rows } = await sql<Row>`
    select shown.kind, p.number as "caseNumber", p.title as "caseTitle", shown.source, shown.place, shown.at, shown.total,
        json_build_object('folder', p.rulebook, 'version', p.rulebook_version) as rulebook,
        ${excerptOf(sql`shown.text`, text)} as excerpt, ${partyName} as party, a.round,
        coalesce(a.id is not null and ${isSigned}, false) as signed, ${meetingOf} as meeting, ${sectionsOf} as sections
      from (select found.*, (count(*) over ())::int as total from (${sql.join(parts, sql` union all `)}) found
        order by at desc, source limit ${most}) shown
      join partnership p on p.id = shown.partnership_id left join agreement a on a.id = shown.agreement_id
      order by shown.at desc, shown.source`.execute(db)
  return listed(rows.map(({ excerpt, ...row }) => ({ ...row, excerpt: excerptIn(excerpt) })))
}

/** Whoever sees few cases has all that is written in them read, however common the words are elsewhere. */
function textsFor(actor: Actor): RawBuilder<unknown> {
  const { side, role } = actor.acting
  if (side === 'public' && role !== 'coordinator' && role !== 'legal') return sql`case_text`
  return sql`(select w.* from case_text w where w.partnership_id = any(array(
    select p.id from partnership p where ${visibleTo(actor)})) offset 0)`
}

const partyName = sql`(select coalesce(o.name, pp.name_as_stated) from partnership_party pp
  left join organisation o on o.id = pp.organisation_id where pp.id = shown.party_id)`

const meetingOf = sql`(case when shown.kind in ('agendaItem', 'minutes', 'decision') then (
  select json_build_object('kind', m.kind, 'on', m.on_date, 'held', m.held_at is not null)
  from meeting m where m.id = shown.place::uuid) end)`

/** The body's own words for sections as they held when the newest draft was begun, and the sections that are written in. */
const sectionsOf = sql`(case when shown.kind in ('section', 'comment', 'suggestion') then (
  select json_build_object(
    'texts', (select coalesce(json_agg(own), '[]') from (
      select distinct on (s.kind, s.about) s.kind, s.about, s.content from body_setting s
      where s.public_body_id = p.public_body_id and s.kind in ('section', 'ownSection') and s.decided_at <= begun.created_at
        and coalesce(s.from_day, '-infinity') <= (begun.created_at at time zone 'Europe/Stockholm')::date
      order by s.kind, s.about, s.from_day desc nulls last, s.decided_at desc) own),
    'written', array(select place from case_text t where t.partnership_id = p.id and t.kind = 'section'))
  from agreement begun where begun.partnership_id = p.id order by begun.created_at desc, begun.id desc limit 1) end)`

/**
 * Whether the page of a text shows it to the actor, of `case_text as w`: what everybody reads who sees the case, and what is
 * shared, in parts that no text is in twice. The first is read along an index of its own.
 */
function branchesFor(actor: Actor): RawBuilder<boolean>[] {
  const isReason = sql`w.place = any(${listedTypes(openReasons)}) and ${wasTold(sql`w.source::int`, actor)}`
  const isGoal = sql`(${readsReported(actor)} and ${isOfSigned} or ${sharesAll(actor)} and ${isNewest})`
  const isShown = sql`case w.kind when 'agendaItem' then ${isOnAgenda} when 'activity' then ${isActivityShown}
    when 'report' then ${readsReport(actor)} else true end`
  return [
    sql`w.kind in ('reason', 'goal') and case w.kind when 'reason' then ${isReason} else ${isGoal} end`,
    sql`w.kind not in ('reason', 'goal') and ${sharesAll(actor)} and ${isShown}`,
  ]
}

/** Of an idea meeting that has been held the minutes are shown alone. */
const isOnAgenda = sql`exists (select from meeting m where m.id = w.place::uuid and m.cancelled_at is null
  and (m.kind <> 'idea' or m.held_at is null))`

const isOfSigned = sql`exists (select from agreement a where a.id = w.agreement_id and ${isSigned})`
const isNewest = sql`not exists (select from agreement later join agreement a on a.id = w.agreement_id
  where later.partnership_id = p.id and (later.created_at, later.id) > (a.created_at, a.id))`
const isActivityShown = sql`(${isOfSigned} and exists (select from case_text goal where goal.partnership_id = p.id
  and goal.kind = 'goal' and goal.source = w.agreement_id || ' ' || w.place))`

/**
 * Follow-ups are read while they are written, so is the newest final report. What a party answers in the evaluation is its own
 * until everybody has handed in, or one has been left out; what is left out is its own until it is handed in after all.
 */
function readsReport(actor: Actor): RawBuilder<boolean> {
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
