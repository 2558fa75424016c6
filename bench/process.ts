import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { until } from '../src/store/postgres/processes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const loader = join(root, 'bin', 'loader.js')

export type Server = {
  address: string
  /** From the start of the process until it answered that it was ready. */
  startMilliseconds: number
  /** Most memory that it has had so far, in MB. */
  memory(): Promise<number>
  /** Most memory that the processes it has started have had so far, all together, in MB. */
  childMemory(): Promise<number>
  /** Milliseconds that it has kept its core busy so far. */
  busy(): Promise<number>
}

export type Starting = { file: string; flags?: readonly string[]; env: Record<string, string>; port: number }

type ServerMemory = { serverMemory: { flags: string[]; env: Record<string, string> } }

const { serverMemory }: ServerMemory = await import(join(root, 'bin', 'server-memory.js'))

/**
 * Runs a server of ours on the first core while the work is done. This process, and so the load and the database, has
 * been moved to the second.
 */
export async function withServer<Result>(
  starting: Starting,
  work: (server: Server) => Promise<Result>,
): Promise<Result> {
  const begun = performance.now()
  const child = start(starting)
  const address = `http://127.0.0.1:${starting.port}`
  try {
    await demandReady(child, address)
    const startMilliseconds = performance.now() - begun
    return await work({
      address,
      startMilliseconds,
      memory: () => memoryOf(child.pid),
      childMemory: () => memoryOfChildren(child.pid),
      busy: () => busyOf(child),
    })
  } finally {
    await stop(child)
  }
}

function start({ file, flags = [], env, port }: Starting): ChildProcess {
  const node = [process.execPath, ...serverMemory.flags, ...flags, '--import', loader, join(root, file)]
  return spawn('taskset', ['-c', '0', ...node], {
    env: { PATH: process.env.PATH, ...serverMemory.env, ...env, PORT: String(port) },
    stdio: ['ignore', 2, 2],
  })
}

/** Moves this process, and so all that it starts, to one core. */
export async function moveTo(core: number): Promise<void> {
  await promisify(execFile)('taskset', ['-a', '-p', '-c', String(core), String(process.pid)])
}

async function demandReady(child: ChildProcess, address: string): Promise<void> {
  const isReady = async () =>
    child.exitCode !== null || (await fetch(`${address}/readyz`).catch(() => null))?.status === 200
  if (!(await until(isReady, { seconds: 120, everyMs: 5 })) || child.exitCode !== null)
    throw new Error(`The server at ${address} did not start`)
}

async function memoryOfChildren(pid: number | undefined): Promise<number> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean)
  const each = await Promise.all(children.map((child) => memoryOf(Number(child))))
  return each.reduce((sum, one) => sum + one, 0)
}

async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(status.match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024
}

/** The kernel counts in hundredths of a second. */
async function busyOf({ pid }: ChildProcess): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'close')
}
