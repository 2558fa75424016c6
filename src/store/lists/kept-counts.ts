import type { RawBuilder } from 'kysely'
import { digestOf } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** `until` is when they have to be counted anew. */
type Kept<Counts> = { counts: Promise<Counts>; stamp: string | null; until: number; many: boolean }

/** `stamp` as `stampOfList` gives it. */
type Key = { key: string; stamp: string | null }

const leastKept = 5000
const longestKept = 30_000
/** So that counting takes at most a twentieth of the database's time, however many cases there are. */
const timesItsCost = 20
const mostKeys = 500

/**
 * Gives counts by a key that says all they rest on, the reader's rights too. Those of many cases, as `many` says, are kept for
 * everybody with the same key: five seconds, or twenty times as long as it took to count them, thirty seconds at most; they
 * may be that old (docs/decisions/0045). Fewer are counted anew unless the stamp says that nothing has changed.
 */
export function keptCounts<Counts>(many: (counts: Counts) => boolean, now = () => performance.now()) {
  const keptOf = new WeakMap<Db, Map<string, Kept<Counts>>>()
  return async (db: Db, { key, stamp }: Key, count: () => Promise<Counts>): Promise<Counts> => {
    const kept = keptOf.get(db) ?? new Map<string, Kept<Counts>>()
    keptOf.set(db, kept)
    const before = kept.get(key)
    const begun = now()
    if (before && stamp !== null && before.stamp === stamp) return before.counts
    if (before?.many && begun < before.until) return before.counts
    if (kept.size >= mostKeys) kept.clear()
    // While many are counted anew, those who come meanwhile wait for the same counts.
    const asking = { counts: count(), stamp, until: Number.POSITIVE_INFINITY, many: before?.many ?? false }
    kept.set(key, asking)
    try {
      asking.many = many(await asking.counts)
      asking.until = begun + keptFor(now() - begun)
    } catch {
      if (kept.get(key) === asking) kept.delete(key)
    }
    return asking.counts
  }
}

function keptFor(cost: number): number {
  return Math.min(longestKept, Math.max(leastKept, timesItsCost * cost))
}

/** The key of a question: how it reads, with its values. */
export function keyOfQuery(db: Db, question: RawBuilder<unknown>): string {
  const { sql, parameters } = question.compile(db)
  return digestOf(JSON.stringify([sql, parameters]))
}
