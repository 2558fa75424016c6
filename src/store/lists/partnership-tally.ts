import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { WaitingSide } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GapLevelId } from '../../process/board/gap-guard-level.ts'
import type { Db } from '../db.ts'
import type { About } from './about-partnership.ts'
import { keptCounts } from './kept-counts.ts'
import { isOwnStamp, standsApart } from './list-stamp.ts'
import { waitsFor } from './listed-line.ts'
import { columns, conditions, isLate } from './partnership-list.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor, rightsOf } from './visibility.ts'

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

type Asked = {
  about?: About | undefined
  today: PlainDate
  /** What `stampOfList` has just said; counts that rest on more than that have none. */
  stamp?: string | null
}
/** From this many cases on, counting takes longer than the rest of a page. */
const countsOf = keptCounts<readonly Tally[]>((tallies) => sumOf(tallies) >= 1000)

/**
 * Counts every case that the actor may see in one query. Counts of many cases are kept for a while for all who see the same
 * cases in the same role (kept-counts.ts), and for whoever may not act in some of them alone; fewer are counted anew when a
 * case has changed.
 */
export async function tallyVisible(db: Db, actor: Actor, asked: Asked): Promise<readonly Tally[]> {
  const { today, about, stamp = null } = asked
  const isOwn = stamp === null ? await isApart(db, actor) : isOwnStamp(stamp, actor)
  const key = [rightsOf(actor), isOwn ? actor.personId : '', today, JSON.stringify(about)].join(' ')
  return countsOf(db, { key, stamp }, () => countAlike(db, actor, asked))
}

async function isApart(db: Db, actor: Actor): Promise<boolean> {
  const { rows } = await sql<{ apart: boolean }>`select ${standsApart(actor)} as apart`.execute(db)
  return rows[0]?.apart ?? false
}

/** How many cases the tallies count together. */
export function sumOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0)
}

async function countAlike(db: Db, actor: Actor, { about, today }: Asked): Promise<Tally[]> {
  const parts = branchesFor(actor).map(
    (branch) => sql`(select ${columns} from ${partnershipFor(actor)} p
      where ${branch} ${conditions({ about }, actor, today)})`,
  )
  const all = sql`(${sql.join(parts, sql` union all `)})`
  const { rows } = await alikeCounted(all, actor, today).execute(db)
  return rows.map(toTally)
}

export type Alike = Omit<Tally, 'rulebook'> & Tally['rulebook']

/** Counts rows of the list's columns that are alike. */
export function alikeCounted(rows: RawBuilder<unknown>, actor: Actor, today: PlainDate): RawBuilder<Alike> {
  return sql`select p.rulebook as folder, p.rulebook_version as version, p.status, p.closed_on is not null as closed,
      p.paused, coalesce(${isLate(today)}, false) as late, p.waiting_side as "waitingSide",
      p.gap_level as "gapLevel", ${waitsFor(actor)} as mine, count(*)::int as count
    from ${rows} p group by 1, 2, 3, 4, 5, 6, 7, 8, 9`
}

export function toTally({ folder, version, ...tally }: Alike): Tally {
  return { ...tally, rulebook: { folder, version } }
}
