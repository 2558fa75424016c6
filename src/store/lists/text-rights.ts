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
 * Whether the page of a text shows it to the actor, of `case_text as w`: what is read by more than those who share the case,
 * and what is shared, in parts that no text is in twice. The first is read along an index of its own.
 */
export function textsShownTo(actor: Actor): Condition[] {
  const isReason = sql`w.place = any(${listed(openReasons)}) and ${wasTold(sql`w.source::int`, actor)}`
  const isGoal = sql`(${readsReported(actor)} and ${isOfSigned} or ${sharesAll(actor)} and ${isNewest})`
  const isOpinion = sql`${readsStances(actor)} and ${wasTold(sql`w.source::int`, actor)}`
  return [
    sql`w.kind in ('reason', 'goal', 'opinion', 'talk') and case w.kind when 'reason' then ${isReason} when 'goal' then ${isGoal}
      when 'opinion' then ${isOpinion} else ${readsReconciliations(actor)} end`,
    sql`w.kind not in ('reason', 'goal', 'opinion', 'talk') and ${sharesAll(actor)} and ${isShown(actor)}`,
  ]
}

/** To those who share the case. What is not named is shown as long as it is kept. */
function isShown(actor: Actor): Condition {
  return sql`case w.kind
    when 'memo' then ${readsDrafts(actor)}
    when 'consideration' then ${readsDrafts(actor)}
    when 'review' then ${readsReviewAnswer(actor)}
    when 'agendaItem' then ${isOnAgenda}
    when 'activity' then ${isOfGoal}
    when 'indicator' then ${isOfGoal}
    when 'mark' then ${isOfTextNow}
    when 'amount' then ${isAmountShown}
    when 'criterion' then p.closed_on is null and ${isOfRoundNow}
    when 'closing' then ${isOfRoundNow}
    when 'told' then ${wasTold(sql`w.source::int`, actor)} and case when w.place = 'considerationReturned'
      then ${readsDrafts(actor)} and ${isGivenBack} else ${isRequestNow} end
    when 'report' then ${readsReport(actor)}
    else true end`
}

/** Of an idea meeting that has been held the minutes are shown alone. */
const isOnAgenda = sql`exists (select from meeting m where m.id = w.place::uuid and m.cancelled_at is null
  and (m.kind <> 'idea' or m.held_at is null))`

const isOfSigned = sql`exists (select from agreement a where a.id = w.agreement_id and ${isSigned})`
const isNewest = sql`not exists (select from agreement later join agreement a on a.id = w.agreement_id
  where later.partnership_id = p.id and (later.created_at, later.id) > (a.created_at, a.id))`
const isOfGoal = sql`(${isOfSigned} and exists (select from case_text goal where goal.partnership_id = p.id
  and goal.kind = 'goal' and goal.source = w.agreement_id || ' ' || w.place))`

/** What a party has added to its answer is shown beside the very text that it answered. */
const isOfTextNow = sql`exists (select from (select m.hash from agreement_mark m where m.agreement_id = w.agreement_id
    and m.section = w.place and m.party_id = w.party_id order by m.place desc limit 1) newest
  join agreement_section s on s.agreement_id = w.agreement_id and s.section = w.place where s.hash = newest.hash)`

/** The budget is that of the newest agreement, the outcome that of every signed one. */
const isAmountShown = sql`case split_part(w.place, ' ', 1) when 'contribution' then ${isNewest} when 'cost' then ${isNewest}
  else ${isOfSigned} end`

/** Renewal and end are of the agreement that was signed last; before any is, of the first round. */
const isOfRoundNow = sql`split_part(w.place, ' ', 1) = coalesce((select a.round from agreement a
  where a.partnership_id = p.id and ${isSigned} order by a.created_at desc, a.id desc limit 1), 'round-1')`

/** Of requests to end early the newest is shown, unless it was taken back. */
const isRequestNow = sql`(w.place not like 'earlyEnd%' or not exists (select from case_event e where e.partnership_id = p.id
  and e.type in ('earlyEndRequested', 'earlyEndWithdrawn') and e.seq > w.source::int))`

/** Why the consideration was given back is read by those who write it, until it is handed over anew. */
const isGivenBack = sql`not exists (select from case_event e where e.partnership_id = p.id
  and e.type in ('considerationSubmitted', 'considerationReturned') and e.seq > w.source::int)`
