import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Places } from './places.ts'
import { processesIn, runsWith, until } from './processes.ts'

/** The process id of the living server of exactly this data folder, or null. */
export async function findPostmaster(data: string): Promise<number | null> {
  const pid = await pidIn(join(data, 'postmaster.pid'))
  return pid !== null && (await runsWith(pid, data)) ? pid : null
}

/**
 * Makes a data folder whose server died startable again: waits for its orphaned workers to end (then ends them), and
 * removes lock files whose number now belongs to another program, or to a dead process that nobody has collected yet.
 * The lock of a process that is gone is left to PostgreSQL, which uses it to check shared memory.
 */
export async function recoverFromCrash({ data, sockets }: Pick<Places, 'data' | 'sockets'>): Promise<void> {
  const alone = async () => (await processesIn(data)).length === 0
  if (!(await until(alone, { seconds: 10 })))
    for (const pid of await processesIn(data)) signal(pid, 'SIGQUIT')
  for (const lock of [join(data, 'postmaster.pid'), join(sockets, '.s.PGSQL.5432.lock')]) {
    const pid = await pidIn(lock)
    if (pid !== null && isAlive(pid) && (await alone())) await rm(lock, { force: true })
  }
}

/** Stops a server the fast way: sessions are cut, everything is on disk. */
export async function stopPostmaster(data: string): Promise<void> {
  const pid = await findPostmaster(data)
  if (pid === null) return
  const gone = async () => (await findPostmaster(data)) === null
  signal(pid, 'SIGINT')
  if (await until(gone, { seconds: 60 })) return
  signal(pid, 'SIGQUIT')
  await until(gone, { seconds: 10 })
}

async function pidIn(lock: string): Promise<number | null> {
  const text = await readFile(lock, 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return pid > 0 ? pid : null
}

function isAlive(pid: number): boolean {
  return signal(pid, 0)
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
