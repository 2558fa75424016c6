import { type RawBuilder, sql } from 'kysely'
import type { Actor, PersonId } from '../../domain/actor.ts'
import type { WaitedRole } from '../../domain/partnership.ts'
import { roles } from '../../domain/roles.ts'

/**
 * As the columns waiting_roles and next_roles keep it: the role at the body that leads or at any idea-based party, or with
 * the body or organisation that alone is waited for, "boardSecretary@0199…".
 */
export function writeWaitedRole({ role, at }: WaitedRole): string {
  return at === null ? role : `${role}@${at}`
}

export function readWaitedRole(text: string): WaitedRole {
  const [role = '', at = null] = text.split('@')
  return { role: role as WaitedRole['role'], at }
}

/** As the column waiting_barred keeps it: somebody in a role whose turn it is not, "director@0199…". */
export function writeBarred(role: WaitedRole['role'], personId: PersonId): string {
  return `${role}@${personId}`
}

/** One person in every role, as that column keeps it. */
export function barredRoles(personId: PersonId): RawBuilder<string[]> {
  return sql`array[${sql.join(roles.map((role) => writeBarred(role, personId)))}]::text[]`
}

/** Whether the actor would judge what is their own, in a row of `partnership as p`. */
export function isBarred({ acting, personId }: Actor): RawBuilder<boolean> {
  const own = writeBarred(acting.role, personId)
  return sql`(p.waiting_barred <> '{}' and p.waiting_barred @> array[${own}]::text[])`
}

/** Whether one of the roles in a column of `partnership as p` is the actor's, where they act. */
export function isAmong({ acting }: Actor, column: RawBuilder<unknown>): RawBuilder<boolean> {
  const { role } = acting
  if (acting.side === 'party') {
    const own = writeWaitedRole({ role, at: acting.organisationId })
    return sql`(${column} && array[${role}, ${own}]::text[])`
  }
  const own = writeWaitedRole({ role, at: acting.bodyId })
  return sql`(${column} && array[${own}]::text[] or (${role} = any(${column}) and p.public_body_id = ${acting.bodyId}))`
}
