import { sql } from 'kysely'
import { parseOrganisationNumber } from '../../kernel/organisation-number.ts'
import type { Db } from '../db.ts'
import type { Columns } from './register-columns.ts'
import type { RegisterIndex } from './register-index.ts'
import { remember } from './register-memory.ts'

/** Which entries have the words, and those that fit best, best first: more than that nobody reads. */
export type Matches = { all: Int32Array; best: readonly number[] }

const mostRanked = 1000
const mostWords = 12

/** Entries that have the words, as Swedish or English words in any form or as beginnings of names. */
export function matching(db: Db, index: RegisterIndex, columns: Columns, text: string): Promise<Matches> {
  return remember(index, `text ${text}`, async () => {
    const all = await allWith(db, text)
    const best = await (all.length > mostRanked ? bestWith(db, text) : ranked(db, text, all))
    return {
      all: Int32Array.from(all.flatMap((n) => columns.positionOf(n) ?? [])),
      best: best.flatMap((n) => columns.positionOf(n) ?? []),
    }
  })
}

async function allWith(db: Db, text: string): Promise<number[]> {
  const { rows } = await sql<{ numbers: string | null }>`select string_agg(n::text, ',') as numbers
    from register_text where search @@ ${asQuery(text)}`.execute(db)
  return rows[0]?.numbers?.split(',').map(Number) ?? []
}

async function ranked(db: Db, text: string, numbers: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ n: number }>`select n from register_text where n = any(${[...numbers]})
    order by ts_rank(search, ${asQuery(text)}) desc, n`.execute(db)
  return rows.map(({ n }) => n)
}

/** Names with the words come before texts with them. Ranking is slow, so only so many are ranked. */
async function bestWith(db: Db, text: string): Promise<number[]> {
  const some = (query: ReturnType<typeof asQuery>) =>
    sql`(select n, search from register_text where search @@ ${query} limit ${mostRanked})`
  const { rows } = await sql<{ n: number }>`
    select n from (${some(inNames(text))} union all ${some(asQuery(text))}) as found
    order by ts_rank(search, ${asQuery(text)}) desc, n`.execute(db)
  return [...new Set(rows.map(({ n }) => n))]
}

/** Worked out once in a query. */
function asQuery(text: string) {
  const typed = asTyped(text)
  return sql`(select websearch_to_tsquery('swedish', ${typed}) || websearch_to_tsquery('english', ${typed})
    || to_tsquery('simple', ${beginnings(typed, '')}))`
}

function inNames(text: string) {
  return sql`(select to_tsquery('simple', ${beginnings(asTyped(text), 'A')}))`
}

/** Short words are not beginnings of others: that would be nearly everything. */
function beginnings(text: string, weight: 'A' | ''): string {
  const parts = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords)
  return parts
    .map((word) => {
      const marks = `${word.length > 2 ? '*' : ''}${weight}`
      return marks === '' ? word : `${word}:${marks}`
    })
    .join(' & ')
}

/** An organisation number is kept as ten digits, however it is written. */
function asTyped(text: string): string {
  const number = parseOrganisationNumber(text)
  return number.ok ? number.value : text.replaceAll('\0', ' ')
}
