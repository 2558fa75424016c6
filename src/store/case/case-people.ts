import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { Partnership } from '../../domain/partnership.ts'
import type { PublicRole, Role, Side } from '../../domain/roles.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { arrayOf, type Ids } from '../array-of.ts'
import type { Db } from '../db.ts'
import { membershipsOn } from '../people/membership.ts'

/** Somebody who acts in a case for one of its parties. */
export type CaseActor = {
  personId: PersonId
  name: string
  email: string | null
  phone: string | null
  side: Side
  role: Role
  /** The body or organisation that they act for. */
  holderId: string
  /** Whom they stand in for just now. */
  inPlaceOf: string | null
}

const reachable = sql.join(
  (['staffUnit', 'director', 'adminHead'] satisfies PublicRole[]).map((role) => sql.lit(role)),
)

/** Who acts for the parties of the case on the day: all of an organisation's people, and the body's leading roles. One query. */
export async function listCaseActors(db: Db, { scope }: Partnership, today: PlainDate): Promise<CaseActor[]> {
  const { organisationIds, publicBodyIds } = scope
  const parties = { organisations: arrayOf(organisationIds), bodies: arrayOf(publicBodyIds) }
  return caseActors(db, parties, today).execute()
}

/** Who acts for any of these organisations in their cases on the day. One query. */
export async function listPartyActors(
  db: Db,
  organisationIds: readonly string[],
  today: PlainDate,
): Promise<CaseActor[]> {
  return caseActors(db, { organisations: arrayOf(organisationIds), bodies: arrayOf([]) }, today).execute()
}

/** Those who act for these organisations and bodies in a case on the day, as a query. */
export function caseActors(
  db: Db,
  { organisations, bodies }: { organisations: Ids; bodies: Ids },
  today: PlainDate,
) {
  return db
    .selectFrom(membershipsOn(today).as('m'))
    .innerJoin('person', 'person.id', 'm.person_id')
    .select([
      'person.id as personId',
      'person.name',
      'person.email',
      'person.phone',
      'm.side',
      'm.role',
      'm.holder_id as holderId',
      'm.in_place_of as inPlaceOf',
    ])
    .where('person.inactive_at', 'is', null)
    .where(
      sql<boolean>`(m.side = 'party' and m.holder_id = any(${organisations})
        or m.side = 'public' and m.holder_id = any(${bodies}) and m.role in (${reachable}))`,
    )
    .orderBy('person.name')
}
