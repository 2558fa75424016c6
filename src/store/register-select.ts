import type { RegisterFilter } from '../domain/register.ts'
import type { Db } from './db.ts'
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
  const wanted = facetNames.map((facet): Wanted => {
    const codes = columns[facets[facet]]
    const asked = filter[facet]
    const number = asked === undefined ? -1 : indexOrNone(codes.names.indexOf(String(asked)))
    return { facet, codes, number, counter: new Int32Array(codes.names.length) }
  })
  const chosen = new Uint32Array(Math.ceil(columns.count / 32))
  let total = 0
  for (let at = 0; at < columns.count; at++) {
    if (matches !== null && matches.has[at] !== 1) continue
    const missed = missesOf(wanted, at)
    if (missed.length > 1) continue
    const [only] = missed
    if (only !== undefined) countIn(only, at)
    else {
      total++
      chosen[at >> 5] = (chosen[at >> 5] ?? 0) | (1 << (at & 31))
      for (const one of wanted) countIn(one, at)
    }
  }
  return { total, chosen, counts: countsOf(wanted) }
}

const nobody = -2
const none: Wanted[] = []

function indexOrNone(index: number): number {
  return index === -1 ? nobody : index
}

/** Which choices an entry does not fit; two are enough to know that it counts nowhere. */
function missesOf(wanted: readonly Wanted[], at: number): Wanted[] {
  let missed = none
  for (const one of wanted) {
    if (one.number === -1 || hasCode(one.codes, at, one.number)) continue
    missed = [...missed, one]
    if (missed.length > 1) return missed
  }
  return missed
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

function countsOf(wanted: readonly Wanted[]): Selection['counts'] {
  const counts = wanted.map(({ facet, codes, counter, number }) => {
    const all = codes.names.map((code, place) => ({ code, count: counter[place] ?? 0, place }))
    const shown = all.filter(({ count, place }) => count > 0 || place === number)
    return [facet, shown.map(({ code, count }) => ({ code, count }))] as const
  })
  return { ...noCounts(), ...Object.fromEntries(counts) }
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
