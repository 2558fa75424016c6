import type { Db } from '../db.ts'

const mostKept = 100

/**
 * Keeps answers by a key that changes with all that they rest on, those asked for longest ago going first; those who ask
 * for the same at the same moment share one answer. Without a key nothing is kept.
 */
export function keptWhile<Answer>() {
  const keptOf = new WeakMap<Db, Map<string, Promise<Answer>>>()
  return (db: Db, key: string | null, ask: () => Promise<Answer>): Promise<Answer> => {
    if (key === null || db.isTransaction) return ask()
    const kept = keptOf.get(db) ?? new Map<string, Promise<Answer>>()
    keptOf.set(db, kept)
    const answer = kept.get(key) ?? ask()
    kept.delete(key)
    kept.set(key, answer)
    answer.catch(() => kept.get(key) === answer && kept.delete(key))
    const [oldest] = kept.size > mostKept ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return answer
  }
}
