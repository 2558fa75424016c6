import { type RawBuilder, sql } from 'kysely'
import type { AidBasis } from '../../domain/state-aid.ts'
import { addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { rhythmLevels } from '../../process/duties/year-rhythm.ts'

/** How the review of a partnership ended: 'open' while something it asked for is still to be done. */
export const reviewStandings = ['passed', 'conditions', 'open', 'unknown'] as const
export type ReviewStanding = (typeof reviewStandings)[number]

/** How the groups keep the rhythm of the year, the worst first: 'unknown' where the rules ask for no meetings. */
export const rhythmStandings = [...rhythmLevels.toReversed(), 'unknown'] as const
export type RhythmStanding = (typeof rhythmStandings)[number]

/** What an overview tells of partnerships one by one, each the same in its figure as in the list that the figure leads to. */
export type About = {
  unit?: string | undefined
  /** A goal of the board; 'none' where it serves none of them. */
  goal?: string | undefined
  /** A category or theme of the open register; 'unknown' where nothing is published. */
  area?: string | undefined
  /** 'unknown' where nothing is concluded. */
  aid?: AidBasis | 'unknown' | undefined
  review?: ReviewStanding | undefined
  rhythm?: RhythmStanding | undefined
  /** A year that signed contributions or their outcome are for. */
  moneyYear?: number | undefined
  /** Ended without an agreement in the last twelve months. */
  declined?: boolean | undefined
}

type Sql<Value = unknown> = RawBuilder<Value>

/** The conditions on `partnership as p`, each begun by `and`. */
export function aboutThat(about: About, today: PlainDate): Sql[] {
  const { unit, goal, area, aid, review, rhythm, moneyYear, declined } = about
  const id = sql`p.id`
  const all: (Sql | false | undefined | '')[] = [
    unit &&
      sql`exists (select from partnership_unit
        where partnership_id = p.id and unit_id = ${unit} and until_day is null)`,
    goal && (goal === 'none' ? servesNoGoal(id) : sql`exists (${goalsOf(id)} and board_goal_id = ${goal})`),
    area && sql`${areasOf(id)} @> array[${area}]::text[]`,
    aid && sql`${aidOf(id)} = ${aid}`,
    review && sql`${reviewOf(id)} = ${review}`,
    rhythm && sql`p.gap_level is not null and ${rhythmOf('p')} = ${rhythm}`,
    moneyYear !== undefined && hasMoneyIn(id, moneyYear),
    declined &&
      sql`p.closed_on >= ${addYears(today, -1)} and exists (select from case_event e
      where e.partnership_id = p.id and ${endsWithoutAgreement})`,
  ]
  return all.flatMap((one) => (one ? [sql`and ${one}`] : []))
}

function goalsOf(partnership: Sql): Sql {
  return sql`select from partnership_goal where partnership_id = ${partnership} and ended_at is null`
}

/** Nobody has said that it serves any of the board's goals. */
export function servesNoGoal(partnership: Sql): Sql {
  return sql`not exists (${goalsOf(partnership)})`
}

/** How the groups of a row of partnerships, by its name in the query, keep the rhythm of the year. */
export function rhythmOf(row: string): Sql<string> {
  return sql`coalesce(${sql.ref(`${row}.rhythm`)}, 'unknown')`
}

/** The newest conclusion on state aid. */
export function aidOf(partnership: Sql): Sql<string> {
  return sql`coalesce((select basis from aid_assessment where partnership_id = ${partnership}
    order by event_seq desc limit 1), 'unknown')`
}

/** The areas that the open register says. */
export function areasOf(partnership: Sql): Sql<string[]> {
  return sql`coalesce((select r.areas from register_partnership r where r.partnership_id = ${partnership}
    and r.withdrawn_at is null limit 1), array['unknown']::text[])`
}

export function reviewOf(partnership: Sql): Sql<ReviewStanding> {
  return sql`coalesce((select case when e.type = 'reviewPassed' then 'passed'
      when ${hasOpenTask(partnership)} then 'open' else 'conditions' end
    from case_event e where e.partnership_id = ${partnership}
      and e.type in ('reviewPassed', 'reviewPassedWithConditions') order by e.seq desc limit 1), 'unknown')`
}

function hasOpenTask(partnership: Sql): Sql<boolean> {
  return sql`exists (select from review_condition c
    where c.partnership_id = ${partnership} and c.becomes = 'task' and c.removed_at is null
      and not exists (select from case_event met join case_event_content said using (partnership_id, seq)
        where met.partnership_id = c.partnership_id and met.type = 'conditionMet'
          and said.content ->> 'condition' = c.id::text
          and not exists (select from case_event back join case_event_content left_ using (partnership_id, seq)
            where back.partnership_id = met.partnership_id and back.type = 'conditionReturned'
              and back.seq > met.seq and left_.content ->> 'condition' = c.id::text)))`
}

/** Whether everybody has signed the agreement `a`, here or before it was brought in. */
export const isSigned = signedWhen(sql`true`)

/**
 * Whether what a party promises for a year in the signed agreement `a` stands: of one that was a party when it was signed and
 * on its first day, and has left since, to the end of the year that it left in. `party` is the name of its row in the query.
 */
export function promiseStands(party: string, year: Sql): Sql<boolean> {
  const until = sql.ref(`${party}.until_day`)
  return sql<boolean>`(${until} is null or ${year} <= extract(year from ${until} - 1) and ${signedWith(party)} and ${tookPartIn(party)})`
}

/** Whether a party that has left, by the name of its row, still was one when everybody had signed the agreement `a`. */
export function signedWith(party: string): Sql<boolean> {
  return signedWhen(sql`e.on_date < ${sql.ref(`${party}.until_day`)}`)
}

/**
 * Whether a party that has left, by the name of its row, was one on the first day of the agreement `a`, as it was agreed. One that
 * was brought in has begun.
 */
export function tookPartIn(party: string): Sql<boolean> {
  const until = sql.ref(`${party}.until_day`)
  return sql<boolean>`coalesce((
    select (c.content ->> 'start')::date < ${until}
    from case_event e join case_event_content c using (partnership_id, seq)
    where e.partnership_id = a.partnership_id and e.type = 'draftAgreed' and c.content ->> 'start' <> ''
      and coalesce(c.content ->> 'track', 'round-1') = a.round
    order by e.seq desc limit 1), true)`
}

/** Whether nobody who pays the payment `planned`, or gets it, had left before its day. */
export const isStillDue = sql<boolean>`not exists (
  select from partnership_party gone
  where gone.id::text in (planned.party, planned.receiver) and gone.until_day <= planned."on")`

function signedWhen(here: Sql): Sql<boolean> {
  return sql<boolean>`exists (
  select from case_event e join case_event_content c using (partnership_id, seq)
  where e.partnership_id = a.partnership_id
    and (e.type = 'broughtIn' and a.round = 'round-1' or e.type = 'signatureGiven'
      and c.content ->> 'track' = a.round and coalesce(c.content ->> 'completes', 'true') <> 'false' and ${here}))`
}

function hasMoneyIn(partnership: Sql, year: number): Sql<boolean> {
  const ofYear = sql`and exists (select from agreement a where a.id = k.agreement_id and ${isSigned})`
  const stands = sql`and exists (select from agreement a join partnership_party party on party.id = k.party_id
    where a.id = k.agreement_id and ${promiseStands('party', sql`k.year`)})`
  return sql`(exists (select from contribution k where k.partnership_id = ${partnership} and k.year = ${year} ${ofYear} ${stands})
    or exists (select from outcome k where k.partnership_id = ${partnership} and k.year = ${year}
      and k.part = 'contribution' ${ofYear}))`
}

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

/** Whether the event `e` is such an end. */
export const endsWithoutAgreement = sql<boolean>`e.type = any(array[${sql.join(endsWithout.map((type) => sql.lit(type)))}])`
