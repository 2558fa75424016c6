import type { RawBuilder } from 'kysely'
import { digestOf } from '../kernel/ids.ts'
import type { Db } from './db.ts'

type Kept<Counts> = { counts: Promise<Counts>; asked: number; many: boolean }

const keptMilliseconds = 5000
const mostKept = 500

/**
 * Gives counts by a key that says all they rest on, the reader's rights too. Those of many cases, as `many` says, are kept for
 * five seconds for everybody with the same key; they may be that old. Fewer are always counted anew.
 */
export function keptCounts<Counts>(many: (counts: Counts) => boolean, now = () => performance.now()) {
  const keptOf = new WeakMap<Db, Map<string, Kept<Counts>>>()
  return async (db: Db, key: string, count: () => Promise<Counts>): Promise<Counts> => {
    const kept = keptOf.get(db) ?? new Map<string, Kept<Counts>>()
    keptOf.set(db, kept)
    const before = kept.get(key)
    if (before?.many && now() - before.asked < keptMilliseconds) return before.counts
    if (kept.size >= mostKept) kept.clear()
    // While many are counted anew, those who come meanwhile wait for the same counts.
    const asking = { counts: count(), asked: now(), many: before?.many ?? false }
    kept.set(key, asking)
    try {
      asking.many = many(await asking.counts)
    } catch {
      if (kept.get(key) === asking) kept.delete(key)
    }
    return asking.counts
  }
}

/** The key of a question: how it reads, with its values. */
export function keyOfQuery(db: Db, question: RawBuilder<unknown>): string {
  const { sql, parameters } = question.compile(db)
  return digestOf(JSON.stringify([sql, parameters]))
}
