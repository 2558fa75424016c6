import { type RawBuilder, sql } from 'kysely'
import type { OrganisationId, PersonId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TakenOn, Unpaid } from '../../process/case/history.ts'
import type { PaperDays } from '../../process/case/papers.ts'
import { aidKey, memoAuthorsKey } from '../../process/review/checklist-keys.ts'
import { unpaidIn } from '../agreement/unpaid.ts'
import type { Ids } from '../array-of.ts'
import { askedTogether } from '../asked-together.ts'
import type { Db } from '../db.ts'
import { jsonRows } from '../json-rows.ts'
import { type AwaitedMeeting, awaitedMeetingsIn } from '../meetings/awaited-minutes.ts'
import { takenOnIn } from '../meetings/taken-on.ts'
import { type LeftToWrite, leftToWriteIn } from '../reports/left-to-write.ts'
import { establishedIn } from '../signing/established.ts'
import type { Established } from '../signing/established-fact.ts'

/** What the facts of cases rest on. */
export type FactRows = {
  answers: readonly Answered[]
  authors: readonly Authors[]
  papers: readonly Papers[]
  established: readonly Established[]
  meetings: readonly AwaitedMeeting[]
  left: readonly LeftToWrite[]
  taken: readonly TakenOn[]
  unpaid: readonly Unpaid[]
}

/** What the facts of a case rest on, on a day, as JSON; asked together with others that are asked for just now. */
export const readFactText: (db: Db, id: PartnershipId, today: PlainDate) => Promise<string> = askedTogether(
  ({ id, today }) => sql`select to_json(f) from (select ${factColumns(sql`array[${id}]`, today)}) f`,
)

/** What such a text says. */
export function factRowsIn(text: string): FactRows {
  return JSON.parse(text)
}

/** The facts as columns of a query that finds the cases. */
function factColumns(cases: Ids, today: PlainDate): RawBuilder<unknown> {
  return sql`
    ${jsonRows(answeredIn(cases))} as answers,
    ${jsonRows(authorsIn(cases))} as authors,
    ${jsonRows(papersIn(cases))} as papers,
    ${jsonRows(establishedIn(cases, today))} as established,
    ${jsonRows(awaitedMeetingsIn(cases, today))} as meetings,
    ${jsonRows(leftToWriteIn(cases))} as "left",
    ${jsonRows(takenOnIn(cases, today))} as taken,
    ${jsonRows(unpaidIn(cases, today))} as unpaid`
}

export type Answered = {
  partnershipId: PartnershipId
  checklist: string
  question: string
  answer: string | null
  /** It has a ground. */
  complete: boolean
}

/** The newest answer to every question; state aid is answered by its own conclusion since the review began. */
function answeredIn(cases: Ids): RawBuilder<Answered> {
  return sql`
    (select distinct on (partnership_id, checklist, question) partnership_id as "partnershipId", checklist, question,
      answer, answer is not null and octet_length(ground) > 0 as complete
    from checklist_answer
    where partnership_id = any(${cases})
    order by partnership_id, checklist, question, version desc)
    union all
    select e.partnership_id, 'review', ${aidKey}::text, 'yes', true
    from case_event e
    where e.partnership_id = any(${cases}) and e.type = 'aidAssessed'
      and e.seq > coalesce((
        select max(s.seq) from case_event s where s.partnership_id = e.partnership_id and s.type = 'reviewStarted'), 0)`
}

export type Authors = { partnershipId: PartnershipId; checklist: string; authors: PersonId[] }

/** All who have written in each checklist, and in each memo to the board. */
function authorsIn(cases: Ids): RawBuilder<Authors> {
  return sql`
    select partnership_id as "partnershipId", checklist, array_agg(distinct answered_by) as authors
    from checklist_answer
    where partnership_id = any(${cases})
    group by partnership_id, checklist
    union all
    select partnership_id, ${memoAuthorsKey('')}::text || track, array_agg(distinct written_by)
    from memo_section
    where partnership_id = any(${cases})
    group by partnership_id, track`
}

export type Papers = {
  partnershipId: PartnershipId
  organisation: OrganisationId
  number: string | null
  shown: readonly string[]
  days: PaperDays
}

/** Each idea-based party with its number and the papers it has shown in the case, or said why it has not. */
function papersIn(cases: Ids): RawBuilder<Papers> {
  return sql`
    select pp.partnership_id as "partnershipId", o.id as organisation, o.organisation_number as number,
      array_remove(array_agg(d.kind), null) as shown,
      coalesce(jsonb_object_agg(d.kind, d.day) filter (where d.day is not null or d.status = 'not_applicable'),
        '{}') as days
    from partnership_party pp
    join organisation o on o.id = pp.organisation_id
    left join lateral (
      select distinct on (d.kind) d.kind, d.status,
        case when d.status <> 'not_applicable' then to_char(d.document_date, 'YYYY-MM-DD') end as day
      from partnership_organisation_document u
      join organisation_document d on d.id = u.organisation_document_id
      where u.partnership_id = pp.partnership_id and d.organisation_id = o.id
      order by d.kind, u.linked_at desc, d.id desc) d on d.status <> 'missing'
    where pp.partnership_id = any(${cases}) and pp.side = 'party' and pp.until_day is null
    group by pp.partnership_id, o.id`
}
