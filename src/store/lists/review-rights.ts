import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import { readsReview } from './reading-rights.ts'

/**
 * An answer in the review while it goes on, of `case_text as w`. Where two assess separately nobody reads the one's answers
 * before both have answered it all, and whoever may be one of them only their own.
 */
export function readsReviewAnswer(actor: Actor): RawBuilder<boolean> {
  const isOwn = sql`(select a.answered_by from checklist_answer a where a.partnership_id = p.id and a.checklist = 'review'
    and a.question = w.place order by a.version desc limit 1) = ${actor.personId}`
  const isLaidOpen =
    actor.acting.role === 'staffUnit' ? sql`false` : sql`not exists (select ${isLeft} limit 1)`
  return sql`(${readsReview(actor)} and (not exists (select ${ofTwo}) or ${isOwn} or ${isLaidOpen}))`
}

/** The question in the rulebook that an answer is to, where two answer it. */
const ofTwo = sql`from ${askedTwice()} where w.place in (q.key, q.key || '-second')`

/** What is left in the part that the question is in. */
const isLeft = sql`from ${askedTwice()}, unnest(array[q.key, q.key || '-second']) as wanted
  where q."group" = (select q."group" ${ofTwo})
    and not coalesce((select a.answer is not null and a.ground <> '' from checklist_answer a where a.partnership_id = p.id
      and a.checklist = 'review' and a.question = wanted order by a.version desc limit 1), false)`

/** The questions that two answer by the rulebook of the case, as `q`. */
function askedTwice(): RawBuilder<unknown> {
  return sql`(select q.key, q."group" from rulebook_version r,
      jsonb_path_query(r.content, '$.checklists[*] ? (@.id == "review")') list,
      jsonb_to_recordset(list -> 'groups') as g (id text, assessors int),
      jsonb_to_recordset(list -> 'questions') as q (key text, "group" text)
    where r.folder = p.rulebook and r.version = p.rulebook_version and g.assessors = 2 and q."group" = g.id) q`
}
