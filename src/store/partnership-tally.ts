import { sql } from 'kysely'
import type { Actor } from '../domain/actor.ts'
import type { WaitingSide } from '../domain/partnership.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { GapLevelId } from '../process/gap-guard-level.ts'
import type { About } from './about-partnership.ts'
import type { Db } from './db.ts'
import { conditions, isLate, mostFound, waitsFor } from './partnership-list.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

/** How many of the cases an actor may see are alike in all that lists are filtered by. */
export type Tally = {
  rulebook: { folder: string; version: string }
  status: string
  closed: boolean
  paused: boolean
  late: boolean
  waitingSide: WaitingSide | null
  gapLevel: GapLevelId | null
  /** Waits for the actor's own role. */
  mine: boolean
  count: number
}

type Asked = { text: string; about?: About | undefined; today: PlainDate }
type Kept = { tallies: readonly Tally[]; until: number }

const kept = new WeakMap<Db, Map<string, Kept>>()

/** From this many cases on, counting takes longer than the rest of a page. */
const manyCases = 1000
const keptMilliseconds = 5000
const mostKept = 500

/**
 * Counts every case that the actor may see and that matches the search, in one query. Counts of many cases are kept
 * for five seconds, so that they may be that old; fewer are always counted anew.
 */
export async function tallyVisible(db: Db, actor: Actor, asked: Asked): Promise<readonly Tally[]> {
  const known = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, known)
  const key = [actor.personId, actor.acting.id, asked.today, asked.text, JSON.stringify(asked.about)].join(
    ' ',
  )
  const now = performance.now()
  const fresh = known.get(key)
  if (fresh !== undefined && fresh.until > now) return fresh.tallies
  const tallies = await countAlike(db, actor, asked)
  if (known.size >= mostKept) known.clear()
  if (asked.text === '' && sumOf(tallies) >= manyCases)
    known.set(key, { tallies, until: now + keptMilliseconds })
  return tallies
}

/** How many cases the tallies count together. */
export function sumOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0)
}

async function countAlike(db: Db, actor: Actor, { text, about, today }: Asked): Promise<Tally[]> {
  const filter = { text, about }
  const cap = text === '' ? sql`` : sql`limit ${mostFound}`
  const parts = branchesFor(actor).map(
    (branch) => sql`(select ${alike(actor, today)} from ${partnershipFor(actor)} p
      where ${branch} ${conditions(filter, actor, today)} ${cap})`,
  )
  const { rows } = await sql<Omit<Tally, 'rulebook'> & Tally['rulebook']>`
    select folder, version, status, closed, paused, late, "waitingSide", "gapLevel", mine, count(*)::int as count
    from (${sql.join(parts, sql` union all `)}) p
    group by folder, version, status, closed, paused, late, "waitingSide", "gapLevel", mine`.execute(db)
  return rows.map(({ folder, version, ...tally }) => ({ ...tally, rulebook: { folder, version } }))
}

function alike(actor: Actor, today: PlainDate) {
  return sql`p.rulebook as folder, p.rulebook_version as version, p.status, p.closed_on is not null as closed,
    p.paused, coalesce(${isLate(today)}, false) as late, p.waiting_side as "waitingSide",
    p.gap_level as "gapLevel", ${waitsFor(actor)} as mine`
}
