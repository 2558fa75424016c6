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
      (select count(*) from named) >= ${few} and not ${text.includes('*') || hasSigns(text)} as "wordsOnly"`.execute(
    db,
  )
  const [{ tallies, lines, wordsOnly } = none] = rows
  return { tallies: tallies.map(toTally), lines: listed(lines), wordsOnly }
}

type Row = { tallies: Alike[]; lines: Parameters<typeof listed>[0]; wordsOnly: boolean }
const none: Row = { tallies: [], lines: [], wordsOnly: false }

/**
 * Has all the words, in any form that Swedish gives them, or is the case with that number. A star asks for longer words;
 * quotation marks, a minus and `or` mean what they do in other searches.
 */
function named(text: string): RawBuilder<boolean> {
  if (hasSigns(text)) return sql`p.search @@ websearch_to_tsquery('swedish', ${text})`
  if (text.includes('*')) return begun(text)
  const asItIs = sql`to_tsquery('simple', ${wordsIn(text).join(' & ')})`
  if (!/\d/.test(text)) return sql`p.search @@ ${wordsOr(text, asItIs)}`
  const words = sql`p.search @@ (websearch_to_tsquery('swedish', ${text}) || ${asItIs})`
  return sql`(${words} or p.number = ${text.toLowerCase()} or p.registry_number = ${text})`
}

/** The words in any form, or as they stand where Swedish passes one by for being too common to mean anything. */
function wordsOr(text: string, asItIs: RawBuilder<unknown>): RawBuilder<unknown> {
  const nodes = 2 * wordsIn(text).length - 1
  return sql`(select case when numnode(any_form) >= ${nodes} then any_form else any_form || ${asItIs} end
    from websearch_to_tsquery('swedish', ${text}) any_form)`
}

function hasSigns(text: string): boolean {
  return /"|(^|\s)-\S|\sor\s/i.test(text)
}

/** Has words that begin so; what signs say of words holds for the words themselves alone. */
function begun(text: string): RawBuilder<boolean> {
  if (hasSigns(text)) return sql`false`
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
