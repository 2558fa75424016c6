import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { arrayOf } from '../array-of.ts'
import type { Db } from '../db.ts'

/** Everybody who acts or has acted for an organisation: those in force on the day first. */
export async function listOrganisationMembers(db: Db, organisationId: OrganisationId) {
  return db
    .selectFrom('organisation_membership as m')
    .innerJoin('person', 'person.id', 'm.person_id')
    .select([
      'm.id',
      'person.id as personId',
      'person.name',
      'person.email',
      'person.phone',
      'm.role',
      'm.assignment',
      'm.from_day as from',
      'm.until_day as until',
    ])
    .where('m.organisation_id', '=', organisationId)
    .orderBy((eb) => eb('m.until_day', 'is not', null))
    .orderBy('person.name')
    .execute()
}

/** Ids of the people who act for any of the organisations on the day. */
export async function memberIdsOf(
  db: Db,
  organisationIds: readonly OrganisationId[],
  today: PlainDate,
): Promise<PersonId[]> {
  const rows = await db
    .selectFrom('organisation_membership as m')
    .select('m.person_id')
    .distinct()
    .where(sql<boolean>`m.organisation_id = any(${arrayOf(organisationIds)})`)
    .where('m.from_day', '<=', today)
    .where((eb) => eb.or([eb('m.until_day', 'is', null), eb('m.until_day', '>', today)]))
    .execute()
  return rows.map(({ person_id }) => person_id)
}
