import type { RegisterFilter } from '../../domain/register.ts'
import type { Db } from '../db.ts'
import { type Codes, type Columns, columnsOf, statusCodes } from './register-columns.ts'
import type { RegisterIndex } from './register-index.ts'
import { registerIndex } from './register-index.ts'
import { remember } from './register-memory.ts'
import { type Matches, matching } from './register-search.ts'

/** What can be chosen, each with the column it looks in. */
export const facets = {
  municipality: 'places',
  area: 'areas',
  targetGroup: 'targetGroups',
  publicParty: 'publicParties',
  ideaBasedParty: 'ideaBasedParties',
  year: 'years',
  status: 'statuses',
} as const satisfies Partial<Record<keyof RegisterFilter, keyof Columns>>

export type Facet = keyof typeof facets
const facetNames = Object.keys(facets) as Facet[]

/** The entries that a filter leaves, and what each other choice would leave. */
export type Selection = {
  index: RegisterIndex
  columns: Columns
  total: number
  /** Bits, one for each entry. */
  chosen: Uint32Array
  matches: Matches | null
  /** How many each code of a facet would leave, as if nothing had been chosen in that facet. */
  counts: Record<Facet, { code: string; count: number }[]>
}

/** Chooses and counts; remembered while the register stands still. */
export async function select(db: Db, filter: RegisterFilter): Promise<Selection> {
  const index = await registerIndex(db)
  return remember(index, `select ${JSON.stringify(filter)}`, async () => {
    const columns = columnsOf(index, filter.today)
    const organisation = await organisationNumbers(db, index, filter)
    const matches = filter.text ? await matching(db, index, columns, filter.text) : null
    const wanted = { ...filter, ...organisation }
    return { index, columns, matches, ...counted(columns, wanted, matches) }
  })
}

/** Organisations stand in the index by number; in addresses by slug. */
async function organisationNumbers(
  db: Db,
  index: RegisterIndex,
  { publicParty, ideaBasedParty }: RegisterFilter,
) {
  const slugs = [publicParty, ideaBasedParty].filter((slug) => slug !== undefined)
  if (slugs.length === 0) return {}
  const rows = await db
    .selectFrom('register_organisation')
    .select(['n', 'slug'])
    .where('slug', 'in', slugs)
    .execute()
  const numberOf = (slug: string) => {
    const n = rows.find((row) => row.slug === slug)?.n ?? 0
    return String(index.joined.get(n) ?? n)
  }
  return {
    ...(publicParty === undefined ? {} : { publicParty: numberOf(publicParty) }),
    ...(ideaBasedParty === undefined ? {} : { ideaBasedParty: numberOf(ideaBasedParty) }),
  }
}

type Wanted = { facet: Facet; codes: Codes; number: number; counter: Int32Array }

function counted(columns: Columns, filter: RegisterFilter, matches: Matches | null) {
  const all = facetNames.map((facet) => wantedIn(columns, filter, facet))
  const asked = all.filter(({ number }) => number !== anyCode)
  const chosen = new Uint32Array(Math.ceil(columns.count / 32))
  let total = 0
  const count = (at: number) => {
    const misses = missesOf(asked, at)
    if (misses === 0) {
      total++
      chosen[at >> 5] = (chosen[at >> 5] ?? 0) | (1 << (at & 31))
      for (const one of all) countIn(one, at)
    } else if (misses === 1)
      for (const one of asked) if (!hasCode(one.codes, at, one.number)) countIn(one, at)
  }
  if (matches === null) for (let at = 0; at < columns.count; at++) count(at)
  else for (const at of matches.all) count(at)
  return { total, chosen, counts: countsOf(all) }
}

const anyCode = -1
const noSuchCode = -2

function wantedIn(columns: Columns, filter: RegisterFilter, facet: Facet): Wanted {
  const codes = columns[facets[facet]]
  const asked = filter[facet]
  const found = asked === undefined ? anyCode : codes.names.indexOf(String(asked))
  const number = asked !== undefined && found === -1 ? noSuchCode : found
  return { facet, codes, number, counter: new Int32Array(codes.names.length) }
}

/** How many choices an entry does not fit, to two: then it counts nowhere. */
function missesOf(asked: readonly Wanted[], at: number): number {
  let misses = 0
  for (const { codes, number } of asked) {
    if (!hasCode(codes, at, number)) misses++
    if (misses > 1) break
  }
  return misses
}

function hasCode({ starts, values }: Codes, at: number, number: number): boolean {
  const end = starts[at + 1] ?? 0
  for (let place = starts[at] ?? 0; place < end; place++) if (values[place] === number) return true
  return false
}

function countIn({ codes: { starts, values }, counter }: Wanted, at: number): void {
  const end = starts[at + 1] ?? 0
  for (let place = starts[at] ?? 0; place < end; place++) {
    const number = values[place] ?? 0
    counter[number] = (counter[number] ?? 0) + 1
  }
}

/** Of organisations only those with most are offered. */
const mostOffered = 500

function countsOf(all: readonly Wanted[]): Selection['counts'] {
  const counts = all.map(({ facet, codes, counter, number }) => {
    const least = leastOf(counter, mostOffered)
    const shown: { code: string; count: number }[] = []
    counter.forEach((count, place) => {
      const code = codes.names[place]
      if (code !== undefined && (count >= least || place === number)) shown.push({ code, count })
    })
    return [facet, shown] as const
  })
  return { ...noCounts(), ...Object.fromEntries(counts) }
}

/** The count that the first `most` have at least; ties come along. */
function leastOf(counter: Int32Array, most: number): number {
  const counts = counter.filter((count) => count > 0)
  if (counts.length <= most) return 1
  return counts.sort()[counts.length - most] ?? 1
}

function noCounts(): Selection['counts'] {
  return {
    ...{ municipality: [], area: [], targetGroup: [], publicParty: [], ideaBasedParty: [] },
    ...{ year: [], status: statusCodes.map((code) => ({ code, count: 0 })) },
  }
}

export function isChosen({ chosen }: Selection, at: number): boolean {
  return (((chosen[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1
}
