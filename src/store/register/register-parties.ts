import { sql } from 'kysely'
import type { RegisterFilter } from '../../domain/register.ts'
import type { Db } from '../db.ts'
import { holding } from '../lists/like.ts'
import type { Counted } from './register-counts.ts'
import { remember } from './register-memory.ts'
import { facets, isChosen, type Selection, select } from './register-select.ts'

export type PartyFacet = 'publicParty' | 'ideaBasedParty'

type Asked = { side: PartyFacet; text: string; limit: number; offset: number }

/** Every organisation on one side of what a filter leaves, those with most first; `text` is a part of the name. */
export async function countParties(
  db: Db,
  filter: RegisterFilter,
  { side, text, limit, offset }: Asked,
): Promise<{ total: number; parties: Counted[] }> {
  const { [side]: _, ...others } = filter
  const selection = await select(db, others)
  const counted = await remember(selection.index, `parties ${side} ${JSON.stringify(others)}`, async () =>
    countedIn(selection, side),
  )
  const fits = text === '' ? null : await called(db, text)
  const found = fits === null ? counted : counted.filter(({ n }) => fits.has(n))
  const last = Math.max(0, Math.ceil(found.length / limit) - 1) * limit
  const from = Math.min(offset, last)
  return { total: found.length, parties: await named(db, found.slice(from, from + limit)) }
}

type CountedNumber = { n: number; count: number }

function countedIn(selection: Selection, side: PartyFacet): CountedNumber[] {
  const { names, starts, values } = selection.columns[facets[side]]
  const counter = new Int32Array(names.length)
  for (let at = 0; at < selection.columns.count; at++)
    if (isChosen(selection, at))
      for (const number of values.subarray(starts[at], starts[at + 1]))
        counter[number] = (counter[number] ?? 0) + 1
  return names
    .map((name, place) => ({ n: Number(name), count: counter[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.n - b.n)
}

/** The numbers of organisations that have the text in their name, or in a name that has been joined into them. */
async function called(db: Db, text: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('register_organisation')
    .select(sql<number>`coalesce(joined_into, n)`.as('n'))
    .where('name', 'ilike', holding(text))
    .execute()
  return new Set(rows.map(({ n }) => n))
}

async function named(db: Db, counted: readonly CountedNumber[]): Promise<Counted[]> {
  const rows = await db
    .selectFrom('register_organisation')
    .select(['n', 'slug', 'name', 'part_of as partOf'])
    .where(sql<boolean>`n = any(${counted.map(({ n }) => n)})`)
    .execute()
  const byNumber = new Map(rows.map((row) => [row.n, row]))
  return counted.flatMap(({ n, count }) => {
    const row = byNumber.get(n)
    if (row === undefined) return []
    return {
      code: row.slug,
      count,
      name: { sv: row.partOf === null ? row.name : `${row.name} (${row.partOf})` },
    }
  })
}
