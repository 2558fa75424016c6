import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import { readsReview } from './reading-rights.ts'

/**
 * An answer in the review while it goes on, of `case_text as w`. Where two assess separately nobody reads the one's answers
 * before both have answered it all, and whoever may be one of them only their own.
 */
export function readsReviewAnswer(actor: Actor): RawBuilder<boolean> {
  const isOwn = sql`coalesce((select a.answered_by from checklist_answer a where a.partnership_id = p.id and a.checklist = 'review'
    and a.question = w.place order by a.version desc limit 1) = ${actor.personId}, false)`
  const isClosed =
    actor.acting.role === 'staffUnit' ? isAskedHere : sql`${isAskedHere} and bool_or(${isLeft})`
  return sql`(${readsReview(actor)} and (${isOwn} or not exists (
    select from ${askedTwice} group by q."group" having ${isClosed})))`
}

const isAskedHere = sql`bool_or(w.place in (q.key, q.key || '-second'))`

/** One of the two has not answered the question. */
const isLeft = sql`(select count(*) < 2 from (select distinct on (a.question) a.answer is not null and a.ground <> '' as complete
    from checklist_answer a where a.partnership_id = p.id and a.checklist = 'review' and a.question in (q.key, q.key || '-second')
    order by a.question, a.version desc) newest where complete)`

/** The questions that two answer by the rulebook of the case, as `q`. */
const askedTwice = sql`(select q.key, q."group" from rulebook_version r,
    jsonb_path_query(r.content, '$.checklists[*] ? (@.id == "review")') list,
    jsonb_to_recordset(list -> 'groups') as g (id text, assessors int),
    jsonb_to_recordset(list -> 'questions') as q (key text, "group" text)
  where r.folder = p.rulebook and r.version = p.rulebook_version and g.assessors = 2 and q."group" = g.id) q`
