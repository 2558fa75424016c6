import { sql } from 'kysely'
import type { Text } from '../domain/text.ts'
import type { Db } from './db.ts'
import { matchesText, type RegisterFilter, type RegisterStatus } from './register.ts'

export type Counted<Code extends string = string> = { code: Code; label: Text | null; count: number }

/** How many partnerships match, and how many each other choice would leave. */
export type RegisterCounts = {
  total: number
  municipalities: Counted[]
  categories: Counted[]
  statuses: Counted<RegisterStatus>[]
}

type CountRow = { facet: string; code: string; label: Text | null; count: number }

/** One scan of what matches the text. Each facet counts as if it had not been chosen in, so that a reader can change it. */
export async function countRegistered(db: Db, filter: RegisterFilter): Promise<RegisterCounts> {
  const { rows } = await sql<CountRow>`
    with matching as materialized (
      select municipality_code, municipality, categories, status,
        ${filter.municipality} in ('', municipality_code) as place_fits,
        (${filter.category} = '' or ${filter.category} = any(categories)) as category_fits,
        ${filter.status} in ('', status) as status_fits
      from register_partnership
      where ${matchesText(filter.text)}
    )
    select 'total' as facet, '' as code, null::jsonb as label, count(*) as count
      from matching where place_fits and category_fits and status_fits
    union all
    select 'place', municipality_code, jsonb_build_object('sv', min(municipality)), count(*)
      from matching where category_fits and status_fits group by municipality_code
    union all
    select 'category', word.code, word.label, count(*)
      from matching, unnest(categories) as has(code)
      join register_code word on word.kind = 'category' and word.code = has.code
      where place_fits and status_fits group by word.kind, word.code
    union all
    select 'status', status, null, count(*)
      from matching where place_fits and category_fits group by status`.execute(db)
  return {
    total: rows.find((row) => row.facet === 'total')?.count ?? 0,
    municipalities: facet(rows, 'place'),
    categories: facet(rows, 'category'),
    statuses: facet(rows, 'status') as Counted<RegisterStatus>[],
  }
}

function facet(rows: CountRow[], name: string): Counted[] {
  return rows.filter((row) => row.facet === name).map(({ code, label, count }) => ({ code, label, count }))
}
