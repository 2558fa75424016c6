import { sql } from 'kysely'
import type { Text } from '../../domain/text.ts'
import type { Db } from '../db.ts'
import type { About } from './about-partnership.ts'

/** What a list is about: by its own name, or as a code that is said in the reader's language. */
export type AboutName = { names: readonly Text[]; coded: Coded }
type Coded = Omit<About, 'unit' | 'goal' | 'area'> & { withoutGoal?: boolean }

/** The unit's name, the words of the board's goal, the area of the open register, and the codes. One query at most. */
export async function nameOf(db: Db, { unit, goal: asked, area, ...rest }: About): Promise<AboutName> {
  const coded = asked === 'none' ? { ...rest, withoutGoal: true } : rest
  const goal = asked === 'none' ? undefined : asked
  if (unit === undefined && goal === undefined && area === undefined) return { names: [], coded }
  const { rows } = await sql<{ name: Text }>`
    select json_build_object('sv', name) as name from unit where id = ${unit ?? null}
    union all select json_build_object('sv', goal) from board_goal where id = ${goal ?? null}
    union all select label::json from register_code where code = ${area ?? null} and kind in ('category', 'theme')`.execute(
    db,
  )
  return { names: rows.map(({ name }) => name), coded }
}
