import { sql } from 'kysely'
import type { Partnership } from '../domain/partnership.ts'
import type { Role } from '../domain/roles.ts'
import type { Text } from '../domain/text.ts'
import { roleLabel } from '../process/lookup.ts'
import { arrayOf, type Ids } from './array-of.ts'
import type { Db } from './db.ts'
import { currentRulebook, getRulebook, type RulebookRef } from './rulebook-version.ts'

/** What a role is called in the body or organisation that somebody acts for. */
export type RoleTitles = (role: Role, holderId: string) => Text

/**
 * The titles in a case: each public party's own, by its own rulebook; the idea-based side's by the rulebook of the case.
 * One query where a case has several public parties, otherwise none.
 */
export async function roleTitles(db: Db, { rulebook, scope }: Partnership): Promise<RoleTitles> {
  const guests = scope.publicBodyIds.filter((id) => id !== scope.leadBodyId)
  const bodies = guests.length === 0 ? [] : await bodyRulebooks(db, arrayOf(guests)).execute()
  return titlesFrom(db, rulebook, bodies)
}

/** The folder of the rulebook that a body goes by. */
export type BodyRulebook = { id: string; rulebook: string }

/** Which rulebook each of these bodies goes by, as a query. */
export function bodyRulebooks(db: Db, bodies: Ids) {
  return db.selectFrom('public_body').select(['id', 'rulebook']).where(sql<boolean>`id = any(${bodies})`)
}

/** The titles in a case with these guest bodies. */
export async function titlesFrom(
  db: Db,
  ofCase: RulebookRef,
  guests: readonly BodyRulebook[],
): Promise<RoleTitles> {
  const rulebook = await getRulebook(db, ofCase)
  const own = new Map<string, typeof rulebook>()
  for (const guest of guests) own.set(guest.id, await currentRulebook(db, guest.rulebook))
  return (role, holderId) => roleLabel(own.get(holderId) ?? rulebook, role)
}
