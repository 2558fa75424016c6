import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../domain/actor.ts'
import type { Ore } from '../kernel/money.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { GapLevelId } from '../process/gap-guard-level.ts'
import type { Db } from './db.ts'
import { steeringMeetings } from './partnership-list.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

/** How many of the partnerships in force are alike in something, with the code of it for the list. */
export type Share = { code: string; name: string; count: number }

/** What the parties have signed that they put in, in a year. */
export type YearOfMoney = { year: number; public: Ore; party: Ore }

/** A case that ended without an agreement, and why. */
export type Declined = {
  number: string
  title: string
  partyNames: string
  status: string
  rulebook: { folder: string; version: string }
  closedOn: PlainDate
  reasons: string | null
}

export type Overview = {
  /** Partnerships in force. */
  inForce: number
  gaps: Readonly<Record<GapLevelId, number>>
  units: readonly Share[]
  goals: readonly Share[]
  /** By how often the steering group has met this calendar year: '0', '1', '2' or '3' for three and more. */
  rhythm: readonly Share[]
  /** By the newest conclusion on state aid: 'unknown' where there is none. */
  aid: readonly Share[]
  money: readonly YearOfMoney[]
  /** The newest of the last twelve months first; `declinedCount` counts all of them. */
  declined: readonly Declined[]
  declinedCount: number
}

/** Nobody reads further on an overview. */
export const mostDeclined = 10

/**
 * The figures of all that the actor may see, in one query whatever there is. Money is in öre, of signed agreements of
 * partnerships in force; a year is a calendar year.
 */
export async function overviewOf(
  db: Db,
  actor: Actor,
  {
    from,
    today,
  }: { /** Cases that ended on this day or later are told of. */ from: PlainDate; today: PlainDate },
): Promise<Overview> {
  const parts = branchesFor(actor).map(
    (
      branch,
    ) => sql`(select p.id, p.number, p.title, p.party_names, p.status, p.gap_level, p.closed_on, p.rulebook,
      p.rulebook_version from ${partnershipFor(actor)} p where ${branch}
        and (p.gap_level is not null or p.closed_on >= ${from}))`,
  )
  const { rows } = await sql<Row>`
    with seen as materialized (${sql.join(parts, sql` union all `)}),
      running as materialized (select id, gap_level from seen where gap_level is not null),
      ended as materialized (${endedWithout})
    select
      (select count(*)::int from running) as "inForce",
      (select coalesce(json_object_agg(gap_level, n), '{}') from
        (select gap_level, count(*)::int as n from running group by 1) g) as gaps,
      ${listed(byUnit)} as units, ${listed(byGoal)} as goals, ${listed(byAid)} as aid,
      ${listed(byMeetings(today))} as rhythm,
      (select coalesce(json_agg(m order by m.year), '[]') from (${byYear}) m) as money,
      (select count(*)::int from ended) as "declinedCount",
      (select coalesce(json_agg(d), '[]') from (${newestDeclined}) d) as declined`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('An overview has one row')
  return { ...row, gaps: { calm: 0, planNow: 0, hurry: 0, atRisk: 0, ...row.gaps } }
}

type Row = Omit<Overview, 'gaps'> & { gaps: Partial<Overview['gaps']> }

function listed(shares: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(s order by s.count desc, s.name), '[]') from (${shares}) s)`
}

const byUnit = sql`
  select u.id as code, u.name, count(*)::int as count from running
    join partnership_unit pu on pu.partnership_id = running.id and pu.until_day is null
    join unit u on u.id = pu.unit_id group by u.id, u.name`

const byGoal = sql`
  select g.id as code, g.goal as name, count(*)::int as count from running
    join partnership_goal pg on pg.partnership_id = running.id and pg.ended_at is null
    join board_goal g on g.id = pg.board_goal_id group by g.id, g.goal`

const byAid = sql`
  select coalesce(a.basis, 'unknown') as code, '' as name, count(*)::int as count from running
    left join lateral (select basis from aid_assessment where partnership_id = running.id
      order by event_seq desc limit 1) a on true group by a.basis`

function byMeetings(today: PlainDate): RawBuilder<unknown> {
  return sql`select ${steeringMeetings(today, sql`running.id`)}::text as code, '' as name, count(*)::int as count
    from running group by 1`
}

/** The newest version of each contribution to an agreement that has been signed. */
const byYear = sql`
  select c.year, coalesce(sum(c.amount) filter (where c.side = 'public'), 0) as public,
      coalesce(sum(c.amount) filter (where c.side <> 'public'), 0) as party
    from (select distinct on (k.agreement_id, k.party_id, k.year, k.kind) k.year, k.amount, party.side
      from running
        join agreement a on a.partnership_id = running.id
        join contribution k on k.agreement_id = a.id
        join partnership_party party on party.id = k.party_id
      where exists (select from signing s where s.partnership_id = running.id and s.round = a.round
        and s.finished_document_id is not null)
      order by k.agreement_id, k.party_id, k.year, k.kind, k.version desc) c
    group by c.year`

/** What ends a case before there is an agreement. */
export const endsWithout = [
  'directorDeclined',
  'redirected',
  'reviewFailed',
  'abortedNoConsensus',
  'stanceDeclined',
  'signatureDeclined',
  'boardRejected',
  'withdrawn',
] as const

const ending = sql`e.type = any(array[${sql.join(endsWithout.map((type) => sql.lit(type)))}])`

const endedWithout = sql`
  select seen.*, last.seq from seen
    join lateral (select e.seq from case_event e where e.partnership_id = seen.id and ${ending}
      order by e.seq desc limit 1) last on true
    where seen.closed_on is not null`

const newestDeclined = sql`
  select ended.number, ended.title, ended.party_names as "partyNames", ended.status,
      json_build_object('folder', ended.rulebook, 'version', ended.rulebook_version) as rulebook,
      ended.closed_on as "closedOn", content.content ->> 'reasons' as reasons
    from ended left join case_event_content content
      on content.partnership_id = ended.id and content.seq = ended.seq
    order by ended.closed_on desc, ended.number limit ${sql.lit(mostDeclined)}`
