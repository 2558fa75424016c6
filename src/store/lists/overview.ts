import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GapLevelId } from '../../process/board/gap-guard-level.ts'
import type { Db } from '../db.ts'
import {
  aidOf,
  areasOf,
  endsWithoutAgreement,
  isSigned,
  promiseStands,
  reviewOf,
  rhythmOf,
  servesNoGoal,
} from './about-partnership.ts'
import { keptCounts, keyOfQuery } from './kept-counts.ts'
import { reportedTo } from './reported-to.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

/** How many of the partnerships in force are alike in something, with the code of it for the list. */
export type Share = { code: string; name: string; count: number }

/** What each side has signed that it puts in during a year, what it did put in, and in how many partnerships. */
export type YearOfMoney = {
  year: number
  public: Ore
  party: Ore
  /** Null while nobody has written anything. */
  publicGiven: Ore | null
  partyGiven: Ore | null
  count: number
}

export type Overview = {
  /** Partnerships in force. */
  inForce: number
  gaps: Readonly<Record<GapLevelId, number>>
  units: readonly Share[]
  /** 'none' counts those that serve none of them. */
  goals: readonly Share[]
  /** By how the groups keep the rhythm of the year: 'unknown' where the rules ask for no meetings. */
  rhythm: readonly Share[]
  /** By the newest conclusion on state aid: 'unknown' where there is none. */
  aid: readonly Share[]
  /** By how the review ended, with whether its conditions are met. */
  review: readonly Share[]
  /** By the areas of the open register: 'unknown' where nothing is published. */
  areas: readonly Share[]
  money: readonly YearOfMoney[]
  /** Cases that ended without an agreement. */
  declined: number
}

/**
 * The figures of all that the actor may see, in one query whatever there is; those of a thousand cases and more may be
 * some seconds old (kept-counts.ts). Money is in öre, of signed agreements of partnerships in force; a year is a calendar year.
 */
export async function overviewOf(
  db: Db,
  actor: Actor,
  { from }: { /** Cases that ended on this day or later are counted. */ from: PlainDate },
): Promise<Overview> {
  const figures = figuresOf(actor, from)
  const count = async () => oneRow((await figures.execute(db)).rows)
  const { cases, gaps, ...counted } = await countsOf(db, { key: keyOfQuery(db, figures), stamp: null }, count)
  return { ...counted, gaps: { calm: 0, planNow: 0, hurry: 0, atRisk: 0, ...gaps } }
}

type Row = Omit<Overview, 'gaps'> & {
  gaps: Partial<Overview['gaps']> /** That the figures are about. */
  cases: number
}

const countsOf = keptCounts<Row>(({ cases }) => cases >= 1000)

function oneRow([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('Counts are one row')
  return row
}

function figuresOf(actor: Actor, from: PlainDate): RawBuilder<Row> {
  return sql<Row>`
    with seen as materialized (${seenBy(actor, from)}),
      running as materialized (select id, gap_level, rhythm from seen where gap_level is not null),
      signed as materialized (select a.id, a.partnership_id, a.round from running join agreement a on a.partnership_id = running.id
        where ${isSigned})
    select
      (select count(*)::int from seen) as cases,
      (select count(*)::int from running) as "inForce",
      (select coalesce(json_object_agg(gap_level, n), '{}') from
        (select gap_level, count(*)::int as n from running group by 1) g) as gaps,
      ${listed(byUnit)} as units, ${listed(byGoal)} as goals, ${listed(alike(aidOf(runningId)))} as aid,
      ${listed(alike(reviewOf(runningId)))} as review, ${listed(byArea)} as areas,
      ${listed(alike(rhythmOf('running')))} as rhythm,
      (select coalesce(json_agg(m order by m.year), '[]') from (${byYear(actor)}) m) as money,
      (select count(*)::int from seen where closed_on is not null
        and exists (select from case_event e where e.partnership_id = seen.id and ${endsWithoutAgreement})) as declined`
}

/** What the actor sees of what is in force, and of what ended on the day or later. */
function seenBy(actor: Actor, from: PlainDate): RawBuilder<unknown> {
  const parts = branchesFor(actor).map(
    (
      branch,
    ) => sql`(select p.id, p.gap_level, p.rhythm, p.closed_on from ${partnershipFor(actor)} p where ${branch}
      and (p.gap_level is not null or p.closed_on >= ${from}))`,
  )
  return sql.join(parts, sql` union all `)
}

function listed(shares: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(s order by s.count desc, s.name), '[]') from (${shares}) s)`
}

const byUnit = sql`
  select u.id as code, u.name, count(*)::int as count from running
    join partnership_unit pu on pu.partnership_id = running.id and pu.until_day is null
    join unit u on u.id = pu.unit_id group by u.id, u.name`

const byGoal = sql`
  select g.id::text as code, g.goal as name, count(*)::int as count from running
    join partnership_goal pg on pg.partnership_id = running.id and pg.ended_at is null
    join board_goal g on g.id = pg.board_goal_id group by g.id, g.goal
  union all
  select 'none', '', count(*)::int from running where ${servesNoGoal(sql`running.id`)} having count(*) > 0`

const runningId = sql`running.id`

function alike(standing: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select (${standing})::text as code, '' as name, count(*)::int as count from running group by 1`
}

const byArea = sql`
  select area as code, '' as name, count(*)::int as count
    from running cross join lateral unnest(${areasOf(runningId)}) area group by 1`

/** The newest version of each contribution to an agreement that has been signed, and of what the actor may know that came of it. */
function byYear(actor: Actor): RawBuilder<unknown> {
  const isTold = reportedTo(actor, { partnership: sql`o.partnership_id`, writtenAt: sql`o.written_at` })
  return sql`
  select m.year, ${sumOf('public', false)} as public, ${sumOf('party', false)} as party,
      ${sumOf('public', true)} as "publicGiven", ${sumOf('party', true)} as "partyGiven",
      count(distinct m.partnership_id)::int as count
    from (
      (select distinct on (k.agreement_id, k.party_id, k.year, k.kind)
          k.partnership_id, k.party_id, k.year, k.amount, false as given
        from signed a join contribution k on k.agreement_id = a.id
          join partnership_party party on party.id = k.party_id and ${promiseStands('party', sql`k.year`)}
        order by k.agreement_id, k.party_id, k.year, k.kind, k.version desc)
      union all
      (select distinct on (o.agreement_id, o.party_id, o.year, o.item, o.form)
          o.partnership_id, o.party_id, o.year, o.amount, true as given
        from signed join outcome o on o.agreement_id = signed.id and o.part = 'contribution' and ${isTold}
        order by o.agreement_id, o.party_id, o.year, o.item, o.form, o.version desc)
    ) m join partnership_party party on party.id = m.party_id
    group by m.year`
}

function sumOf(side: 'public' | 'party', given: boolean): RawBuilder<number | null> {
  const isSide = side === 'public' ? sql`party.side = 'public'` : sql`party.side <> 'public'`
  const sum = sql<number | null>`sum(m.amount) filter (where ${isSide} and m.given = ${sql.lit(given)})`
  return given ? sum : sql`coalesce(${sum}, 0)`
}
