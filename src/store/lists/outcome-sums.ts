import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Ore } from '../../kernel/money.ts'
import type { Db } from '../db.ts'
import { isSigned } from './about-partnership.ts'
import { publicAmounts, runningFor } from './outcomes.ts'
import { reportedTo } from './reported-to.ts'

/** What serves one goal of the board: partnerships in force, what they measure, and the money of the public parties. */
export type OutcomeSum = {
  /** The goal's id; null for those that serve none. */
  code: string | null
  goal: string
  partnerships: number
  /** In the goals of the signed agreements. */
  indicators: number
  /** Those of them that have a value. */
  measured: number
  promised: Ore
  given: Ore | null
}

/** By goal of the board, those that most serve first, in one query. A partnership that serves two goals is counted in both. */
export async function sumOutcomes(db: Db, actor: Actor): Promise<OutcomeSum[]> {
  const { rows } = await sql<OutcomeSum>`
    with running as materialized (${runningFor(actor)}),
      told as materialized (select r.id, ${measuredOf(actor)} as measured, ${indicatorsOf} as indicators,
        money.promised, money.given from running r
        cross join lateral (select coalesce(sum(k.amount) filter (where not k.given), 0) as promised,
          sum(k.amount) filter (where k.given) as given from (${publicAmounts(actor, sql`r.id`)}) k) money)
    select g.id as code, coalesce(g.goal, '') as goal, count(*)::int as partnerships,
      sum(told.indicators)::int as indicators, sum(told.measured)::int as measured,
      sum(told.promised)::float8 as promised, sum(told.given)::float8 as given
    from told
      left join partnership_goal pg on pg.partnership_id = told.id and pg.ended_at is null
      left join board_goal g on g.id = pg.board_goal_id
    group by g.id, g.goal order by g.id is null, partnerships desc, goal`.execute(db)
  return rows
}

const indicatorsOf: RawBuilder<number> = sql`(select count(*) from (${indicators()}) i)`

/** Those with a value that holds and that the actor may know. */
function measuredOf(actor: Actor): RawBuilder<number> {
  const isTold = reportedTo(actor, { partnership: sql`r.id`, writtenAt: sql`v.written_at` })
  return sql`(select count(*) from (${indicators()}) i where exists (
    select from (select distinct on (v.on_day) v.value from indicator_value v
      where v.agreement_id = i.agreement_id and v.indicator = i.id and ${isTold}
      order by v.on_day, v.version desc) v where v.value is not null))`
}

function indicators(): RawBuilder<unknown> {
  return sql`select a.id as agreement_id, one ->> 'id' as id from agreement a
    cross join lateral (select p.content from agreement_part p where p.agreement_id = a.id and p.part = 'goals'
      order by p.version desc limit 1) goals
    cross join lateral jsonb_path_query(goals.content, '$[*].indicators[*]') one
    where a.partnership_id = r.id and ${isSigned}`
}
