import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { ensureCluster } from './cluster.ts'
import { socketUrl } from './database-url.ts'
import { explainFailure } from './failures.ts'
import type { Places } from './places.ts'
import { findPostmaster, recoverFromCrash } from './postmaster.ts'
import { until } from './processes.ts'
import { serverUser } from './server-user.ts'

export type Settings = Readonly<Record<string, string>>

/** Sees to it that the server of these places answers: uses the one that runs, or starts it. */
export async function ensureServer(places: Places, settings: Settings): Promise<void> {
  await ensureCluster(places)
  for (let attempt = 0; attempt < 3; attempt++) {
    if ((await findPostmaster(places.data)) === null) await startServer(places, settings)
    if (await answersBeforeItEnds(places)) return
  }
  throw explainFailure(await readFile(places.log, 'utf8').catch(() => ''), places.log)
}

/** In a process group of its own, so that Ctrl-C in the terminal reaches us and not the database, which stops last. */
async function startServer(places: Places, settings: Settings): Promise<void> {
  await recoverFromCrash(places)
  await rename(places.log, `${places.log}.1`).catch(() => {})
  const log = await open(places.log, 'w')
  const child = spawn(join(places.native, 'bin', 'postgres'), serverArguments(places, settings), {
    ...serverUser,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  })
  child.unref()
  await once(child, 'spawn').catch((error: Error) => {
    throw explainFailure(error.message, places.native)
  })
  await until(async () => child.exitCode !== null || (await findPostmaster(places.data)) !== null, {
    seconds: 10,
  })
  await log.close()
}

function serverArguments({ data, sockets }: Places, settings: Settings): string[] {
  const all = { ...ownSettings, unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`, ...settings }
  return ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

const ownSettings: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: '5432',
  max_connections: '80',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
}

/** A server that is on its way down ends without an answer; one that recovers after a crash may take minutes. */
async function answersBeforeItEnds(places: Places): Promise<boolean> {
  const url = socketUrl(places.sockets, 'postgres')
  let answered = false
  const settled = async () => {
    answered = await answers(url)
    return answered || (await findPostmaster(places.data)) === null
  }
  await until(settled, { seconds: 300 })
  return answered
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
