import { digestOf } from '../kernel/ids.ts'
import type { Db } from './db.ts'

/** A query of one row, made of counts. */
export type Counting<Counts> = {
  compile(db: Db): { sql: string; parameters: readonly unknown[] }
  execute(db: Db): Promise<{ rows: Counts[] }>
}

type Kept<Counts> = { counts: Promise<Counts>; asked: number; many: boolean }

const keptMilliseconds = 5000
const mostKept = 500

/**
 * Asks for counts. Those of many cases, as `many` says, are kept for five seconds for everybody whose question reads the
 * same with the same values, so for those with the same rights; they may be that old. Fewer are always counted anew.
 */
export function keptCounts<Counts>(many: (counts: Counts) => boolean, now = () => performance.now()) {
  const keptOf = new WeakMap<Db, Map<string, Kept<Counts>>>()
  return async (db: Db, question: Counting<Counts>): Promise<Counts> => {
    const kept = keptOf.get(db) ?? new Map<string, Kept<Counts>>()
    keptOf.set(db, kept)
    const { sql, parameters } = question.compile(db)
    const key = digestOf(JSON.stringify([sql, parameters]))
    const before = kept.get(key)
    if (before?.many && now() - before.asked < keptMilliseconds) return before.counts
    if (kept.size >= mostKept) kept.clear()
    // While many are counted anew, those who come meanwhile wait for the same counts.
    const asking = { counts: firstOf(question, db), asked: now(), many: before?.many ?? false }
    kept.set(key, asking)
    try {
      asking.many = many(await asking.counts)
    } catch {
      if (kept.get(key) === asking) kept.delete(key)
    }
    return asking.counts
  }
}

async function firstOf<Counts>(question: Counting<Counts>, db: Db): Promise<Counts> {
  const [row] = (await question.execute(db)).rows
  if (row === undefined) throw new Error('Counts are one row')
  return row
}
