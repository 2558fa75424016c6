import type { Noted, Place, Places } from './yaml-places.ts'

type Item = Record<string, unknown>

/**
 * Lays one rulebook over another. Lists whose items have an `id` (or `key`) are joined by it: an item with a known
 * id replaces the fields it names and keeps the others, `remove: true` takes the item away, a new id is put last or
 * after the one named in `after`. Lists of such items within an item are joined in the same way. Maps are joined key by
 * key; every other value replaces the one below.
 */
export function layOver(below: unknown, above: unknown, noted: Noted): unknown {
  if (isItemList(above) && (below === undefined || isItemList(below))) {
    return joinItems(below ?? [], above, noted)
  }
  if (isMap(below) && isMap(above)) return joinMaps(below, above, noted)
  return above
}

function joinMaps(below: Item, above: Item, noted: Noted): Item {
  const joined: Item = { ...below }
  for (const [key, value] of Object.entries(above)) joined[key] = layOver(below[key], value, noted)
  noted.places.set(joined, new Map([...(noted.places.get(below) ?? []), ...(noted.places.get(above) ?? [])]))
  return joined
}

function joinItems(below: readonly Item[], above: readonly Item[], noted: Noted): Item[] {
  const joined = [...below]
  above.forEach((item, index) => {
    if (above.findIndex((one) => idOf(one) === idOf(item)) < index)
      noted.faults.push({ ...placeIn(item, noted.places), sentence: `"${idOf(item)}" står två gånger.` })
    else placeItem(joined, item, noted)
  })
  const ownPlace = noted.places.get(above)?.get('') ?? noted.places.get(below)?.get('')
  const lines = new Map<string | number, Place>(ownPlace ? [['', ownPlace]] : [])
  joined.forEach((item, index) => {
    const place = noted.places.get(item)?.get('')
    if (place) lines.set(index, place)
  })
  noted.places.set(joined, lines)
  return joined
}

function placeItem(joined: Item[], item: Item, noted: Noted): void {
  const known = indexOf(joined, idOf(item))
  const old = joined[known]
  if ('remove' in item) removeItem(joined, item, noted)
  else if (old !== undefined) joined[known] = mergeFields(old, item, noted)
  else putAfter(joined, item, noted)
}

function removeItem(joined: Item[], item: Item, { places, faults }: Noted): void {
  const known = indexOf(joined, idOf(item))
  if (known >= 0) joined.splice(known, 1)
  else faults.push({ ...placeIn(item, places), sentence: `"${idOf(item)}" tas bort men finns inte i basen.` })
}

function putAfter(joined: Item[], item: Item, { places, faults }: Noted): void {
  const { after, ...fields } = item
  places.set(fields, places.get(item) ?? new Map())
  if (after === undefined) joined.push(fields)
  else {
    const at = indexOf(joined, after)
    if (at < 0) faults.push({ ...placeIn(item, places), sentence: `"${String(after)}" i after finns inte.` })
    joined.splice(at < 0 ? joined.length : at + 1, 0, fields)
  }
}

/** A field replaces the one below it, except lists of items, which are joined in the same way. */
function mergeFields(old: Item, item: Item, noted: Noted): Item {
  const merged: Item = { ...old, ...item }
  for (const [key, value] of Object.entries(item)) {
    if (isItemList(value) && isItemList(old[key])) merged[key] = joinItems(old[key], value, noted)
  }
  noted.places.set(merged, new Map([...(noted.places.get(old) ?? []), ...(noted.places.get(item) ?? [])]))
  return merged
}

function placeIn(item: Item, places: Places): Place {
  return places.get(item)?.get('') ?? { file: '', line: 1 }
}

function indexOf(items: readonly Item[], id: unknown): number {
  return items.findIndex((item) => idOf(item) === id)
}

function idOf(item: Item): unknown {
  return item.id ?? (item.kind === undefined ? item.key : undefined)
}

function isMap(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isItemList(value: unknown): value is Item[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => isMap(item) && idOf(item) !== undefined)
  )
}
