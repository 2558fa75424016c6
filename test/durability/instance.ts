import { join } from 'node:path'
import { findPostmaster } from '../../src/store/postgres/postmaster.ts'
import { processesIn, until } from '../../src/store/postgres/processes.ts'
import { runProgram } from '../support/program.ts'
import { addressOf, stop } from '../support/tiny-server.ts'

export type Victim = 'web' | 'database' | 'both'

/** The whole product as it runs: web process, jobs and embedded PostgreSQL. */
export type Instance = {
  address: string
  /** Ends processes as a power cut would; gives whether the instance has to be started again. */
  kill(victim: Victim): Promise<boolean>
  stop(): Promise<void>
}

const settings = { DEMO: '1', PORT: '0', HANDSLAG_RATE_FACTOR: '0', HANDSLAG_LOG: 'silent' }

/** Starts on a data folder, whatever the last instance left there. */
export async function startInstance(varDir: string): Promise<Instance> {
  const program = runProgram('src/main.ts', [], { ...settings, VAR_DIR: varDir })
  const address = await addressOf(program)
  return {
    address,
    async kill(victim) {
      const pids = victim === 'web' ? [] : await databasePids(join(varDir, 'postgres'))
      if (victim !== 'database') program.kill('SIGKILL')
      for (const pid of pids) killProcess(pid)
      if (victim !== 'database') await program.ended
      return victim !== 'database'
    },
    stop: () => stop(program),
  }
}

/** Waits until the instance says that it can work. */
export async function ready({ address }: Instance): Promise<void> {
  const isReady = async () => (await fetch(`${address}/readyz`).catch(() => null))?.status === 200
  if (!(await until(isReady, { seconds: 60 })))
    throw new Error('The instance did not become ready in a minute')
}

async function databasePids(data: string): Promise<number[]> {
  const postmaster = await findPostmaster(data)
  return [...new Set([...(postmaster === null ? [] : [postmaster]), ...(await processesIn(data))])]
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself, as workers do when their postmaster is gone.
  }
}
