import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Db } from './db.ts'
import { keptQuery } from './kept-query.ts'

type Texts = ReadonlyMap<string, string>
type Write = (about: { db: Db; id: RawBuilder<string>; today: PlainDate }) => RawBuilder<unknown>
type Key = 'uuid' | 'text'

/**
 * What something rests on, by its id, as JSON on a day: one question of the database for all who want to know at the same
 * moment. While one is under way those who come wait for the next, so that nobody is given what was read before they asked.
 * A transaction asks for itself. `write` gives the value for one id as a query of one row and column.
 */
export function askedTogether(write: Write, key: Key = 'uuid') {
  const lines = new WeakMap<Db, Line>()
  const query = queryOf(write, key)
  return async (db: Db, id: string, today: PlainDate): Promise<string> => {
    const line = lines.get(db) ?? { underWay: Promise.resolve(), next: null }
    lines.set(db, line)
    const round =
      line.next?.today === today ? line.next : newRound(line, today, (ids) => query(db, ids, today))
    round.ids.add(id)
    return (await round.texts).get(id) ?? 'null'
  }
}

/** What is asked next. Whoever comes before it begins joins in. */
type Round = { ids: Set<string>; today: PlainDate; texts: Promise<Texts> }
type Line = { underWay: Promise<unknown>; next: Round | null }

/** Asked as soon as the round before it has been answered, well or not. */
function newRound(line: Line, today: PlainDate, ask: (ids: readonly string[]) => Promise<Texts>): Round {
  const ids = new Set<string>()
  const texts = line.underWay.then(() => {
    if (line.next === round) line.next = null
    return ask([...ids])
  })
  const round: Round = { ids, today, texts }
  line.next = round
  line.underWay = texts.catch(() => {})
  return round
}

/** As a list in JSON the database plans for any number of ids alike, and need not plan anew for each. */
function queryOf(write: Write, key: Key) {
  const id = sql<string>`asked.id::${sql.raw(key)}`
  const query = keptQuery<null, { ids: string; today: PlainDate }, { id: string; text: string }>(
    (db, _shape, { ids, today }) => sql`
      select asked.id, (${write({ db, id, today })})::text as text
      from json_array_elements_text(${ids}::json) as asked (id)`,
  )
  return async (db: Db, ids: readonly string[], today: PlainDate): Promise<Texts> => {
    const rows = await query(db, null, { ids: JSON.stringify(ids), today })
    return new Map(rows.map(({ id, text }) => [id, text]))
  }
}
