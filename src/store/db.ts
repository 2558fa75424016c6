import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The typed database. A transaction is one too. */
export type Db = Kysely<Schema>
export type Trx = Transaction<Schema>

/** Does the work in one transaction: all of it or nothing. Inside a transaction already, it joins that one. */
export function withTransaction<Result>(db: Db, work: (trx: Trx) => Promise<Result>): Promise<Result> {
  return isTransaction(db) ? work(db) : db.transaction().execute(work)
}

function isTransaction(db: Db): db is Trx {
  return db.isTransaction
}
