import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, parseRulebook, type Rulebook } from '../../process/rulebook/rulebook.ts'
import { StartRefused } from '../postgres/start-refused.ts'
import { readOnce } from './rulebook-readings.ts'

const shipped = fileURLToPath(new URL('../../../rulebooks/', import.meta.url))
const loaded = new Map<string, Promise<Rulebook>>()

/**
 * The rulebook in a body's folder, such as `rulebooks/jarva`, put together with the base it differs from.
 * Read once for each folder. Throws with every fault as `file:line: sentence` when the rulebook is wrong.
 */
export function loadRulebook(folder: string): Promise<Rulebook> {
  const place = resolve(folder)
  const known = loaded.get(place)
  if (known !== undefined) return known
  const reading = readRulebookFolder(place)
  loaded.set(place, reading)
  return reading
}

let names: Promise<readonly string[]> | undefined

/** The names of the rulebooks that come with Handslag. Looked up once. */
export function rulebookNames(): Promise<readonly string[]> {
  names ??= readNames()
  return names
}

async function readNames(): Promise<string[]> {
  const entries = await readdir(shipped, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

/** One of `rulebookNames`. */
export function shippedRulebook(name: string): Promise<Rulebook> {
  return loadRulebook(`${shipped}${name}`)
}

/** The YAML files of all bodies beside this one, by path below their common folder: what `parseRulebook` reads. */
export async function rulebookFiles(folder: string): Promise<Record<string, string>> {
  const all = dirname(folder)
  const names = await readdir(all, { recursive: true })
  const paths = names.filter((name) => name.endsWith('.yaml')).sort()
  const texts = await Promise.all(paths.map((path) => readFile(join(all, path), 'utf8')))
  return Object.fromEntries(paths.map((path, index) => [path.replaceAll('\\', '/'), texts[index] ?? '']))
}

/** Faults as lines for a terminal. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => `${fault.file}:${fault.line}: ${fault.sentence}`)
}

async function readRulebookFolder(folder: string): Promise<Rulebook> {
  const files = await rulebookFiles(folder)
  return readOnce(files, basename(folder), () => parse(files, folder))
}

function parse(files: Readonly<Record<string, string>>, folder: string): Rulebook {
  const parsed = parseRulebook(files, basename(folder))
  if ('rulebook' in parsed) return parsed.rulebook
  throw new StartRefused(
    `Regelboken i ${folder} går inte att använda:\n${faultLines(parsed.faults).join('\n')}`,
  )
}
