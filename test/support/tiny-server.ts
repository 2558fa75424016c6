import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { newFolder } from './folder.ts'
import { checkout, type Environment, type Program, runProgram } from './program.ts'

/** A data folder that the database's own user can enter, which a new temporary folder cannot be. */
export async function newVarDir(): Promise<string> {
  const folder = await newFolder('var')
  await chmod(folder, 0o755)
  return folder
}

/** The demo start around a tiny product, on a port that the system chooses. */
export function startTiny(varDir: string, env: Environment = {}): Program {
  const file = join(checkout, 'test/support/tiny-product.ts')
  return runProgram(file, [], { DEMO: '1', PORT: '0', VAR_DIR: varDir, ...env })
}

export async function addressOf(program: Program): Promise<string> {
  return (await program.line(/körs på http/)).match(/http:[^\s.]+(\.\d+)*:\d+/)?.[0] ?? ''
}

export async function stop(program: Program): Promise<void> {
  program.kill('SIGTERM')
  await program.ended
}
