import type pg from 'pg'
import { Gauge } from 'prom-client'

type Queue = { waiting: number; failed: number; late: number; untaken: number }

/** Jobs that are to be run, those that have been given up, and what other systems have not taken. */
const queued = `select count(*) filter (where attempts < max_attempts)::int as waiting,
  count(*) filter (where attempts >= max_attempts)::int as failed,
  coalesce(extract(epoch from now() - min(run_at) filter (where attempts < max_attempts and locked_at is null)), 0)::float
    as late,
  (select count(*)::int from webhook_delivery where given_up_at is not null) as untaken
  from graphile_worker._private_jobs`

/** Lets what waits be asked for when somebody measures; nothing is said while the database is away. */
export function measureQueue(pool: pg.Pool): void {
  const jobs = new Gauge({
    name: 'handslag_jobs',
    help: 'Jobs such as mail in the queue: waiting, or failed for good.',
    labelNames: ['state'],
    async collect() {
      const [now] = await pool.query<Queue>(queued).then(
        ({ rows }) => rows,
        () => [],
      )
      for (const gauge of [jobs, late, untaken]) gauge.reset()
      if (now === undefined) return
      jobs.set({ state: 'waiting' }, now.waiting)
      jobs.set({ state: 'failed' }, now.failed)
      late.set(Math.max(0, now.late))
      untaken.set(now.untaken)
    },
  })
  const late = new Gauge({
    name: 'handslag_jobs_late_seconds',
    help: 'How long the job that should have been run first has waited.',
  })
  const untaken = new Gauge({
    name: 'handslag_webhooks_given_up',
    help: 'Messages that another system has not taken and that are not tried again by themselves.',
  })
}
