import { Logger, run, type Task, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { JobPayloads } from '../domain/jobs.ts'
import { redacted } from '../kernel/redact.ts'
import { inTrace, traceIn } from '../kernel/trace.ts'
import { applyInbox } from './apply-inbox.ts'
import { bringIntoForce } from './bring-into-force.ts'
import { cleanUp } from './clean-up.ts'
import { closePartnerships } from './close-partnerships.ts'
import { dailyDigest } from './daily-digest.ts'
import type { JobDeps } from './deps.ts'
import { endLeavings } from './end-leavings.ts'
import { harvestFeeds } from './harvest-feeds.ts'
import { keepRunning } from './keep-running.ts'
import { publishJournal } from './publish-journal.ts'
import { readFiles } from './read-files.ts'
import { recountDays } from './recount-days.ts'
import { registerImport } from './register-import.ts'
import { scanFiles } from './scan-files.ts'
import { schedule } from './schedule.ts'
import { sealAgreements } from './seal-agreements.ts'
import { sendMail } from './send-mail.ts'
import { sendWebhooks } from './send-webhooks.ts'
import { startPartnerships } from './start-partnerships.ts'
import { untilStoppedOrGone } from './stop-queue.ts'
import { sweepOrders } from './sweep-orders.ts'

declare global {
  namespace GraphileWorker {
    interface Tasks extends JobPayloads {}
  }
}

type Running = { stop(): Promise<void> }
type Queueing = JobDeps & { url: string; concurrency: number }

/**
 * Works through the queue in this process, `concurrency` jobs at once, on database connections of its own.
 * `stop` lets the jobs that have begun finish. With nought at once nothing is started.
 */
export async function startJobs(deps: Queueing): Promise<Running> {
  if (deps.concurrency === 0) return { stop: async () => deps.mail.close() }
  const orderly = { stop: false }
  const pool = openPool(deps, orderly)
  const options = { ...quiet(deps), pgPool: pool, taskList: traced(tasks(deps)), crontab: schedule }
  const queue = await keepRunning(() => run({ ...options, preset: presetFor(deps.concurrency) }))
  const sweeping = sweepOrders(deps)
  return {
    async stop() {
      orderly.stop = true
      sweeping.stop()
      await stop(queue, pool, deps)
    },
  }
}

/**
 * Jobs that ended are told to the database in batches: so they are told again when it was away. Told one by one, a
 * database that is away would end the process.
 */
function presetFor(concurrentJobs: number): GraphileConfig.Preset {
  return { worker: { concurrentJobs, completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
}

/**
 * A pool of its own: the queue reads its times as Date, which our value types turn into text. Connections that end
 * because we stop are no news.
 */
function openPool({ url, concurrency, log }: Queueing, orderly: { stop: boolean }): pg.Pool {
  const max = concurrency + 2
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'handslag-jobs',
    keepAlive: true,
  })
  const report = ({ message }: Error) => {
    if (!orderly.stop) log.warn({ error: message }, 'A database connection of the jobs broke')
  }
  pool.on('error', report)
  pool.on('connect', (client) => client.on('error', report))
  return pool
}

function tasks(deps: JobDeps): TaskList {
  return {
    sendMail: (order) => sendMail(order, deps),
    dailyDigest: () => dailyDigest(deps),
    recountDays: (payload) => recountDays(payload, deps),
    cleanUp: () => cleanUp(deps),
    sendWebhooks: () => sendWebhooks(deps),
    applyInbox: (order) => applyInbox(order, deps),
    publishJournal: () => publishJournal(deps),
    scanFiles: () => scanFiles(deps),
    readFiles: () => readFiles(deps),
    harvestFeeds: () => harvestFeeds(deps),
    registerImport: (order) => registerImport(order, deps),
    sealAgreements: () => sealAgreements(deps),
    bringIntoForce: () => bringIntoForce(deps),
    startPartnerships: () => startPartnerships(deps),
    closePartnerships: () => closePartnerships(deps),
    endLeavings: () => endLeavings(deps),
  }
}

/** Each job in the trace of what ordered it, or in one of its own. */
function traced(list: TaskList): TaskList {
  const entries = Object.entries(list).map(([name, task]) => {
    const inItsTrace: Task = (payload, helpers) =>
      inTrace(orderedIn(payload), { name: `job ${name}`, kind: 'consumer' }, async () =>
        task?.(payload, helpers),
      )
    return [name, inItsTrace] as const
  })
  return Object.fromEntries(entries)
}

function orderedIn(payload: unknown) {
  const ordered = payload as { traceparent?: unknown } | null
  return typeof ordered?.traceparent === 'string' ? traceIn(ordered.traceparent) : null
}

/** Only what went wrong is logged, and never a payload: it may hold an address or a link. */
function quiet({ log }: JobDeps) {
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') log.error({ jobs: redacted(message) }, 'A job failed')
    if (level === 'warning') log.warn({ jobs: redacted(message) }, 'The job queue warns')
  })
  return { logger, noHandleSignals: true }
}

async function stop(queue: Running, pool: pg.Pool, { mail, url }: Queueing): Promise<void> {
  await untilStoppedOrGone(
    queue.stop().then(() => pool.end()),
    url,
  )
  mail.close()
}
