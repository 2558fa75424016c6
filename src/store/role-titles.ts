import { sql } from 'kysely'
import type { Partnership } from '../domain/partnership.ts'
import type { Role } from '../domain/roles.ts'
import type { Text } from '../domain/text.ts'
import { roleLabel } from '../process/lookup.ts'
import { arrayOf } from './array-of.ts'
import type { Db } from './db.ts'
import { currentRulebook, getRulebook } from './rulebook-version.ts'

/** What a role is called in the body or organisation that somebody acts for. */
export type RoleTitles = (role: Role, holderId: string) => Text

/**
 * The titles in a case: each public party's own, by its own rulebook; the idea-based side's by the rulebook of the case.
 * One query where a case has several public parties, otherwise none.
 */
export async function roleTitles(db: Db, { rulebook, scope }: Partnership): Promise<RoleTitles> {
  const ofCase = await getRulebook(db, rulebook)
  const guests = scope.publicBodyIds.filter((id) => id !== scope.leadBodyId)
  if (guests.length === 0) return (role) => roleLabel(ofCase, role)
  const rows = await db
    .selectFrom('public_body')
    .select(['id', 'rulebook'])
    .where(sql<boolean>`id = any(${arrayOf(guests)})`)
    .execute()
  const own = new Map<string, typeof ofCase>()
  for (const row of rows) own.set(row.id, await currentRulebook(db, row.rulebook))
  return (role, holderId) => roleLabel(own.get(holderId) ?? ofCase, role)
}
