import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Side } from '../../domain/roles.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GapLevelId } from '../../process/board/gap-guard-level.ts'
import type { Db } from '../db.ts'
import { type About, aboutThat } from './about-partnership.ts'
import { type ListedLine, linesIn, lineTexts, waitsFor } from './listed-line.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

/** `paused` and `inForce` are open cases as well, and so is `late`, but for what is left to do in a closed one. */
export type Standing = 'open' | 'inForce' | 'late' | 'paused' | 'closed'

/** Whom a case waits for: somebody in the reader's own role, or a side. */
export type Waiting = 'mine' | Side

export type ListFilter = {
  standing?: Standing | undefined
  waiting?: Waiting | undefined
  /** States of the rulebook; all when left out. */
  statuses?: readonly string[] | undefined
  /** How near a gap is. */
  gap?: GapLevelId | undefined
  about?: About | undefined
}

export type ListSort = 'due' | 'received' | 'title' | 'gap'

export type ListAsked = {
  today: PlainDate
  filter?: ListFilter
  sort?: ListSort
  /** From 1. */
  page?: number
  size?: number
}

/** One page of the cases that the actor may see. One query, whatever the number of cases and rights. */
export async function listVisible(db: Db, actor: Actor, asked: ListAsked): Promise<ListedLine[]> {
  return linesIn(await writeVisible(db, actor, asked))
}

/** The same as the database writes it, for those who may not have to read it: `linesIn` reads it. */
export async function writeVisible(db: Db, actor: Actor, asked: ListAsked): Promise<string> {
  const { today, filter = {}, sort = 'due', page = 1, size = 50 } = asked
  const order = orders[sort]
  const offset = (page - 1) * size
  // Each branch is read along its own index as far as the page reaches; then the few rows are put in order.
  const parts = branchesFor(actor).flatMap((branch) =>
    placesIn(sort, today).map(
      (place) =>
        sql`(select ${columns} from ${partnershipFor(actor)} p where ${branch} ${conditions(filter, actor, today)} ${place}
        order by ${order} limit ${offset + size})`,
    ),
  )
  const lines = sql`select * from (${sql.join(parts, sql` union all `)}) p order by ${orderOf(sort, today)} limit ${size} offset ${offset}`
  const { rows } = await sql<{ lines: string }>`select ${lineTexts(lines, actor)} as lines`.execute(db)
  return rows[0]?.lines ?? '[]'
}

/** Its day has gone by, and no rule set it. */
function isGuideGone(today: PlainDate): RawBuilder<boolean> {
  return sql`(p.next_due < ${today} and p.next_expected)`
}

/** What a guide says that has gone by stands after all that is late by rule, with what is due today; read apart, each along the index. */
function placesIn(sort: ListSort, today: PlainDate): readonly RawBuilder<unknown>[] {
  const isGone = isGuideGone(today)
  return sort === 'due' ? [sql`and ${isGone} is not true`, sql`and ${isGone}`] : [sql``]
}

export function orderOf(sort: ListSort, today: PlainDate): RawBuilder<unknown> {
  if (sort !== 'due') return orders[sort]
  const isGone = isGuideGone(today)
  return sql`case when ${isGone} then ${today}::date else p.next_due end, ${isGone} is true, ${orders.due}`
}

const orders: Record<ListSort, RawBuilder<unknown>> = {
  due: sql`p.next_due, p.id`,
  received: sql`p.received_on desc, p.id`,
  title: sql`p.title, p.id`,
  gap: sql`array_position(array['atRisk', 'hurry', 'planNow', 'calm'], p.gap_level), p.ends_on, p.id`,
}

/** What of a case lists are made, sorted and filtered by. */
export const columns = sql`p.id, p.public_body_id, p.number, p.registry_number, p.external_number, p.title, p.party_names, p.status, p.status_since,
  p.received_on, p.next_due, p.next_expected, p.next_meeting, p.next_roles, p.waiting_side, p.waiting_roles, p.waiting_barred, p.paused, p.closed_on, p.rulebook, p.rulebook_version,
  p.ends_on, p.gap_level, p.gap_meeting_on, p.gap_memo_stop, p.rhythm, p.group_meetings`

/** The filter as SQL, each condition begun by `and`. */
export function conditions(filter: ListFilter, actor: Actor, today: PlainDate): RawBuilder<unknown> {
  const { standing, waiting, statuses, gap, about } = filter
  const all: RawBuilder<unknown>[] = []
  if (standing) all.push(sql`and ${standings(today)[standing]}`)
  if (waiting) all.push(waiting === 'mine' ? sql`and ${waitsFor(actor)}` : waitsForSide(waiting))
  if (gap) all.push(sql`and p.gap_level = ${gap}`)
  if (about) all.push(...aboutThat(about, today))
  if (statuses) all.push(sql`and p.status = any(${[...statuses]})`)
  return all.length === 0 ? sql`` : sql.join(all, sql` `)
}

/**
 * Its day has gone by, and a rule or a person set it; a pause keeps the day but not the reminders. A closed case is late only
 * while somebody is waited for in it, as with a repayment.
 */
export function isLate(today: PlainDate): RawBuilder<boolean> {
  return sql`((p.closed_on is null or p.waiting_side is not null) and not p.paused and p.next_due < ${today} and p.next_expected is not true)`
}

function standings(today: PlainDate): Record<Standing, RawBuilder<boolean>> {
  return {
    open: sql`p.closed_on is null`,
    inForce: sql`p.gap_level is not null`,
    late: isLate(today),
    paused: sql`p.closed_on is null and p.paused`,
    closed: sql`p.closed_on is not null`,
  }
}

function waitsForSide(side: Side): RawBuilder<unknown> {
  return sql`and p.waiting_side in (${side}, 'both')`
}
