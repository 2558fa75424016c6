import type { z } from 'zod'
import { schemaSentence } from '../../process/rulebook/schema-sentences.ts'
import { inOrderOfPlace, type Places, placeOf, readYaml } from '../../process/rulebook/yaml-places.ts'
import { type Description, descriptionSchema } from './description.ts'
import { brokenReferences, type Found, type Path } from './references.ts'
import type { Shipped } from './shipped.ts'

export type Fault = { line: number; sentence: string }

export type ReadDescription = {
  description: Description
  /** A fault found later, placed where the path leads in the file. */
  faultAt: (path: Path, sentence: string) => Fault
}

/** Reads a description of a public body. Gives every fault, from the first line to the last. */
export function readDescription(
  text: string,
  shipped: Shipped,
): ReadDescription | { faults: readonly Fault[] } {
  const places: Places = new WeakMap()
  const { value, faults } = readYaml('', text, places)
  if (faults.length > 0) return { faults: inOrderOfPlace(faults) }
  const faultAt = (path: readonly PropertyKey[], sentence: string) => ({
    ...placeOf(path, { value, places, fallback: { file: '', line: 1 } }),
    sentence,
  })
  const parsed = descriptionSchema.safeParse(value, { reportInput: true })
  const found = [...(parsed.error?.issues.map(inWords) ?? []), ...brokenReferences(value, shipped)]
  if (parsed.success && found.length === 0) return { description: parsed.data, faultAt }
  return { faults: inOrderOfPlace(found.map(({ path, sentence }) => faultAt(path, sentence))) }
}

type Issue = z.core.$ZodIssue

function inWords(issue: Issue): Found {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys')
    return { path: [...path, ...issue.keys.slice(0, 1)], sentence: schemaSentence(issue) }
  return { path, sentence: sentenceOf(issue, path) }
}

function sentenceOf(issue: Issue, path: Path): string {
  if (path.length === 0)
    return 'Filen ska beskriva en förvaltning, med rubriker som i docs/setup.example.yaml.'
  const names = path.filter((key) => typeof key === 'string')
  if (issue.code === 'too_small' && issue.origin === 'array') return `"${names.at(-1)}" behöver minst en rad.`
  return schemaSentence({ ...issue, path: names })
}
