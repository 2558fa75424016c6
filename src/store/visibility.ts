import { type RawBuilder, sql } from 'kysely'
import { type Actor, type PersonId, personInCases, type UnitId } from '../domain/actor.ts'
import { type Role, sideOf } from '../domain/roles.ts'
import { openingEvents } from './partnership-parts.ts'

type Condition = RawBuilder<boolean>

const wholeBody: Role[] = ['staffUnit', 'director', 'adminHead', 'auditor', 'registrar', 'politician']
const coreService: Role[] = ['departmentHead', 'unitHead', 'deputyUnitHead']

/**
 * Which rows of `partnership as p` the actor may see. Says the same as canSeeCase in domain/permissions.ts, so that
 * nothing is fetched first and checked later; a test compares them for every kind of actor.
 */
export function visibleTo(actor: Actor): Condition {
  return visibleToReader(readerOf(actor))
}

/** All that decides which cases an actor may see. */
export type CaseReader = {
  role: Role
  /** Whose parts in cases count. */
  personId: PersonId
  /** The body or organisation that they act for. */
  holderId: string
  unitId: UnitId | null
}

export function readerOf(actor: Actor): CaseReader {
  const { acting } = actor
  const personId = personInCases(actor)
  return acting.side === 'party'
    ? { role: acting.role, personId, holderId: acting.organisationId, unitId: null }
    : { role: acting.role, personId, holderId: acting.bodyId, unitId: acting.unitId }
}

export function visibleToReader(reader: CaseReader): Condition {
  return sql`(${sql.join(branchesOf(reader), sql` or `)})`
}

/** The same in parts that no case is in twice: each part of a list can then be read along an index. */
export function branchesFor(actor: Actor): Condition[] {
  return branchesOf(readerOf(actor))
}

function branchesOf(reader: CaseReader): Condition[] {
  const { role, personId, holderId } = reader
  if (sideOf(role) === 'party') return [partyOf(holderId)]
  if (wholeBody.includes(role)) return [led(holderId), guestOf(holderId)]
  const isDeputy = hasPart(personId, 'deputy')
  return [sql`${withBody(holderId)} and (${isDeputy} or ${reasonOf(reader)})`]
}

/** Why somebody sees a case of their body who does not see them all. */
function reasonOf({ role, personId, unitId }: CaseReader): Condition {
  if (coreService.includes(role)) return concerns(unitId)
  if (role === 'coordinator' || role === 'legal') return hasPart(personId, role)
  return role === 'boardSecretary' ? openToBoard : sql`false`
}

const openToBoard: Condition = sql`exists (select from case_event where partnership_id = p.id
  and type = any(array[${sql.join(openingEvents.map((type) => sql.lit(type)))}]))`

function partyOf(organisationId: string): Condition {
  return sql`p.id in (select partnership_id from partnership_party
    where organisation_id = ${organisationId} and side = 'party' and until_day is null)`
}

function led(bodyId: string): Condition {
  return sql`p.public_body_id = ${bodyId}`
}

function guestOf(bodyId: string): Condition {
  return sql`p.id = any(array(select partnership_id from partnership_party
    where body_id = ${bodyId} and not lead and until_day is null)) and p.public_body_id <> ${bodyId}`
}

function withBody(bodyId: string): Condition {
  return sql`(${led(bodyId)} or ${guestOf(bodyId)})`
}

/** The case concerns the unit or one below it. */
function concerns(unitId: string | null): Condition {
  return sql`p.id = any(array(
    with recursive below as (
      select id from unit where id = ${unitId}::uuid
      union select u.id from unit u join below on u.parent_id = below.id
    )
    select pu.partnership_id from partnership_unit pu join below on below.id = pu.unit_id where pu.until_day is null))`
}

function hasPart(personId: string, part: string): Condition {
  return sql`p.id = any(array(select partnership_id from partnership_person
    where person_id = ${personId} and part = ${part} and until_day is null))`
}
