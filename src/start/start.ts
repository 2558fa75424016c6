import { join } from 'node:path'
import type { Config } from '../config.ts'
import { diskFiles } from '../outside/files/disk.ts'
import { settleChanges } from '../store/lists/list-stamp.ts'
import { openDatabase, plainPool } from '../store/postgres/open-database.ts'
import {
  type Patience,
  patienceOfHealth,
  patienceOfJobs,
  patienceOfPages,
} from '../store/postgres/patience.ts'
import type { Schema } from '../store/schema.ts'
import { fillOnce } from './content.ts'
import { startDatabase } from './database.ts'
import { listen } from './listen.ts'
import { openLog } from './log.ts'
import { measured, measureProcess, metricsText } from './measure.ts'
import { measureQueue } from './measure-queue.ts'
import { withOperations } from './operations.ts'
import type { Deps, Parts } from './parts.ts'
import { demandPreconditions } from './preconditions.ts'
import { secretOf } from './secret.ts'
import { exportTraces, traced } from './traces.ts'

export type Running = { address: string; stop(): Promise<void> }

type Say = (line: string) => void

/**
 * Starts everything in order: database, tables, content, jobs, web. What has started is stopped in the other order,
 * also when a later step fails; the database is the last to stop.
 */
export async function start(config: Config, parts: Parts, say: Say): Promise<Running> {
  const started = new AsyncDisposableStack()
  try {
    await demandPreconditions(config)
    const { dbOfJobs, ...deps } = await exportTraces(await startStore(config, say, started), config, started)
    await fillOnce({ ...deps, db: dbOfJobs }, parts.fill)
    started.defer(await parts.jobs({ ...deps, db: dbOfJobs }))
    const address = await startWeb(deps, parts, started)
    started.defer(parts.afterwards(deps))
    return { address, stop: () => started.disposeAsync() }
  } catch (error) {
    await started.disposeAsync()
    throw error
  }
}

/** The store, with connections of their own for what may take longer than a page. */
async function startStore(config: Config, say: Say, started: AsyncDisposableStack) {
  const log = openLog(config.logLevel)
  const { url, stop } = await startDatabase(config, say)
  started.defer(stop)
  const onError = (error: Error) => log.warn({ error: error.message }, 'A database connection broke')
  const open = (max: number, patience: Patience) => {
    const db = openDatabase<Schema>(url, { max, patience, onError })
    started.defer(() => db.destroy())
    return db
  }
  const dbOfJobs = open(config.jobs + 2, patienceOfJobs)
  await settleChanges(dbOfJobs)
  const files = diskFiles(join(config.varDir, 'files'))
  return {
    db: open(config.databaseConnections, patienceOfPages),
    dbOfJobs,
    url,
    config: { ...config, secret: await secretOf(config) },
    clock: () => new Date(),
    files,
    log,
  }
}

async function startWeb(deps: Deps, parts: Parts, started: AsyncDisposableStack): Promise<string> {
  const { host, port, metrics } = deps.config
  const health = plainPool(deps.url, { max: 1, patience: patienceOfHealth })
  started.defer(() => health.end())
  measureProcess()
  measureQueue(health)
  const { fetch } = await parts.web(deps)
  const server = await listen(withOperations(traced(measured(fetch)), deps.config, health), { host, port })
  started.defer(server.stop)
  if (typeof metrics === 'object') {
    const measurements = await listen(metricsText, metrics)
    started.defer(measurements.stop)
  }
  return addressOf(host, server.port)
}

function addressOf(host: string, port: number): string {
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`
}
