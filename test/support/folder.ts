import { readdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made = new Set<string>()

/**
 * A new folder for what a test keeps on disk. It goes with the process at the latest, and what a process left that was
 * killed goes when the next one begins.
 */
export async function newFolder(kind: string): Promise<string> {
  if (made.size === 0) {
    removeLeft(tmpdir())
    process.once('exit', () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true })
    })
  }
  const folder = await mkdtemp(join(tmpdir(), `handslag-${kind}-${process.pid}-`))
  made.add(folder)
  return folder
}

/** Removes the folders whose process is no more. */
export function removeLeft(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid] = /^handslag-[a-z]+-(\d+)-[A-Za-z0-9]{6}$/.exec(name) ?? []
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
