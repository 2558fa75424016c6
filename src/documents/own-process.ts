import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Starts a program of ours for work that takes much memory or may fail: without our settings and the secrets in them. */
export function startOwnProcess(program: URL, ...flags: string[]): ChildProcess {
  return fork(fileURLToPath(program), {
    execArgv: flags,
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}
