import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbedded } from '../../src/store/postgres/embedded.ts'
import { findPostmaster } from '../../src/store/postgres/postmaster.ts'
import { processesIn } from '../../src/store/postgres/processes.ts'
import { newVarDir } from './tiny-server.ts'

export type FrozenServer = {
  url: string
  /** Holds it as a machine that has stopped: nothing is refused, and nothing answered. */
  freeze(): Promise<void>
  thaw(): Promise<void>
  close(): Promise<void>
}

/** A PostgreSQL of its own that can be held still. */
export async function aServerToFreeze(): Promise<FrozenServer> {
  const varDir = await newVarDir()
  const { url, stop } = await startEmbedded({ varDir })
  const signalAll = (name: NodeJS.Signals) => signalServer(varDir, name)
  return {
    url,
    freeze: () => signalAll('SIGSTOP'),
    thaw: () => signalAll('SIGCONT'),
    close: async () => {
      await signalAll('SIGCONT')
      await stop()
      await rm(varDir, { recursive: true, force: true })
    },
  }
}

/** To the server of a data folder and to everyone that works for it. */
export async function signalServer(varDir: string, name: NodeJS.Signals): Promise<void> {
  const data = join(varDir, 'postgres')
  const first = await findPostmaster(data)
  for (const pid of [first, ...(await processesIn(data))]) if (pid !== null) signal(pid, name)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (thrown) {
    // It ended by itself, as those do that clean tables up.
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')) throw thrown
  }
}
