import type { OrganisationId } from '../../../domain/actor.ts'
import { canManageOrganisation, canSeeOrganisation } from '../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { isAfter, type PlainDate } from '../../../kernel/plain-date.ts'
import { listOrganisationMembers } from '../../../store/people/organisation-members.ts'
import type { SignedIn } from '../../visit.ts'

export type Member = Awaited<ReturnType<typeof listOrganisationMembers>>[number]

/** The organisation that the person acts for now. Throws NotAllowed for whoever acts for a public body. */
export function ownOrganisation({ actor }: SignedIn): OrganisationId {
  const { acting } = actor
  if (acting.side !== 'party' || !canSeeOrganisation(actor, acting.organisationId)) throw new NotAllowed()
  return acting.organisationId
}

/** The same, for those who may change it: its signatories. */
export function managedOrganisation(at: SignedIn): OrganisationId {
  const id = ownOrganisation(at)
  if (!canManageOrganisation(at.actor, id)) throw new NotAllowed()
  return id
}

/** Everybody who represents the organisation on the day. */
export async function membersNow(at: SignedIn, id: OrganisationId): Promise<Member[]> {
  const members = await listOrganisationMembers(at.db, id)
  return members.filter((member) => isInForce(member, at.today))
}

export function isInForce({ from, until }: Member, today: PlainDate): boolean {
  return !isAfter(from, today) && (until === null || isAfter(until, today))
}
