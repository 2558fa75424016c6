import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../domain/actor.ts'
import type { PublicRole } from '../domain/roles.ts'

type Condition = RawBuilder<boolean>

const wholeBody: PublicRole[] = ['staffUnit', 'director', 'adminHead', 'auditor', 'registrar', 'politician']
const coreService: PublicRole[] = ['departmentHead', 'unitHead', 'deputyUnitHead']

/**
 * Which rows of `partnership as p` the actor may see. Says the same as canSeeCase in domain/permissions.ts, so that
 * nothing is fetched first and checked later; a test compares them for every kind of actor.
 */
export function visibleTo(actor: Actor): Condition {
  return sql`(${sql.join(branchesFor(actor), sql` or `)})`
}

/** The same in parts that no case is in twice: each part of a list can then be read along an index. */
export function branchesFor({ acting, personId }: Actor): Condition[] {
  if (acting.side === 'party') return [partyOf(acting.organisationId)]
  const { role, bodyId, unitId } = acting
  if (wholeBody.includes(role)) return [led(bodyId), guestOf(bodyId)]
  if (coreService.includes(role)) return [sql`${withBody(bodyId)} and ${concerns(unitId)}`]
  if (role === 'coordinator') return [sql`${withBody(bodyId)} and ${hasPart(personId, 'coordinator')}`]
  if (role === 'legal') return [sql`${withBody(bodyId)} and ${hasPart(personId, 'legal')}`]
  return [sql`false`]
}

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
