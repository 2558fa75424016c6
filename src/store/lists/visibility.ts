import { type RawBuilder, sql } from 'kysely'
import { type Actor, type PersonId, personInCases, type UnitId } from '../../domain/actor.ts'
import { type Role, sideOf } from '../../domain/roles.ts'
import { openingEvents } from '../case/partnership-parts.ts'

type Condition = RawBuilder<boolean>

const wholeBody: Role[] = ['staffUnit', 'director', 'adminHead', 'auditor', 'registrar', 'politician']
const coreService: Role[] = ['departmentHead', 'unitHead', 'deputyUnitHead']

/**
 * Which rows of `partnership as p` the actor may see. Says the same as canSeeCase in domain/permissions, so that
 * nothing is fetched first and checked later; a test compares them for every kind of actor.
 */
export function visibleTo(actor: Actor): Condition {
  return visibleToReader(readerOf(actor))
}

/** The same for any of their current assignments, whichever they act under. */
export function stillSeenBy(actor: Actor): Condition {
  const each = actor.memberships.map((acting) => visibleTo({ ...actor, acting }))
  return sql`(${sql.join(each, sql` or `)})`
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
  const reader = readerOf(actor)
  return coreService.includes(reader.role) ? ofUnit(reader) : branchesOf(reader)
}

/** The same text for all who see the same cases in the same role. */
export function rightsOf(actor: Actor): string {
  const { role, holderId, unitId, personId } = readerOf(actor)
  const seesAll = sideOf(role) === 'party' || wholeBody.includes(role)
  return [role, holderId, ...(seesAll ? [] : [unitId, personId])].join(' ')
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

/** Those that the organisation is a party to. */
export function partyOf(organisationId: string): Condition {
  return sql`p.id in (select partnership_id from partnership_party
    where organisation_id = ${organisationId} and side = 'party' and until_day is null)`
}

function led(bodyId: string): Condition {
  return sql`p.public_body_id = ${bodyId}`
}

/** Those that the body is a party to, and another leads. */
export function guestOf(bodyId: string): Condition {
  return sql`p.id = any(array(select partnership_id from partnership_party
    where body_id = ${bodyId} and not lead and until_day is null)) and p.public_body_id <> ${bodyId}`
}

function withBody(bodyId: string): Condition {
  return sql`(${led(bodyId)} or ${guestOf(bodyId)})`
}

/** The case concerns the unit or one below it. */
function concerns(unitId: string | null): Condition {
  return sql`exists (select from partnership_unit pu
    where pu.partnership_id = p.id and pu.until_day is null and pu.unit_id = any(${unitsBelow(unitId)}))`
}

/** So many cases are looked up by their ids; among more, those along an index are asked one by one whether they concern it. */
const fewCases = 1000

/** What the head of a unit sees, for lists: what they are a deputy in, and the cases of the unit. */
function ofUnit({ personId, holderId, unitId }: CaseReader): Condition[] {
  const isDeputy = hasPart(personId, 'deputy')
  const some = sql`select partnership_id from partnership_unit
    where unit_id = any(${unitsBelow(unitId)}) and until_day is null limit ${fewCases + 1}`
  const isSmall = sql`(select count(*) <= ${fewCases} from (${some}) found)`
  const ofLarge = sql`not ${isSmall} and not ${isDeputy} and ${concerns(unitId)}`
  return [
    sql`${withBody(holderId)} and ${isDeputy}`,
    sql`${isSmall} and p.id = any(array(${some})) and ${withBody(holderId)} and not ${isDeputy}`,
    sql`${led(holderId)} and ${ofLarge}`,
    sql`${guestOf(holderId)} and ${ofLarge}`,
  ]
}

/** The unit and all below it. */
function unitsBelow(unitId: string | null): RawBuilder<string[]> {
  return sql`array(
    with recursive below as (
      select id from unit where id = ${unitId}::uuid
      union select u.id from unit u join below on u.parent_id = below.id
    )
    select id from below)`
}

function hasPart(personId: string, part: string): Condition {
  return sql`p.id = any(array(select partnership_id from partnership_person
    where person_id = ${personId} and part = ${part} and until_day is null))`
}
