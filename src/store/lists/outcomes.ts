import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import { type Goal, type Indicator, partsFrom } from '../../domain/agreement-parts.ts'
import type { IndicatorValue } from '../../domain/results.ts'
import { suppressAlone } from '../../domain/suppression.ts'
import type { Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { isSigned, promiseStands } from './about-partnership.ts'
import { reportedTo } from './reported-to.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

type OutcomeValue = Pick<IndicatorValue, 'on' | 'value'>
export type OutcomeIndicator = Indicator & { values: readonly OutcomeValue[] }
export type OutcomeGoal = Pick<Goal, 'text'> & { indicators: readonly OutcomeIndicator[] }

/** What the public parties have signed that they pay or put in during a year, and what they did; null while nobody has written it. */
export type OutcomeMoney = { year: number; promised: Ore; given: Ore | null }

/** A partnership in force with the goals of its signed agreements, the newest agreement first, and what came of them. */
export type PartnershipOutcome = {
  number: string
  title: string
  partyNames: string
  boardGoals: readonly string[]
  agreements: readonly {
    start: PlainDate | null
    end: PlainDate | null
    goals: readonly OutcomeGoal[]
  }[]
  money: readonly OutcomeMoney[]
}

/** A goal of the board by its id, those that serve none of them ('none'), or all. */
export type OutcomeFilter = { goal: string | null }

type Asked = OutcomeFilter & { size: number; offset: number }

/**
 * What came of the partnerships in force that the actor sees, by name, in one query however many there are. Few people are
 * hidden here, before anything leaves the store; an elected representative sees what has been reported to the board.
 */
export async function listOutcomes(
  db: Db,
  actor: Actor,
  { goal, size, offset }: Asked,
): Promise<{ total: number; partnerships: PartnershipOutcome[] }> {
  const { rows } = await sql<Row>`
    with running as (${runningFor(actor)}),
      chosen as (select r.*, count(*) over ()::int as total from running r where ${serves(goal)}
        order by r.title collate "sv-SE-x-icu", r.number limit ${size} offset ${offset})
    select c.number, c.title, c.party_names as "partyNames", c.total, ${goalsOf} as "boardGoals",
      ${agreementsOf(actor)} as agreements, ${moneyOf(actor)} as money
    from chosen c order by c.title collate "sv-SE-x-icu", c.number`.execute(db)
  return { total: rows[0]?.total ?? 0, partnerships: rows.map(outcomeOf) }
}

type StoredValue = { indicator: string; on: PlainDate; value: number; countsPeople: boolean }
type StoredAgreement = {
  start: PlainDate | null
  end: PlainDate | null
  goals: unknown
  values: StoredValue[]
}
type Row = Omit<PartnershipOutcome, 'agreements'> & { total: number; agreements: StoredAgreement[] }

function outcomeOf({ total: _, agreements, ...row }: Row): PartnershipOutcome {
  return {
    ...row,
    agreements: agreements.map(({ start, end, goals, values }) => ({
      ...{ start, end },
      goals: partsFrom(new Map(goals === null ? [] : [['goals', goals]])).goals.map((goal) => ({
        text: goal.text,
        indicators: goal.indicators.map((indicator) => ({
          ...indicator,
          values: values.filter((one) => one.indicator === indicator.id).map(shown),
        })),
      })),
    })),
  }
}

function shown({ on, value, countsPeople }: StoredValue): OutcomeValue {
  return { on, value: countsPeople ? (suppressAlone(value) ?? 'hidden') : value }
}

/** The partnerships in force that the actor sees. */
export function runningFor(actor: Actor): RawBuilder<unknown> {
  const parts = branchesFor(actor).map(
    (branch) => sql`(select p.id, p.number, p.title, p.party_names from ${partnershipFor(actor)} p
      where ${branch} and p.gap_level is not null)`,
  )
  return sql.join(parts, sql` union all `)
}

function serves(goal: string | null): RawBuilder<boolean> {
  if (goal === null) return sql`true`
  const chosen = sql`select from partnership_goal pg where pg.partnership_id = r.id and pg.ended_at is null`
  if (goal === 'none') return sql`not exists (${chosen})`
  return sql`exists (${chosen} and pg.board_goal_id = ${goal}::uuid)`
}

const goalsOf = sql`(select coalesce(json_agg(g.goal order by g.goal), '[]') from partnership_goal pg
  join board_goal g on g.id = pg.board_goal_id where pg.partnership_id = c.id and pg.ended_at is null)`

function agreementsOf(actor: Actor): RawBuilder<unknown> {
  const isTold = reportedTo(actor, { partnership: sql`c.id`, writtenAt: sql`v.written_at` })
  return sql`(select coalesce(json_agg(json_build_object('start', periods.content ->> 'start',
      'end', periods.content ->> 'end', 'goals', goals.content, 'values', measured.list) order by a.created_at desc), '[]')
    from agreement a
      left join lateral (${newestPart('periods')}) periods on true
      left join lateral (${newestPart('goals')}) goals on true
      cross join lateral (select coalesce(json_agg(json_build_object('indicator', v.indicator, 'on', v.on_day,
          'value', v.value, 'countsPeople', v.counts_people) order by v.on_day) filter (where v.value is not null), '[]') as list
        from (select distinct on (v.indicator, v.on_day) v.indicator, v.on_day, v.value, v.counts_people
          from indicator_value v where v.agreement_id = a.id and ${isTold}
          order by v.indicator, v.on_day, v.version desc) v) measured
    where a.partnership_id = c.id and ${isSigned})`
}

function newestPart(part: 'goals' | 'periods'): RawBuilder<unknown> {
  return sql`select p.content from agreement_part p where p.agreement_id = a.id and p.part = ${sql.lit(part)}
    order by p.version desc limit 1`
}

function moneyOf(actor: Actor): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(m order by m.year), '[]') from (
    select k.year, coalesce(sum(k.amount) filter (where not k.given), 0)::float8 as promised,
      sum(k.amount) filter (where k.given)::float8 as given
    from (${publicAmounts(actor, sql`c.id`)}) k group by k.year) m)`
}

/** The newest version of each amount of the public parties by signed agreements: what was promised, and what was given. */
export function publicAmounts(actor: Actor, partnership: RawBuilder<unknown>): RawBuilder<unknown> {
  const isTold = reportedTo(actor, { partnership, writtenAt: sql`k.written_at` })
  const signed = sql`join agreement a on a.id = k.agreement_id and ${isSigned}
    join partnership_party party on party.id = k.party_id and party.side = 'public'
    where k.partnership_id = ${partnership}`
  return sql`
    (select distinct on (k.agreement_id, k.party_id, k.year, k.kind) k.year, k.amount, false as given
      from contribution k ${signed} and ${promiseStands('party', sql`k.year`)}
      order by k.agreement_id, k.party_id, k.year, k.kind, k.version desc)
    union all
    (select distinct on (k.agreement_id, k.party_id, k.year, k.item, k.form) k.year, k.amount, true as given
      from outcome k ${signed} and k.part = 'contribution' and ${isTold}
      order by k.agreement_id, k.party_id, k.year, k.item, k.form, k.version desc)`
}
