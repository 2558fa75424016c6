import { basename, join, relative, resolve } from 'node:path'
import { checkRulebook } from '../process/rulebook/check.ts'
import { faultLines, rulebookFiles } from '../store/bodies/rulebook-files.ts'
import { type Output, terminal } from './output.ts'

/** `handslag rulebook check DIR`: the command as the dispatcher calls it. */
export function run(args: readonly string[], output: Output = terminal): Promise<number> {
  const [verb, ...rest] = args
  if (verb === 'check') return rulebookCheck(rest, output)
  output.bad('Skriv: handslag rulebook check MAPP')
  return Promise.resolve(2)
}

/**
 * Checks the rulebook in a folder, such as `rulebooks/jarva`, together with the base beside it. Prints every fault as
 * `file:line: sentence`. Gives 0 when it is sound, 1 when it is not, 2 when there is no such folder.
 */
export async function rulebookCheck(args: readonly string[], output: Output = terminal): Promise<number> {
  const [folder, ...others] = args
  if (folder === undefined || others.length > 0) return wrongCall(output)
  const files = await filesOrNull(resolve(folder))
  if (files === null) return noFolder(folder, output)
  const faults = checkRulebook(files, basename(resolve(folder)))
  const beside = relative(process.cwd(), join(resolve(folder), '..'))
  const lines = faultLines(faults.map((fault) => ({ ...fault, file: join(beside, fault.file) })))
  for (const line of lines) output.bad(line)
  if (faults.length === 0) output.good(`${folder}: regelboken är hel.`)
  return faults.length === 0 ? 0 : 1
}

function wrongCall(output: Output): number {
  output.bad('Skriv: handslag rulebook check MAPP, till exempel rulebooks/jarva')
  return 2
}

function noFolder(folder: string, output: Output): number {
  output.bad(`${folder}: mappen finns inte eller går inte att läsa.`)
  return 2
}

async function filesOrNull(folder: string): Promise<Record<string, string> | null> {
  try {
    return await rulebookFiles(folder)
  } catch {
    return null
  }
}
