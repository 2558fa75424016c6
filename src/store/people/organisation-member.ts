import type { OrganisationId, PersonId } from '../../domain/actor.ts'
import type { PartyRole } from '../../domain/roles.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { withdrawInvitationsBy } from './invitation.ts'
import { addOrganisationMembership, endOrganisationMembership } from './membership.ts'

/** Done; not there (any more); or refused since nobody could then sign for the organisation. */
export type MemberChange = { kind: 'done'; membershipId: string } | { kind: 'notThere' | 'lastSignatory' }

type Which = { organisationId: OrganisationId; membershipId: string; on: PlainDate; by: PersonId }

/**
 * Ends somebody's membership from the day on. The last one who may sign stays until another one may. When another person
 * ends it, nobody can come in any more by what the one who leaves has sent. What goes with it, such as a mail, is done in
 * the same transaction.
 */
export function endMember(db: Db, which: Which, along?: (trx: Trx) => Promise<void>): Promise<MemberChange> {
  return withMember(db, which, async (trx, member) => {
    if (member.role === 'partySignatory' && !(await hasOtherSignatory(trx, which)))
      return { kind: 'lastSignatory' }
    await endOrganisationMembership(trx, { ...which, until: which.on })
    if (member.personId !== which.by)
      await withdrawInvitationsBy(trx, { ...which, personId: member.personId })
    await along?.(trx)
    return { kind: 'done', membershipId: which.membershipId }
  })
}

type Changed = { role: PartyRole; assignment: string | null; lastDay: PlainDate | null }

/**
 * Gives somebody another role or title from the day on, or another last day. What they were until then is kept. Nobody's
 * last day leaves the organisation without one who may sign.
 */
export function changeMember(
  db: Db,
  { role, assignment, lastDay, ...which }: Which & Changed,
  along?: (trx: Trx) => Promise<void>,
): Promise<MemberChange> {
  return withMember(db, which, async (trx, member) => {
    const until = lastDay === null ? null : addDays(lastDay, 1)
    const isSame = member.role === role && member.assignment === assignment
    const { membershipId, organisationId, on, by } = which
    if (isSame && member.until === until) return { kind: 'done', membershipId }
    const gone = whenGone({ before: member.role, role }, { on, until })
    if (gone !== null && !(await hasOtherSignatory(trx, { ...which, on: gone })))
      return { kind: 'lastSignatory' }
    await endOrganisationMembership(trx, { ...which, until: isSame ? until : on })
    if (until !== null && until !== member.until) await along?.(trx)
    if (isSame) return { kind: 'done', membershipId }
    const { personId } = member
    const next = { personId, organisationId, role, assignment, from: on, until, invitedBy: by }
    return { kind: 'done', membershipId: await addOrganisationMembership(trx, next) }
  })
}

/** From which day somebody else has to be able to sign; null when this person can. */
function whenGone(
  { before, role }: { before: string; role: PartyRole },
  { on, until }: { on: PlainDate; until: PlainDate | null },
): PlainDate | null {
  if (role === 'partySignatory') return until
  return before === 'partySignatory' ? on : null
}

type Member = { personId: PersonId; role: string; assignment: string | null; until: PlainDate | null }

/** One change at a time in an organisation: two who remove each other at once are still not both gone. */
function withMember(
  db: Db,
  { organisationId, membershipId, on }: Which,
  change: (trx: Trx, member: Member) => Promise<MemberChange>,
): Promise<MemberChange> {
  return withTransaction(db, async (trx) => {
    await trx
      .selectFrom('organisation')
      .select('id')
      .where('id', '=', organisationId)
      .forNoKeyUpdate()
      .execute()
    const member = await inForce(trx, { organisationId, on })
      .select(['person_id as personId', 'role', 'assignment', 'until_day as until'])
      .where('id', '=', membershipId)
      .executeTakeFirst()
    return member === undefined ? { kind: 'notThere' } : change(trx, member)
  })
}

async function hasOtherSignatory(db: Db, { membershipId, ...which }: Which): Promise<boolean> {
  const other = await inForce(db, which)
    .select('id')
    .where('role', '=', 'partySignatory')
    .where('id', '<>', membershipId)
    .executeTakeFirst()
  return other !== undefined
}

function inForce(db: Db, { organisationId, on }: Pick<Which, 'organisationId' | 'on'>) {
  return db
    .selectFrom('organisation_membership')
    .where('organisation_id', '=', organisationId)
    .where('from_day', '<=', on)
    .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>', on)]))
}
