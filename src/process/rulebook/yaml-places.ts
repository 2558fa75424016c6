import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from 'yaml'

/** Where something stands in a rulebook. */
export type Place = { file: string; line: number }

/** A mistake in a rulebook, in words for the person who wrote it. */
export type Fault = Place & { sentence: string }

/** Plain values from YAML, and where each of their parts stands. */
export type Placed = { value: unknown; places: Places; faults: readonly Fault[] }

/** The line of an object or list itself ('') and of each of its keys. */
export type Places = WeakMap<object, Map<string | number, Place>>

/** What is noted while a rulebook is read: where its parts stand, what is wrong, and what stops the reading of the rest. */
export type Noted = { places: Places; faults: Fault[]; unreadable: Fault[] }

/** Reads one YAML file. Gives every syntax fault with its line; the value is then whatever could be read. */
export function readYaml(file: string, text: string, places: Places): Placed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const placeAt = (offset: number): Place => ({ file, line: Math.max(1, lines.linePos(offset).line) })
  const faults = worthSaying(document.errors).map((error) => ({
    ...placeAt(error.pos[0]),
    sentence: syntaxSentence(error.code, error.message),
  }))
  return { value: plainValue(document.contents, { placeAt, places, named: new Map() }), places, faults }
}

/** After the first broken line the rest of a file is noise, except for headings that stand twice. */
function worthSaying(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY')
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY')
}

function syntaxSentence(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'Samma rubrik står två gånger. Ta bort den ena.'
  if (code === 'BAD_INDENT') return 'Indraget stämmer inte. Rada upp raden med de andra i samma block.'
  return `Raden går inte att läsa som YAML (${message}).`
}

type Reader = {
  placeAt: (offset: number) => Place
  places: Places
  /** What has been given a name so far: names are always given before they are used. */
  named: Map<string, Node>
}

function plainValue(node: unknown, reader: Reader): unknown {
  if (isAlias(node)) return plainValue(reader.named.get(node.source), reader)
  if (isNode(node) && 'anchor' in node && node.anchor !== undefined) reader.named.set(node.anchor, node)
  if (isMap(node)) return plainMap(node.items, placeOfNode(node, reader), reader)
  if (isSeq(node)) return plainList(node.items, placeOfNode(node, reader), reader)
  return isScalar(node) ? node.value : null
}

function plainMap(items: readonly { key: unknown; value: unknown }[], own: Place, reader: Reader): unknown {
  const value: Record<string, unknown> = {}
  const lines = new Map<string | number, Place>([['', own]])
  for (const item of items) {
    const key = isScalar(item.key) ? String(item.key.value) : '?'
    lines.set(key, placeOfNode(item.key, reader))
    value[key] = plainValue(item.value, reader)
  }
  reader.places.set(value, lines)
  return value
}

function plainList(items: readonly unknown[], own: Place, reader: Reader): unknown {
  const lines = new Map<string | number, Place>([['', own]])
  const value = items.map((item, index) => {
    lines.set(index, placeOfNode(item, reader))
    return plainValue(item, reader)
  })
  reader.places.set(value, lines)
  return value
}

function placeOfNode(node: unknown, { placeAt }: Reader): Place {
  return placeAt((node as Node | null)?.range?.[0] ?? 0)
}

type Whole = { value: unknown; places: Places; fallback: Place }

/** The closest known place of what a path leads to, from the outside in. */
export function placeOf(path: readonly PropertyKey[], { value, places, fallback }: Whole): Place {
  let here = value
  let found = fallback
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return found
    const lines = places.get(here)
    found = lines?.get(typeof key === 'number' ? key : String(key)) ?? lines?.get('') ?? found
    here = (here as Record<PropertyKey, unknown>)[key]
  }
  return found
}

/** Faults file by file, from the first line to the last. */
export function inOrderOfPlace(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}
