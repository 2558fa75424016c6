import type { Place, Places } from './yaml-places.ts'

type Item = Record<string, unknown>

/** What is left of a rulebook, and the ids of what was left out: nobody is to be told that those do not exist. */
export type SoundParts = { value: unknown; left: ReadonlySet<string> }

/**
 * A rulebook without the steps, states, duties and other items at these paths, so that the rest can be looked through as
 * well. Null when something that cannot be left out is wrong.
 */
export function soundParts(
  value: unknown,
  paths: readonly (readonly PropertyKey[])[],
  places: Places,
): SoundParts | null {
  if (!isItem(value)) return null
  const whole: Item = { ...value }
  const left = new Set<string>()
  for (const [list, indexes] of Map.groupBy(paths, ([list]) => list)) {
    const items = typeof list === 'string' ? value[list] : null
    if (!Array.isArray(items) || indexes.some(([, index]) => typeof index !== 'number')) return null
    const broken = new Set(indexes.map(([, index]) => Number(index)))
    for (const index of broken) if (isItem(items[index])) left.add(String(items[index].id))
    whole[String(list)] = without(items, broken, places)
  }
  places.set(whole, new Map(places.get(value)))
  return { value: whole, left }
}

function without(items: readonly unknown[], broken: ReadonlySet<number>, places: Places): unknown[] {
  const kept = items.map((item, index) => ({ item, index })).filter(({ index }) => !broken.has(index))
  const lines = places.get(items)
  const shorter = kept.map(({ item }) => item)
  const moved = kept.map(({ index }, at): [number, Place | undefined] => [at, lines?.get(index)])
  const known = moved.filter((one): one is [number, Place] => one[1] !== undefined)
  const own = lines?.get('')
  places.set(shorter, new Map<string | number, Place>([...(own ? [['', own] as const] : []), ...known]))
  return shorter
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
