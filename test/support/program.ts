import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const checkout = fileURLToPath(new URL('../..', import.meta.url))

export type Program = {
  /** The first line that matches, now or later. Throws with all that was printed if the program ends before. */
  line(pattern: RegExp): Promise<string>
  /** Waits for the end: the exit code, or the signal that killed it. */
  ended: Promise<number | NodeJS.Signals>
  /** Everything printed so far, stdout and stderr together. */
  printed(): string
  kill(signal: NodeJS.Signals): void
}

export type Environment = Readonly<Record<string, string>>

/** Runs a program of the project on this Node, in an environment of its own. */
export function runProgram(file: string, args: readonly string[] = [], env: Environment = {}): Program {
  const child = spawn(process.execPath, ['--import', join(checkout, 'bin', 'loader.js'), file, ...args], {
    cwd: checkout,
    env: { PATH: process.env.PATH ?? '', TMPDIR: process.env.TMPDIR ?? '/tmp', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return follow(child)
}

function follow(child: ChildProcess): Program {
  let text = ''
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece) => (text += piece))
  const line = async (pattern: RegExp) => {
    for (;;) {
      const found = text.split('\n').find((candidate) => pattern.test(candidate))
      if (found !== undefined) return found
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`Ended without ${pattern}:\n${text}`)
      await Promise.race([ended, once(child.stdout ?? child, 'data'), once(child.stderr ?? child, 'data')])
    }
  }
  return { line, ended, printed: () => text, kill: (signal) => child.kill(signal) }
}
