import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type Ended = { code: number; output: string }

/** Runs a program in the checkout and gives its exit code and all that it printed. */
export async function runProgram(program: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(program, args, { cwd: root, env: ownEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece) => (output += piece))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

export function fromModules(name: string): string {
  return join(root, 'node_modules', '.bin', name)
}

/** Settings of a Handslag that the developer runs have nothing to do with the checks. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const settings =
    /^(HANDSLAG_|DEMO$|PORT$|HOST$|DATABASE_URL$|VAR_DIR$|PUBLIC_URL$|SMTP_URL$|NODE_TEST_CONTEXT$|FORCE_COLOR$)/
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name))
  return { ...Object.fromEntries(kept), NO_COLOR: '1' }
}
