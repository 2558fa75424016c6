import { sql } from 'kysely'
import type { JobName, JobPayloads } from '../domain/jobs.ts'
import type { Db } from './db.ts'

export type JobOptions = {
  /** A job with the same key that has not run yet is replaced. */
  key?: string
  /** Not before this instant; at once unless told. */
  runAt?: Date
}

export type NewJob = { name: JobName; payload: JobPayloads[JobName]; options: JobOptions }

/** Adds a job in the transaction of `db`: it runs when that has been committed, and never otherwise. */
export async function addJob<Name extends JobName>(
  db: Db,
  name: Name,
  payload: JobPayloads[Name],
  options: JobOptions = {},
): Promise<void> {
  await addJobs(db, [{ name, payload, options }])
}

/** Adds several jobs in one query. */
export async function addJobs(db: Db, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  const rows = JSON.stringify(
    jobs.map(({ name, payload, options }) => ({
      name,
      payload,
      key: options.key ?? null,
      run_at: options.runAt ?? null,
    })),
  )
  await sql`
    select graphile_worker.add_job(j.name, j.payload, run_at => j.run_at, job_key => j.key)
    from json_to_recordset(${rows}) as j(name text, payload json, run_at timestamptz, key text)`.execute(db)
}
