import { sql } from 'kysely'
import type { Actor, PublicBodyId } from '../../domain/actor.ts'
import type { Partnership } from '../../domain/partnership.ts'
import type { Text } from '../../domain/text.ts'
import { roleLabel, roleName } from '../../process/rulebook/lookup.ts'
import type { RoleId } from '../../process/rulebook/parts-schema.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { arrayOf } from '../array-of.ts'
import type { Db } from '../db.ts'
import { type GuestBoard, listGuestBoards } from './guest-board.ts'
import { currentRulebook, getRulebook, type RulebookRef } from './rulebook-version.ts'

/** What a role is called in the body or organisation that somebody acts for. */
export type TitleAt = (role: RoleId, holderId: string) => Text

export type RoleTitles = TitleAt & {
  /** The same as it stands in a sentence. */
  inSentence: TitleAt
}

/**
 * The titles in a case: each public party's own, by its own rulebook; the idea-based side's by the rulebook of the case.
 * One query where a case has several public parties, otherwise none.
 */
export async function roleTitles(db: Db, partnership: Partnership): Promise<RoleTitles> {
  return titlesFrom(db, partnership.rulebook, await listGuestBoards(db, partnership))
}

/** What somebody's own role is called in a case, where they act. */
export async function ownTitle(db: Db, partnership: Partnership, { acting }: Actor): Promise<Text> {
  const titles = await roleTitles(db, partnership)
  return titles(acting.role, acting.side === 'public' ? acting.bodyId : acting.organisationId)
}

/** The rulebook that names the officials of a public party in a case: its own, where it does not lead. No query for who does. */
export async function rulebookAt(db: Db, partnership: Partnership, bodyId: PublicBodyId): Promise<Rulebook> {
  if (bodyId === partnership.lead.bodyId) return getRulebook(db, partnership.rulebook)
  const guest = (await listGuestBoards(db, partnership)).find((one) => one.bodyId === bodyId)
  if (guest === undefined) return getRulebook(db, partnership.rulebook)
  return currentRulebook(db, guest.rulebook, guest.roleNames)
}

/** The titles in a case with these guest bodies. */
export async function titlesFrom(
  db: Db,
  ofCase: RulebookRef,
  guests: readonly GuestBoard[],
): Promise<RoleTitles> {
  const rulebook = await getRulebook(db, ofCase)
  const own = new Map<string, typeof rulebook>()
  for (const guest of guests)
    own.set(guest.bodyId, await currentRulebook(db, guest.rulebook, guest.roleNames))
  const of = (holderId: string) => own.get(holderId) ?? rulebook
  return Object.assign((role: RoleId, holderId: string) => roleLabel(of(holderId), role), {
    inSentence: (role: RoleId, holderId: string) => roleName(of(holderId), role),
  })
}

/** The same of the public parties that are guests in any of these cases; one query where there is one. */
export async function roleNamesOfGuests(
  db: Db,
  cases: readonly Pick<Partnership, 'scope'>[],
): Promise<RoleNameAt> {
  const guests = cases.flatMap(({ scope }) => scope.publicBodyIds.filter((id) => id !== scope.leadBodyId))
  if (guests.length === 0) return () => null
  const { rows } = await sql<Pick<GuestBoard, 'bodyId' | 'rulebook' | 'roleNames'>>`
    select id as "bodyId", rulebook, nullif(role_names, '{}')::text as "roleNames"
    from public_body where id = any(${arrayOf([...new Set(guests)])})`.execute(db)
  return roleNamesIn(db, rows)
}

export type RoleNameAt = (role: RoleId, bodyId: string) => Text | null

/** What roles are called in a sentence in these bodies: "förvaltningschefen". No query once their rulebooks have been read. */
export async function roleNamesIn(
  db: Db,
  bodies: readonly Pick<GuestBoard, 'bodyId' | 'rulebook' | 'roleNames'>[],
): Promise<RoleNameAt> {
  const own = new Map<string, Rulebook>()
  for (const { bodyId, rulebook, roleNames } of bodies)
    own.set(bodyId, await currentRulebook(db, rulebook, roleNames))
  return (role, bodyId) => {
    const rulebook = own.get(bodyId)
    return rulebook === undefined ? null : roleName(rulebook, role)
  }
}
