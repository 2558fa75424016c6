import { sql } from 'kysely'
import type { Db } from '../db.ts'

const mostAtOnce = 500

/**
 * Hands the jobs that have been ordered to the queue: in one statement they leave the orders and stand in the queue, so
 * that none is lost and none is there twice, whenever a process ends and however many hand over at once. Of several
 * orders with one key the last one counts, as in the queue.
 */
export async function handOverJobs(db: Db): Promise<void> {
  while ((await handOverSome(db)) === mostAtOnce);
}

async function handOverSome(db: Db): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    with taken as (
      delete from job_order
      where id = any(array(select id from job_order order by id limit ${mostAtOnce} for update skip locked))
      returning id, name, payload, key, run_at),
    newest as (select distinct on (coalesce(key, id::text)) * from taken order by coalesce(key, id::text), id desc),
    specs as (
      select array_agg((name, payload, null, run_at, null, key, null, null)::graphile_worker.job_spec order by id) as jobs
      from newest having count(*) > 0)
    select (select count(*) from taken) as taken, count(*) from specs, graphile_worker.add_jobs(specs.jobs)`.execute(
    db,
  )
  return rows[0]?.taken ?? 0
}

type Turns = { newest: Promise<void>; hasBegun: boolean }

const turnsOf = new WeakMap<Db, Turns>()

/**
 * Hands over what has been committed until now. Those who ask while others are handed over share the turn after it.
 * When it fails the orders are kept, and the sweep of the jobs takes them.
 */
export function handOverJobsSoon(db: Db): Promise<void> {
  const turns = turnsOf.get(db) ?? { newest: Promise.resolve(), hasBegun: true }
  turnsOf.set(db, turns)
  if (turns.hasBegun) turns.newest = turns.newest.then(begin)
  turns.hasBegun = false
  return turns.newest

  function begin(): Promise<void> {
    turns.hasBegun = true
    return handOverJobs(db).catch(() => {})
  }
}
