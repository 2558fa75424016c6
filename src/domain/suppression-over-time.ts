import {
  type ColumnTree,
  flat,
  isSmall,
  keyOf,
  leavesOf,
  type SuppressedTable,
  totalId,
} from './suppression.ts'
import { type Around, arcsIn, isHidden, isOpenTotal, isStillRound, leastOf } from './suppression-arcs.ts'
import {
  columnOf,
  countsAt,
  free,
  leavesAt,
  type Memory,
  newMemory,
  type Sight,
  sightOf,
  type TableThen,
} from './suppression-memory.ts'
import { type Arc, networkOf, nothing, roundTrip, type Way } from './suppression-network.ts'

/**
 * The tables as they may be shown after the last save, by their id. Every save is gone through, the oldest first, and
 * what was shown after it is taken as known to everybody for good: so nothing that is hidden can be worked out from
 * tables of different days either, and all readers see the same. Pure.
 */
export function suppressOverTime(
  saves: readonly (readonly TableThen[])[],
): ReadonlyMap<string, SuppressedTable> {
  const memories = new Map<string, Memory>()
  const shown = new Map<string, SuppressedTable>()
  for (const tables of saves)
    for (const same of Map.groupBy(tables, ({ people }) => people).values()) {
      const sights = same.map((table) => {
        const memory = memories.get(table.id) ?? newMemory()
        memories.set(table.id, memory)
        return sightOf(memory, table, same.length > 1)
      })
      if (!sights.some(({ changed, isSetUpAnew }) => isSetUpAnew || changed.length > 0)) continue
      const around = { held: heldIn(sights), isLinked: sights.length > 1, touched: touchedBy(sights) }
      decide(sights, around)
      for (const sight of sights) shown.set(sight.table.id, tableOf(sight, around))
    }
  return shown
}

function touchedBy(sights: readonly Sight[]): ReadonlySet<string> | null {
  if (sights.some(({ isSetUpAnew }) => isSetUpAnew)) return null
  return new Set(sights.flatMap(({ changed }) => changed.map(columnOf)))
}

/** Hides what must be hidden after this save, and remembers what is shown. */
function decide(sights: readonly Sight[], around: Around): void {
  for (const sight of sights)
    for (const [key, value] of sight.values) if (isSmall(value)) shutReborn(sights, sight, key)
  for (const shutMore of [shutBare, shutChanged, giveUp]) {
    const bare = sights.map((sight) => bareIn(sight, around))
    if (bare.every((keys) => keys.length === 0)) break
    for (const [index, sight] of sights.entries()) shutMore(sights, sight, bare[index] ?? [])
  }
  for (const sight of sights) remember(sight, around)
}

/**
 * A period of tables that count the same people is shown when all its groups have been counted and the tables that
 * have it agree on how many there were: otherwise each would tell of the other when it is corrected.
 */
function heldIn(sights: readonly Sight[]): ReadonlySet<string> {
  if (sights.length < 2) return new Set()
  const leaves = new Set(sights.flatMap(({ table }) => table.columns.flatMap(leavesOf)))
  return new Set(
    [...leaves].filter((leaf) => {
      const sums = sights.flatMap(({ table }) => {
        const counts = table.rows.map((row) => table.countOf(row, leaf))
        if (counts.every((count) => count === null)) return []
        return [counts.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0)]
      })
      return sums.some((sum) => sum !== sums[0])
    }),
  )
}

/** What was shown and is small now cannot be known as before: from here on no sum with what was corrected is shown. */
function shutReborn(sights: readonly Sight[], sight: Sight, key: string): void {
  const { memory } = sight
  if (!memory.known.has(key)) return
  const counts = countsAt(sight, key)
  if (counts.some((one) => memory.freed.has(one) || memory.closed.has(columnOf(one)))) return
  const changed = counts.filter((one) => sight.changed.includes(one))
  const found = changed.find((one) => memory.hidden.has(one)) ?? changed[0]
  // A sum may have been off while it became small: then all that is in it is kept back with it.
  for (const one of found === undefined ? counts : [found]) shut(sights, sight, one)
}

/** Closes the whole period where the same people are counted elsewhere; else takes the count out of all sums shown. */
function shut(sights: readonly Sight[], { memory }: Sight, key: string): void {
  if (sights.length < 2) free(memory, key)
  else for (const one of sights) one.memory.closed.add(columnOf(key))
}

function shutBare(sights: readonly Sight[], sight: Sight, bare: readonly string[]): void {
  if (sights.length < 2 && bare.length > 0) for (const key of sight.corrected) free(sight.memory, key)
  if (sights.length < 2) return
  for (const key of bare) {
    for (const one of countsAt(sight, key)) shut(sights, sight, one)
    // Nothing of the period has been shown, and nothing will be: there is no more to protect.
    if (sight.memory.small.get(key)?.length === 0) sight.memory.small.delete(key)
  }
}

/** A sum may be small and known from all that it had before: then what has come to it is kept back, be it nought. */
function shutChanged(sights: readonly Sight[], sight: Sight, bare: readonly string[]): void {
  const within = new Set(bare.flatMap((key) => countsAt(sight, key)))
  for (const key of sight.changed) if (sights.length > 1 || within.has(key)) shut(sights, sight, key)
}

/** What was given away before the tables were said to count the same people cannot be taken back. */
function giveUp(_: readonly Sight[], { memory }: Sight, bare: readonly string[]): void {
  for (const key of bare) memory.small.delete(key)
}

/** Hides small counts with as many others as each needs, and gives those that nothing can protect. */
function bareIn(sight: Sight, around: Around): string[] {
  const { memory, values } = sight
  const { touched } = around
  for (const [key, value] of values) {
    if (!isSmall(value)) continue
    const isOut = countsAt(sight, key).some(
      (one) => memory.freed.has(one) || memory.closed.has(columnOf(one)) || around.held.has(columnOf(one)),
    )
    if (isOut || memory.known.has(key) || memory.small.has(key)) continue
    memory.hidden.add(key)
    memory.small.set(key, [])
  }
  return memory.columns
    .filter(
      ({ id }) => touched === null || leavesAt(memory.columns, keyOf('', id)).some((one) => touched.has(one)),
    )
    .flatMap((top) => bareUnder(top, sight, around))
}

function bareUnder(top: ColumnTree, sight: Sight, around: Around): string[] {
  const { small } = sight.memory
  const inside = new Set(flat(top).map(({ id }) => id))
  const isOpen = (key: string) => !isStillRound(sight, small.get(key) ?? [], around)
  const open = [...small.keys()].filter((key) => inside.has(columnOf(key)) && isOpen(key))
  if (open.length === 0) return []
  const arcs = new Map(arcsIn(sight, top, around).map((arc) => [arc.key, arc]))
  const network = networkOf([...arcs.values()])
  return open.filter((key) => {
    if (!isOpen(key)) return false
    const arc = arcs.get(key)
    const way = arc === undefined ? null : roundTrip(network, arc)
    if (way !== null) hideAlong(way, sight, arcs)
    return way === null
  })
}

/** What is hidden once costs nothing more to the next. */
function hideAlong(way: Way, { memory, values }: Sight, arcs: ReadonlyMap<string, Arc>): void {
  const [first] = way
  if (first !== undefined) memory.small.set(first.key, way)
  for (const { key } of way) {
    if (values.has(key)) memory.hidden.add(key)
    const arc = arcs.get(key)
    if (arc !== undefined) arc.cost = nothing
  }
}

function remember(sight: Sight, around: Around): void {
  const { memory, values } = sight
  for (const key of values.keys()) if (!isHidden(sight, key, around)) memory.known.add(key)
  for (const { id } of memory.columns.flatMap(flat)) {
    const key = keyOf(totalId, id)
    if (isOpenTotal(sight, key, around) && countsAt(sight, key).every((one) => memory.counts.has(one)))
      memory.known.add(key)
  }
  for (const key of memory.counts.keys()) {
    const least = leastOf(sight, key, around)
    if (least !== null) memory.least.set(key, least)
  }
}

function tableOf(sight: Sight, around: Around): SuppressedTable {
  const { table, values } = sight
  const rows = [...table.rows, ...(table.totalRow ? [totalId] : [])]
  const columns = table.columns.flatMap(flat).map(({ id, parts }) => ({ id, sum: parts !== undefined }))
  const hidden = new Set([...values.keys()].filter((key) => isHidden(sight, key, around)))
  return {
    rows,
    columns,
    shown: (row, column) =>
      hidden.has(keyOf(row, column)) ? 'hidden' : (values.get(keyOf(row, column)) ?? null),
    hasHidden: hidden.size > 0,
  }
}
