import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'

const folder = fileURLToPath(new URL('../../../node_modules/.cache/handslag/', import.meta.url))
const code = fileURLToPath(new URL('../..', import.meta.url))

/** What `read` makes of these files. Kept on disk, by what the files and the code that reads them say. */
export async function readOnce(
  files: Readonly<Record<string, string>>,
  body: string,
  read: () => Rulebook,
): Promise<Rulebook> {
  const digest = digestOf(canonicalJson([body, files, await codeFiles()]))
  const file = join(folder, `rulebook-${digest.slice(0, 24)}.json`)
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return JSON.parse(kept)
  const rulebook = read()
  await keep(file, JSON.stringify(rulebook)).catch(() => {}) // a folder that cannot be written costs time only
  return rulebook
}

/** Written beside its place first, so that nobody reads half a file. */
async function keep(file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(`${file}.${process.pid}`, text)
  await rename(`${file}.${process.pid}`, file)
}

async function codeFiles(): Promise<Record<string, string>> {
  const paths = await Promise.all(['process', 'domain', 'kernel'].map(pathsIn))
  const read = paths.flat().map(async (path) => [path, digestOf(await readFile(join(code, path)))] as const)
  return Object.fromEntries(await Promise.all(read))
}

async function pathsIn(part: string): Promise<string[]> {
  const names = await readdir(join(code, part), { recursive: true })
  return names
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => join(part, name))
}
