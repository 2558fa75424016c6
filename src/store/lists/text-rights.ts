import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import { openReasons } from '../../domain/open-reasons.ts'
import { isSigned } from './about-partnership.ts'
import {
  listed,
  readsDrafts,
  readsReconciliations,
  readsReported,
  readsStances,
  sharesAll,
  wasTold,
} from './reading-rights.ts'
import { readsReport } from './report-rights.ts'
import { readsReviewAnswer } from './review-rights.ts'

type Condition = RawBuilder<boolean>

/**
 * Whether the page of a text shows it to the actor, of `case_text as w`, in parts that no text is in twice. Whoever does not
 * share every case that they see has what is read by more than those who do along an index of its own.
 */
export function textsShownTo(actor: Actor): Condition[] {
  if (!['politician', 'boardSecretary'].includes(actor.acting.role))
    return [sql`case when ${isReadByMore} then ${isShownToMore(actor)} else ${isShown(actor)} end`]
  return [
    sql`${isReadByMore} and ${isShownToMore(actor)}`,
    sql`not ${isReadByMore} and ${sharesAll(actor)} and ${isShown(actor)}`,
  ]
}

const isReadByMore = sql`(w.kind in ('reason', 'goal', 'opinion', 'talk'))`

function isShownToMore(actor: Actor): Condition {
  return sql`case w.kind
    when 'goal' then (${readsReported(actor)} and ${isOfSigned} or ${sharesAll(actor)} and ${isNewest})
    when 'talk' then ${readsReconciliations(actor)}
    else ${wasTold(sql`w.source::int`, actor)} and case w.kind when 'opinion' then ${readsStances(actor)}
      else w.place = any(${listed(openReasons)}) end end`
}

/** To those who share the case. What is not named is shown as long as it is kept. Each condition once: all of it is planned anew. */
function isShown(actor: Actor): Condition {
  return sql`case
    when w.kind in ('memo', 'consideration') then ${readsDrafts(actor)}
    when w.kind = 'review' then ${readsReviewAnswer(actor)}
    when w.kind = 'agendaItem' then ${isOnAgenda}
    when w.kind in ('activity', 'indicator', 'amount') then ${isOfAgreementShown}
    when w.kind = 'mark' then ${isOfTextNow}
    when w.kind in ('criterion', 'closing') then (w.kind = 'closing' or p.closed_on is null) and ${isOfRoundNow}
    when w.kind = 'told' then ${wasTold(sql`w.source::int`, actor)} and ${isToldStill}
      and (w.place <> 'considerationReturned' or ${readsDrafts(actor)})
    when w.kind = 'report' then ${readsReport(actor)}
    else true end`
}

/** Of an idea meeting that has been held the minutes are shown alone. */
const isOnAgenda = sql`exists (select from meeting m where m.id = w.place::uuid and m.cancelled_at is null
  and (m.kind <> 'idea' or m.held_at is null))`

const isOfSigned = sql`exists (select from agreement a where a.id = w.agreement_id and ${isSigned})`
const isNewest = sql`not exists (select from agreement later join agreement a on a.id = w.agreement_id
  where later.partnership_id = p.id and (later.created_at, later.id) > (a.created_at, a.id))`

/**
 * The budget is that of the newest agreement; outcome and results are of every signed one, results as long as their goal
 * stands.
 */
const isOfAgreementShown = sql`case when split_part(w.place, ' ', 1) in ('contribution', 'cost') and w.kind = 'amount'
    then ${isNewest}
  else ${isOfSigned} and (w.kind = 'amount' or exists (select from case_text goal where goal.partnership_id = p.id
    and goal.kind = 'goal' and goal.source = w.agreement_id || ' ' || w.place)) end`

/** What a party has added to its answer is shown beside the very text that it answered. */
const isOfTextNow = sql`exists (select from (select m.hash from agreement_mark m where m.agreement_id = w.agreement_id
    and m.section = w.place and m.party_id = w.party_id order by m.place desc limit 1) newest
  join agreement_section s on s.agreement_id = w.agreement_id and s.section = w.place where s.hash = newest.hash)`

/** Renewal and end are of the agreement that was signed last; before any is, of the first round. */
const isOfRoundNow = sql`split_part(w.place, ' ', 1) = coalesce((select a.round from agreement a
  where a.partnership_id = p.id and ${isSigned} order by a.created_at desc, a.id desc limit 1), 'round-1')`

/**
 * Of requests to end early the newest is shown, unless it was taken back; why the consideration was given back until it is
 * handed over anew.
 */
const isToldStill = sql`(not (w.place like 'earlyEnd%' or w.place = 'considerationReturned')
  or not exists (select from case_event e where e.partnership_id = p.id and e.seq > w.source::int
    and e.type = any(case w.place when 'considerationReturned' then array['considerationSubmitted', 'considerationReturned']
      else array['earlyEndRequested', 'earlyEndWithdrawn'] end)))`
