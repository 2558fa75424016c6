import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Db } from '../db.ts'
import { jsonRows } from '../json-rows.ts'
import { lineTexts } from './listed-line.ts'
import { columns, conditions, type ListAsked, orderOf } from './partnership-list.ts'
import { type Alike, alikeCounted, sumOf, type Tally, toTally } from './partnership-tally.ts'
import { partnershipFor } from './seen-by-party.ts'
import { visibleTo } from './visibility.ts'

/** A search that matches more cases than this is cut: nobody reads that far, and putting them all in order is slow. */
export const mostFound = 100

/** When the words themselves are in fewer cases than this, those with longer words that begin so come after. */
const few = 25

type Asked = ListAsked & { text: string }
export type Found = {
  tallies: readonly Tally[]
  /** As the database wrote them; `linesIn` reads them. */
  written: string
  /** The words are in so many cases that longer words were not looked for. */
  wordsOnly: boolean
}

/**
 * One page of what a search finds among the cases that the actor may see, and all that it finds counted by what lists are
 * filtered by. One query, and one more when the words themselves are in few cases.
 */
export async function searchVisible(db: Db, actor: Actor, asked: Asked): Promise<Found> {
  const { text, filter = {}, size = 50 } = asked
  const among = (condition: RawBuilder<unknown>) =>
    sql`select ${columns} from ${partnershipFor(actor)} p where ${visibleTo(actor)} and ${condition}
      ${conditions({ about: filter.about }, actor, asked.today)} limit ${Math.max(mostFound, size)}`
  const words = await searchOnce(db, actor, asked, sql`found as materialized (${among(named(text))})`)
  const longerSaid = text.includes('*') || hasSigns(text)
  const wordsOnly = sumOf(words.tallies) >= few && !longerSaid
  if (wordsOnly || longerSaid) return { ...words, wordsOnly }
  const others = among(sql`p.id <> all(array(select id from named)) and ${begun(text)}`)
  const longer = sql`named as materialized (${among(named(text))}),
    found as materialized (select * from named union all (${others}))`
  return { ...(await searchOnce(db, actor, asked, longer)), wordsOnly }
}

/** `found` names what is shown and counted, as parts of `with`. */
async function searchOnce(
  db: Db,
  actor: Actor,
  { today, filter = {}, sort = 'due', page = 1, size = 50 }: Asked,
  found: RawBuilder<unknown>,
): Promise<Omit<Found, 'wordsOnly'>> {
  const { about, ...narrower } = filter
  const shown = sql`select * from found p where true ${conditions(narrower, actor, today)}
    order by ${orderOf(sort, today)} limit ${size} offset ${(page - 1) * size}`
  const { rows } = await sql<{ tallies: Alike[]; written: string }>`with ${found}
    select ${jsonRows(alikeCounted(sql`found`, actor, today))} as tallies, ${lineTexts(shown, actor)} as written`.execute(
    db,
  )
  const [{ tallies, written } = { tallies: [], written: '[]' }] = rows
  return { tallies: tallies.map(toTally), written }
}

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
  return sql`(${words} or p.number = ${text.toLowerCase()} or p.registry_number = ${text}
    or p.id = any(array(select partnership_id from registry_case where external_number = ${text})))`
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
