import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The typed database. A transaction is one too. */
export type Db = Kysely<Schema>
export type Trx = Transaction<Schema>

type AfterCommit = (db: Db) => Promise<void>

const afterCommit = new WeakMap<Trx, Set<AfterCommit>>()

/** Does the work in one transaction: all of it or nothing. Inside a transaction already, it joins that one. */
export async function withTransaction<Result>(db: Db, work: (trx: Trx) => Promise<Result>): Promise<Result> {
  if (isTransaction(db)) return work(db)
  const following = new Set<AfterCommit>()
  const result = await db.transaction().execute((trx) => {
    afterCommit.set(trx, following)
    return work(trx)
  })
  for (const follow of following) await follow(db)
  return result
}

/**
 * Does this once when the transaction has been committed, and never otherwise. It must not throw: what was committed
 * holds, whatever becomes of it.
 */
export function onceCommitted(trx: Trx, follow: AfterCommit): void {
  const following = afterCommit.get(trx)
  if (following === undefined) throw new Error('Begin the transaction with withTransaction(...)')
  following.add(follow)
}

function isTransaction(db: Db): db is Trx {
  return db.isTransaction
}
