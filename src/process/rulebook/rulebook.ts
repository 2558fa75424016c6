import type { z } from 'zod'
import { checkReferences } from './check-references.ts'
import { layOver } from './merge.ts'
import type { PlacedRulebook } from './placed-rulebook.ts'
import { withRoleNames } from './role-names.ts'
import { type Rulebook, rulebookSchema } from './rulebook-schema.ts'
import { closestIssues } from './schema-issues.ts'
import { schemaSentence } from './schema-sentences.ts'
import { soundParts } from './sound-parts.ts'
import { type Fault, inOrderOfPlace, type Noted, type Places, placeOf, readYaml } from './yaml-places.ts'

export type { Rulebook, State } from './rulebook-schema.ts'
export type { Step } from './step-schema.ts'
export type { Fault } from './yaml-places.ts'

/** Texts by path below `rulebooks/`. */
type Files = Readonly<Record<string, string>>

export type ParsedRulebook = { rulebook: Rulebook } | { faults: readonly Fault[] }

/**
 * Reads the rulebook of one body with the base it differs from. `files` are texts by path below `rulebooks/`, such as
 * `jarva/steps.yaml`; every `.yaml` in a body's folder belongs to it, in the order of their names. Gives the rulebook,
 * or every fault found, each with file, line and a Swedish sentence.
 */
export function parseRulebook(files: Files, body: string): ParsedRulebook {
  const placed = readRulebook(files, body)
  if ('faults' in placed) return placed
  const faults = checkReferences(placed)
  return faults.length > 0 ? { faults } : { rulebook: withRoleNames(placed.rulebook) }
}

/** What is wrong, and the rest of the rulebook when it can be looked through without what is wrong. */
export type FaultyRulebook = {
  faults: readonly Fault[]
  rest?: PlacedRulebook & { left: ReadonlySet<string> }
}

/** As parseRulebook, without looking for broken references; keeps the places for those who do. */
export function readRulebook(files: Files, body: string): PlacedRulebook | FaultyRulebook {
  const noted: Noted = { places: new WeakMap(), faults: [], unreadable: [] }
  const value = layers(files, body, noted)
  if (noted.unreadable.length > 0) return { faults: inOrderOfPlace([...noted.unreadable, ...noted.faults]) }
  const read = { value, places: noted.places, body }
  const parsed = rulebookSchema.safeParse(value, { reportInput: true })
  if (parsed.success && noted.faults.length === 0) return placed(parsed.data, read)
  const issues = closestIssues(parsed.error?.issues ?? [])
  const { placeOfPath } = placed(null, read)
  const found = issues.map((issue) => ({ ...placeOfPath(pathOf(issue)), sentence: schemaSentence(issue) }))
  return { faults: inOrderOfPlace([...noted.faults, ...found]), ...restOf(read, issues) }
}

type Read = { value: unknown; places: Places; body: string }

function placed<R>(rulebook: R, { value, places, body }: Read) {
  const whole = { value, places, fallback: { file: `${body}/rulebook.yaml`, line: 1 } }
  return { rulebook, placeOfPath: (path: readonly PropertyKey[]) => placeOf(path, whole) }
}

function restOf(read: Read, issues: readonly z.core.$ZodIssue[]): Pick<FaultyRulebook, 'rest'> {
  const parts = soundParts(
    read.value,
    issues.map(({ path }) => path),
    read.places,
  )
  const parsed = parts && rulebookSchema.safeParse(parts.value)
  return parsed?.success
    ? { rest: { ...placed(parsed.data, { ...read, value: parts?.value }), left: parts?.left ?? new Set() } }
    : {}
}

/** An unknown heading is pointed at itself, not at the block that it stands in. */
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
}

function layers(files: Files, body: string, noted: Noted, above: readonly string[] = []): unknown {
  const own = folderValue(files, body, noted)
  const base = (own as { base?: unknown } | undefined)?.base
  if (typeof base !== 'string') return own
  const said = noted.places.get(own as object)?.get('base') ?? { file: `${body}/rulebook.yaml`, line: 1 }
  if (above.includes(base) || base === body) {
    noted.unreadable.push({ ...said, sentence: `Basen "${base}" bygger på sig själv.` })
    return own
  }
  if (filesIn(files, base).length === 0) {
    noted.unreadable.push({ ...said, sentence: `Basen "${base}" finns inte bland regelböckerna.` })
    return own
  }
  return layOver(layers(files, base, noted, [...above, body]), own, noted)
}

function filesIn(files: Files, body: string): readonly string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(`${body}/`) && path.endsWith('.yaml'))
    .sort()
}

function folderValue(files: Files, body: string, { places, unreadable }: Noted): unknown {
  const paths = filesIn(files, body)
  if (paths.length === 0)
    unreadable.push({ file: body, line: 1, sentence: `Det finns ingen regelbok i mappen "${body}".` })
  let joined: unknown = {}
  for (const path of paths) {
    const read = readYaml(path, files[path] ?? '', places)
    unreadable.push(...read.faults)
    if (read.value !== null && !isBlock(read.value))
      unreadable.push({
        file: path,
        line: 1,
        sentence: 'Filen ska bestå av rubriker, som steps: och duties:.',
      })
    joined = joinFiles(joined, read.value, places)
  }
  return joined
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Files of one folder: the same list may be continued in the next file, nothing is replaced. */
function joinFiles(first: unknown, second: unknown, places: Places): unknown {
  const joined: Record<string, unknown> = { ...(first as Record<string, unknown>) }
  const lines = new Map(places.get(first as object) ?? [])
  for (const [key, value] of Object.entries((second ?? {}) as Record<string, unknown>)) {
    joined[key] = continued(joined[key], value, places)
    const place = places.get(second as object)?.get(key)
    if (place && !lines.has(key)) lines.set(key, place)
  }
  places.set(joined, lines)
  return joined
}

function continued(first: unknown, second: unknown, places: Places): unknown {
  if (!Array.isArray(first) || !Array.isArray(second)) return second
  const lines = new Map(places.get(first) ?? [])
  for (const [key, place] of places.get(second) ?? []) {
    if (typeof key === 'number') lines.set(key + first.length, place)
  }
  const joined = [...first, ...second]
  places.set(joined, lines)
  return joined
}
