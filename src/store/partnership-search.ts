import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../domain/actor.ts'
import type { Db } from './db.ts'
import { jsonRows } from './json-rows.ts'
import {
  columns,
  conditions,
  type ListAsked,
  type ListedLine,
  lineOf,
  listed,
  orders,
} from './partnership-list.ts'
import { type Alike, alikeCounted, type Tally, toTally } from './partnership-tally.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

/** A search that matches more cases than this is cut: nobody reads that far, and putting them all in order is slow. */
export const mostFound = 100

/** When the words themselves are in fewer cases than this, those with longer words that begin so come after. */
const few = 25

type Asked = ListAsked & { text: string }
export type Found = {
  tallies: readonly Tally[]
  lines: ListedLine[]
  /** The words are in so many cases that longer words were not looked for. */
  wordsOnly: boolean
}

/**
 * One page of what a search finds among the cases that the actor may see, and all that it finds counted by what lists are
 * filtered by. One query that searches once.
 */
export async function searchVisible(db: Db, actor: Actor, asked: Asked): Promise<Found> {
  const { text, today, filter = {}, sort = 'due', page = 1, size = 50 } = asked
  const { about, ...narrower } = filter
  const most = Math.max(mostFound, size)
  const among = (condition: RawBuilder<unknown>) =>
    sql.join(
      branchesFor(actor).map(
        (branch) => sql`(select ${columns} from ${partnershipFor(actor)} p
          where ${branch} and ${condition} ${conditions({ about }, actor, today)} limit ${most})`,
      ),
      sql` union all `,
    )
  const { rows } = await sql<Row>`
    with named as materialized (${among(named(text))}),
      begun as materialized (${among(sql`(select count(*) from named) < ${few}
        and p.id <> all(array(select id from named)) and ${begun(text)}`)}),
      found as not materialized (select * from named union all select * from begun)
    select ${jsonRows(alikeCounted(sql`found`, actor, today))} as tallies,
      ${jsonRows(sql`select ${lineOf(actor)} from found p where true ${conditions(narrower, actor, today)}
        order by ${orders[sort]} limit ${size} offset ${(page - 1) * size}`)} as lines,
      (select count(*) from named) >= ${few} and not ${text.includes('*')} as "wordsOnly"`.execute(db)
  const [{ tallies, lines, wordsOnly } = none] = rows
  return { tallies: tallies.map(toTally), lines: listed(lines), wordsOnly }
}

type Row = { tallies: Alike[]; lines: Parameters<typeof listed>[0]; wordsOnly: boolean }
const none: Row = { tallies: [], lines: [], wordsOnly: false }

/** Has all the words, in any form that Swedish gives them, or is the case with that number. A star asks for longer words. */
function named(text: string): RawBuilder<boolean> {
  if (text.includes('*')) return begun(text)
  const words = sql`p.search @@ (websearch_to_tsquery('swedish', ${text}) || to_tsquery('simple', ${wordsIn(text).join(' & ')}))`
  if (!/\d/.test(text)) return sql`${words}`
  return sql`(${words} or p.number = ${text.toLowerCase()} or p.registry_number = ${text})`
}

/** Has words that begin so. */
function begun(text: string): RawBuilder<boolean> {
  return sql`p.search @@ to_tsquery('simple', ${beginnings(text)})`
}

/** For to_tsquery: every word of the text, or a longer one. */
export function beginnings(text: string): string {
  return wordsIn(text)
    .map((word) => `${word}:*`)
    .join(' & ')
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)
}
