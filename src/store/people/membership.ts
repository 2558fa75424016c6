import { type RawBuilder, sql } from 'kysely'
import type { Actor, Membership, OrganisationId, PersonId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { PartyRole, PublicRole, Role, Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { insertRows } from '../insert-rows.ts'
import { withRoleWords } from './role-words.ts'

type MembershipRow = {
  id: string
  person_id: PersonId
  side: Side
  role: Role
  holder_id: string
  holder_name: string
  /** The name of whoever a deputy acts for. */
  in_place_of: string | null
  membership: Membership
}

/** Every assignment in force on the day, of both sides, as one table; those that a deputy has for somebody away too. */
export function membershipsOn(today: PlainDate): RawBuilder<MembershipRow> {
  return sql`(
    select m.id, m.person_id, 'public' as side, m.role, b.id as holder_id, b.name as holder_name, m.from_day,
      null::text as in_place_of,
      json_build_object('side', 'public', 'id', m.id, 'role', m.role, 'bodyId', b.id, 'bodyName', b.name,
        'rulebook', b.rulebook, 'roleNames', nullif(b.role_names, '{}')::text, 'unitId', m.unit_id) as membership
    from body_membership m join public_body b on b.id = m.public_body_id
    where m.from_day <= ${today} and (m.until_day is null or m.until_day > ${today})
    union all
    select a.id, a.deputy_id, 'public', m.role, b.id, b.name, a.from_day, away.name,
      json_build_object('side', 'public', 'id', a.id, 'role', m.role, 'bodyId', b.id, 'bodyName', b.name,
        'rulebook', b.rulebook, 'roleNames', nullif(b.role_names, '{}')::text, 'unitId', m.unit_id, 'inPlaceOf', json_build_object('personId', away.id, 'name', away.name))
    from absence a join body_membership m on m.id = a.membership_id join public_body b on b.id = m.public_body_id
    join person away on away.id = a.person_id
    where a.from_day <= ${today} and a.until_day > ${today} and (m.until_day is null or m.until_day > ${today})
      and exists (select from body_membership own where own.person_id = a.deputy_id and own.public_body_id = b.id
        and own.from_day <= ${today} and (own.until_day is null or own.until_day > ${today}))
    union all
    select m.id, m.person_id, 'party', m.role, o.id, o.name, m.from_day, null,
      json_build_object('side', 'party', 'id', m.id, 'role', m.role, 'organisationId', o.id,
        'organisationName', o.name)
    from organisation_membership m join organisation o on o.id = m.organisation_id
    where m.from_day <= ${today} and (m.until_day is null or m.until_day > ${today}))`
}

/** The assignments of `person` in force on the day, the oldest first, as a column. */
export function membershipsOfPerson(today: PlainDate): RawBuilder<Membership[]> {
  return sql`coalesce((
    select json_agg(m.membership order by m.membership ->> 'inPlaceOf' nulls first, m.from_day, m.id)
    from ${membershipsOn(today)} as m where m.person_id = person.id), '[]')`
}

/** The person under the assignment asked for, else the oldest one. Nobody when no assignment is in force. */
export async function findActor(
  db: Db,
  personId: PersonId,
  { membershipId = null, today }: { membershipId?: string | null; today: PlainDate },
): Promise<Actor | null> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', membershipsOfPerson(today).as('memberships')])
    .where('id', '=', personId)
    .where('inactive_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : toActor(db, row, membershipId)
}

/** A row with the person and their assignments as an actor; null when there is no assignment to act under. */
export async function toActor(
  db: Db,
  row: { id: PersonId; name: string; email: string | null; memberships: Membership[] },
  membershipId: string | null,
): Promise<Actor | null> {
  const { id: personId, name } = row
  const memberships = await Promise.all(row.memberships.map((one) => withRoleWords(db, one)))
  const acting = memberships.find(({ id }) => id === membershipId) ?? memberships[0]
  return acting === undefined ? null : { personId, name, email: row.email ?? '', acting, memberships }
}

export type NewBodyMembership = {
  personId: PersonId
  bodyId: PublicBodyId
  role: PublicRole
  unitId?: UnitId | null
  from: PlainDate
  appointedBy?: PersonId
}

/** Gives a person an assignment in a public body, from a day. */
export async function addBodyMembership(db: Db, membership: NewBodyMembership): Promise<string> {
  const id = newId()
  const { personId, bodyId, role, unitId = null, from, appointedBy = null } = membership
  await db
    .insertInto('body_membership')
    .values({
      id,
      person_id: personId,
      public_body_id: bodyId,
      unit_id: unitId,
      role,
      from_day: from,
      appointed_by: appointedBy,
    })
    .execute()
  return id
}

export type NewOrganisationMembership = {
  personId: PersonId
  organisationId: OrganisationId
  role: PartyRole
  /** What they are in the organisation, in its own words: ordförande. */
  assignment?: string | null
  from: PlainDate
  /** The first day without it, where that is known beforehand. */
  until?: PlainDate | null
  invitedBy?: PersonId
}

/** Lets a person act for an organisation, from a day. */
export async function addOrganisationMembership(
  db: Db,
  membership: NewOrganisationMembership,
): Promise<string> {
  const row = organisationMembershipRow(membership)
  await insertRows(db, { organisation_membership: [row] })
  return row.id
}

/** The assignment as a row, to be added together with the organisation. */
export function organisationMembershipRow(membership: NewOrganisationMembership) {
  const {
    personId,
    organisationId,
    role,
    assignment = null,
    from,
    until = null,
    invitedBy = null,
  } = membership
  return {
    id: newId(),
    person_id: personId,
    organisation_id: organisationId,
    role,
    assignment,
    from_day: from,
    until_day: until,
    ended_by: until === null ? null : invitedBy,
    invited_by: invitedBy,
  }
}

type OrganisationMembershipEnd = {
  organisationId: OrganisationId
  membershipId: string
  /** The first day without it; null takes away an end that lies ahead. */
  until: PlainDate | null
  by: PersonId
  /** Today, where an end that lies ahead may be moved. */
  on?: PlainDate
}

/** Ends an assignment in an organisation. Once it has ended it stays as it was. */
export async function endOrganisationMembership(
  db: Db,
  { organisationId, membershipId, until, by, on }: OrganisationMembershipEnd,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisation_membership')
    .set({ until_day: until, ended_by: until === null ? null : by })
    .where('id', '=', membershipId)
    .where('organisation_id', '=', organisationId)
    .where((eb) =>
      eb.or([eb('until_day', 'is', null), ...(on === undefined ? [] : [eb('until_day', '>', on)])]),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
