import { sql } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import { type PartyRole, type PublicRole, partyRoles, publicRoles, type Role } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { addBodyMembership, addOrganisationMembership } from './membership.ts'

export type Invitation = {
  id: string
  organisationId: OrganisationId | null
  organisationName: string | null
  bodyId: PublicBodyId | null
  bodyName: string | null
  unitId: UnitId | null
  email: string
  name: string
  role: Role
  invitedBy: PersonId
  invitedByName: string
  createdAt: string
  acceptedAt: string | null
  withdrawnAt: string | null
}

export type NewInvitation = { email: string; name: string; by: PersonId; at: Date } & (
  | { organisationId: OrganisationId; role: PartyRole }
  | { bodyId: PublicBodyId; unitId?: UnitId; role: PublicRole }
)

/** Keeps that somebody is asked to act for an organisation or a body. The link is sent apart (one-time-link.ts). */
export async function addInvitation(db: Db, invitation: NewInvitation): Promise<string> {
  const id = newId()
  const { email, name, role, by, at } = invitation
  const holder =
    'bodyId' in invitation
      ? { public_body_id: invitation.bodyId, unit_id: invitation.unitId ?? null }
      : { organisation_id: invitation.organisationId }
  await db
    .insertInto('invitation')
    .values({ id, email: email.trim(), name, role, invited_by: by, created_at: at, ...holder })
    .execute()
  return id
}

export async function findInvitation(db: Db, id: string): Promise<Invitation | null> {
  return (await invitations(db).where('i.id', '=', id).executeTakeFirst()) ?? null
}

/** Invitations of the organisation that nobody has answered. */
export async function listOpenInvitations(db: Db, organisationId: OrganisationId): Promise<Invitation[]> {
  return invitations(db)
    .where('i.organisation_id', '=', organisationId)
    .where('i.accepted_at', 'is', null)
    .where('i.withdrawn_at', 'is', null)
    .orderBy('i.created_at')
    .execute()
}

/** Takes an unanswered invitation back. */
export async function withdrawInvitation(
  db: Db,
  { id, organisationId, at }: { id: string; organisationId: OrganisationId; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes back all that a person has sent in the name of an organisation and nobody has answered. */
export async function withdrawInvitationsBy(
  db: Db,
  { personId, organisationId }: { personId: PersonId; organisationId: OrganisationId },
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ withdrawn_at: sql`now()` })
    .where('invited_by', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Answers yes: the membership starts on the day. Null when it was answered or withdrawn already. */
export async function acceptInvitation(
  db: Db,
  { id, personId, on, at }: { id: string; personId: PersonId; on: PlainDate; at: Date },
): Promise<{ membershipId: string } | null> {
  return withTransaction(db, async (trx) => {
    const taken = await trx
      .updateTable('invitation')
      .set({ accepted_at: at, accepted_by: personId })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .returning(['organisation_id', 'public_body_id', 'unit_id', 'role', 'invited_by'])
      .executeTakeFirst()
    return taken === undefined
      ? null
      : { membershipId: await startMembership(trx, { ...taken, personId, from: on }) }
  })
}

/** An invitation that somebody has answered yes to, with the first day. */
type Taken = {
  personId: PersonId
  from: PlainDate
  organisation_id: OrganisationId | null
  public_body_id: PublicBodyId | null
  unit_id: UnitId | null
  role: Role
  invited_by: PersonId
}

async function startMembership(db: Db, taken: Taken): Promise<string> {
  const { personId, from, organisation_id: organisationId, public_body_id: bodyId, invited_by: by } = taken
  const asParty = partyRoles.find((role) => role === taken.role)
  if (organisationId !== null && asParty)
    return addOrganisationMembership(db, { personId, organisationId, role: asParty, from, invitedBy: by })
  const asOfficial = publicRoles.find((role) => role === taken.role)
  if (bodyId !== null && asOfficial)
    return addBodyMembership(db, {
      personId,
      bodyId,
      unitId: taken.unit_id,
      role: asOfficial,
      from,
      appointedBy: by,
    })
  throw new Error(`The invitation has a role that its holder cannot give: ${taken.role}`)
}

function invitations(db: Db) {
  return db
    .selectFrom('invitation as i')
    .innerJoin('person as who', 'who.id', 'i.invited_by')
    .leftJoin('organisation as o', 'o.id', 'i.organisation_id')
    .leftJoin('public_body as b', 'b.id', 'i.public_body_id')
    .select([
      'i.id',
      'i.organisation_id as organisationId',
      'o.name as organisationName',
      'i.public_body_id as bodyId',
      'b.name as bodyName',
      'i.unit_id as unitId',
      'i.email',
      'i.name',
      'i.role',
      'i.invited_by as invitedBy',
      'who.name as invitedByName',
      'i.created_at as createdAt',
      'i.accepted_at as acceptedAt',
      'i.withdrawn_at as withdrawnAt',
    ])
}
