import type { JobName, JobPayloads } from '../../domain/jobs.ts'
import { newId } from '../../kernel/ids.ts'
import { traceparent } from '../../kernel/trace.ts'
import { type Db, onceCommitted, type Trx, withTransaction } from '../db.ts'
import { insertRows, type Row } from '../insert-rows.ts'
import { handOverJobsSoon } from './hand-over-jobs.ts'

export type JobOptions = {
  /** A job with the same key that has not run yet is replaced. */
  key?: string
  /** Not before this instant; at once unless told. */
  runAt?: Date
}

export type NewJob = { name: JobName; payload: JobPayloads[JobName]; options: JobOptions }

/** Orders a job in the transaction of `db`: it runs when that has been committed, and never otherwise. */
export async function addJob<Name extends JobName>(
  db: Db,
  name: Name,
  payload: JobPayloads[Name],
  options: JobOptions = {},
): Promise<void> {
  await addJobs(db, [{ name, payload, options }])
}

/** Orders several jobs in one query. */
export async function addJobs(db: Db, jobs: readonly NewJob[]): Promise<void> {
  await withTransaction(db, (trx) => insertRows(trx, { job_order: orderRows(trx, jobs) }))
}

/** The orders as rows to be written in the transaction; once it has been committed, the queue gets them. */
export function orderRows(trx: Trx, jobs: readonly NewJob[]): Row<'job_order'>[] {
  if (jobs.length > 0) onceCommitted(trx, handOverJobsSoon)
  return jobs.map(({ name, payload, options: { key, runAt } }) => ({
    id: newId(),
    name,
    payload: withTrace(payload),
    key: key ?? null,
    run_at: runAt?.toISOString() ?? null,
  }))
}

/** A job goes on with the trace of what ordered it. */
function withTrace(payload: NewJob['payload']): NewJob['payload'] {
  const trace = traceparent()
  return trace === undefined ? payload : { ...payload, traceparent: trace }
}
