import { sql } from 'kysely'
import type { Db } from './db.ts'
import type { About } from './partnership-list.ts'

/** A name as it is written, or the conclusion on state aid, which is said in the reader's language. */
export type AboutName =
  | { name: string }
  | { name: null; aid: NonNullable<About['aid']> }
  | { name: null; meetings: number }

/** What a list is about: the unit's name, the words of the board's goal, or the conclusion. One query at most. */
export async function nameOf(db: Db, { unit, goal, aid, meetings }: About): Promise<AboutName> {
  if (aid !== undefined) return { name: null, aid }
  if (meetings !== undefined) return { name: null, meetings }
  const { rows } = await sql<{ name: string }>`
    select name from unit where id = ${unit ?? null}
    union all select goal from board_goal where id = ${goal ?? null}`.execute(db)
  return { name: rows.map(({ name }) => name).join(', ') }
}
