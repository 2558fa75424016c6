import { type RawBuilder, sql } from 'kysely'
import { type Actor, type Membership, type PersonId, personInCases } from '../../domain/actor.ts'
import type { Partnership } from '../../domain/partnership.ts'
import { latest, type PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { membershipsOn } from '../people/membership.ts'
import { openingEvents } from './partnership-parts.ts'

/** Somebody who acts for a party of a case, under one of their assignments. */
export type PartyMember = {
  actor: Actor
  /** The body or organisation that they act for. */
  holder: { id: string; name: string }
  unitName: string | null
  /** Since when the assignment, the party and the person's part in the case have all been there. */
  since: PlainDate
}

/**
 * Everybody with an assignment on the day in a body or organisation that is or has been a party of the case. Who of them
 * may see it is for the permissions to say. One query.
 */
export async function listPartyMembers(
  db: Db,
  partnership: Partnership,
  today: PlainDate,
): Promise<PartyMember[]> {
  const { rows } = await sql<Row>`
    select person.id as "personId", person.name, person.email, m.membership, m.from_day as "from",
      m.holder_id as "holderId", m.holder_name as "holderName", unit.name as "unitName",
      party.since as "partySince", ${serviceSince(partnership)} as "serviceSince", ${boardSince(partnership)} as "boardSince"
    from ${membershipsOn(today)} m
      join person on person.id = m.person_id and person.inactive_at is null
      join (select coalesce(body_id, organisation_id) as holder_id, max(from_day) as since from partnership_party
        where partnership_id = ${partnership.id} group by 1) party on party.holder_id = m.holder_id
      left join unit on unit.id = (m.membership ->> 'unitId')::uuid
    order by person.name, m.id`.execute(db)
  return rows.map((row) => toMember(row, partnership))
}

type Row = {
  personId: PersonId
  name: string
  email: string | null
  membership: Membership
  from: PlainDate
  holderId: string
  holderName: string
  unitName: string | null
  partySince: PlainDate
  serviceSince: PlainDate | null
  boardSince: PlainDate | null
}

function serviceSince({ id }: Partnership): RawBuilder<PlainDate | null> {
  return sql`(select min(from_day) from partnership_unit where partnership_id = ${id} and until_day is null)`
}

function boardSince({ id }: Partnership): RawBuilder<PlainDate | null> {
  return sql`(select min(on_date) from case_event where partnership_id = ${id}
    and type = any(array[${sql.join(openingEvents.map((type) => sql.lit(type)))}]))`
}

function toMember(row: Row, partnership: Partnership): PartyMember {
  const { personId, name, email, membership: acting, holderId, holderName, unitName } = row
  const actor = { personId, name, email: email ?? '', acting, memberships: [acting] }
  const since = latest(row.from, row.partySince, ...partSince(actor, row, partnership))
  return { actor, holder: { id: holderId, name: holderName }, unitName, since }
}

/** The day of what lets somebody see the case whose role alone does not. */
function partSince(actor: Actor, row: Row, { people }: Partnership): PlainDate[] {
  const { role } = actor.acting
  const part = people.find(
    ({ personId, part }) => personId === personInCases(actor) && [role, 'deputy'].includes(part),
  )
  if (part !== undefined) return [part.fromDay]
  if (role === 'boardSecretary') return row.boardSince === null ? [] : [row.boardSince]
  const isService = role === 'departmentHead' || role === 'unitHead' || role === 'deputyUnitHead'
  return isService && row.serviceSince !== null ? [row.serviceSince] : []
}
