import type { PublicBodyId } from '../../domain/actor.ts'
import type { PublicRole } from '../../domain/roles.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/** Who has these roles in a public body on the day: to notify, to appoint. */
export async function listOfficials(
  db: Db,
  { bodyId, roles, today }: { bodyId: PublicBodyId; roles?: readonly PublicRole[]; today: PlainDate },
) {
  return db
    .selectFrom('body_membership as m')
    .innerJoin('person', 'person.id', 'm.person_id')
    .leftJoin('unit', 'unit.id', 'm.unit_id')
    .select([
      'm.id',
      'person.id as personId',
      'person.name',
      'person.email',
      'person.phone',
      'person.language',
      'm.role',
      'm.unit_id as unitId',
      'unit.name as unitName',
    ])
    .where('m.public_body_id', '=', bodyId)
    .where('m.from_day', '<=', today)
    .where((eb) => eb.or([eb('m.until_day', 'is', null), eb('m.until_day', '>', today)]))
    .where('person.inactive_at', 'is', null)
    .$if(roles !== undefined, (qb) =>
      qb.where((eb) => eb('m.role', '=', eb.fn.any(eb.val([...(roles ?? [])])))),
    )
    .orderBy('person.name')
    .execute()
}
