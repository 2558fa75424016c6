import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Is this process alive and was this argument given to it? */
export async function runsWith(pid: number, argument: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return command.split('\0').includes(argument)
  }
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return ` ${stdout.trim()} `.includes(` ${argument} `)
}

/** Processes that work in this folder. Only Linux can tell; elsewhere the answer is none. */
export async function processesIn(folder: string): Promise<number[]> {
  if (process.platform !== 'linux') return []
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return pids.filter((_, index) => folders[index] === folder)
}

/** Waits until the condition holds; false when the time is out. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  { seconds, everyMs = 20 }: { seconds: number; everyMs?: number },
): Promise<boolean> {
  const end = performance.now() + seconds * 1000
  while (!(await condition())) {
    if (performance.now() > end) return false
    await new Promise((resume) => setTimeout(resume, everyMs))
  }
  return true
}

const run = promisify(execFile)
