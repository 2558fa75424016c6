import type pg from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client'
import type { Fetch } from './listen.ts'

const duration = new Histogram({
  name: 'handslag_http_request_seconds',
  help: 'How long requests took, by method and first digit of the status.',
  labelNames: ['method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
})

/** The same answers, with the time of each written down. */
export function measured(fetch: Fetch): Fetch {
  return async (request, env) => {
    const begun = performance.now()
    const response = await fetch(request, env)
    const status = `${Math.floor(response.status / 100)}xx`
    duration.observe({ method: request.method, status }, (performance.now() - begun) / 1000)
    return response
  }
}

/** Begins to follow memory, processor and event loop of this process. */
export function measureProcess(): void {
  collectDefaultMetrics()
}

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

/** Everything measured, in Prometheus' text format. */
export async function metricsText(): Promise<Response> {
  return new Response(await register.metrics(), { headers: { 'content-type': register.contentType } })
}
