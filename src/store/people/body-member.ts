import { sql } from 'kysely'
import type { PersonId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { PublicRole } from '../../domain/roles.ts'
import type { Language } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { addBodyMembership } from './membership.ts'
import { findOrAddPerson } from './person.ts'

export type BodyMember = {
  id: string
  personId: PersonId
  name: string
  email: string | null
  role: PublicRole
  unitId: UnitId | null
  unitName: string | null
  from: PlainDate
  /** The first day without it; empty while it holds. */
  until: PlainDate | null
  appointedByName: string | null
  endedByName: string | null
}

/** Everybody who has, has had or will have an assignment in a public body, by name. */
export async function listBodyMembers(db: Db, bodyId: PublicBodyId): Promise<BodyMember[]> {
  const { rows } = await sql<BodyMember>`
    select m.id, p.id as "personId", p.name, p.email, m.role, m.unit_id as "unitId", unit.name as "unitName",
      m.from_day as "from", m.until_day as until, a.name as "appointedByName", e.name as "endedByName"
    from body_membership m join person p on p.id = m.person_id
    left join unit on unit.id = m.unit_id
    left join person a on a.id = m.appointed_by
    left join person e on e.id = m.ended_by
    where m.public_body_id = ${bodyId} order by p.name, m.from_day, m.id`.execute(db)
  return rows
}

type NewBodyMember = {
  bodyId: PublicBodyId
  name: string
  email: string
  language: Language
  role: PublicRole
  unitId: UnitId | null
  from: PlainDate
  by: PersonId
}

/** Gives somebody an assignment; null when they already have it. Whoever is not known here becomes so. */
export async function addBodyMember(trx: Trx, member: NewBodyMember): Promise<string | null> {
  const { bodyId, role, unitId, from, by } = member
  await lockMembers(trx, bodyId)
  const personId = await findOrAddPerson(trx, member)
  const same = await trx
    .selectFrom('body_membership')
    .select('id')
    .where('person_id', '=', personId)
    .where('public_body_id', '=', bodyId)
    .where('role', '=', role)
    .where('unit_id', 'is not distinct from', unitId)
    .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>', from)]))
    .executeTakeFirst()
  if (same !== undefined) return null
  return addBodyMembership(trx, { personId, bodyId, role, unitId, from, appointedBy: by })
}

/** The roles that a body cannot be without: somebody receives, somebody assesses, somebody lets people in. */
const needed: readonly string[] = ['staffUnit', 'director', 'admin'] satisfies PublicRole[]

export type BodyMemberEnd = 'done' | 'notThere' | 'lastOne'

/** Ends an assignment: `until` is the first day without it. The last one in a role that is needed stays. */
export function endBodyMember(
  db: Db,
  which: { bodyId: PublicBodyId; membershipId: string; until: PlainDate; by: PersonId },
): Promise<BodyMemberEnd> {
  const { bodyId, membershipId, until, by } = which
  return withTransaction(db, async (trx) => {
    await lockMembers(trx, bodyId)
    const open = trx
      .selectFrom('body_membership')
      .select('role')
      .where('public_body_id', '=', bodyId)
      .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>', until)]))
    const member = await open.where('id', '=', membershipId).executeTakeFirst()
    if (member === undefined) return 'notThere'
    const others = open.where('role', '=', member.role).where('id', '<>', membershipId)
    const other = await others.where('from_day', '<=', until).executeTakeFirst()
    if (needed.includes(member.role) && other === undefined) return 'lastOne'
    await trx
      .updateTable('body_membership')
      .set({ until_day: sql`greatest(${until}::date, from_day)`, ended_by: by })
      .where('id', '=', membershipId)
      .execute()
    return 'done'
  })
}

/** One change at a time in a body: two who end each other at once are still not both gone. */
async function lockMembers(trx: Trx, bodyId: PublicBodyId): Promise<void> {
  await trx.selectFrom('public_body').select('id').where('id', '=', bodyId).forNoKeyUpdate().execute()
}
