import type { Brand } from '../kernel/brand.ts'
import type { PartyRole, PublicRole } from './roles.ts'

export type PersonId = Brand<string, 'PersonId'>
export type PublicBodyId = Brand<string, 'PublicBodyId'>
export type UnitId = Brand<string, 'UnitId'>
export type OrganisationId = Brand<string, 'OrganisationId'>

/** One current assignment of a person, in a public body or in an organisation. */
export type Membership =
  | {
      side: 'public'
      id: string
      role: PublicRole
      bodyId: PublicBodyId
      bodyName: string
      unitId: UnitId | null
    }
  | { side: 'party'; id: string; role: PartyRole; organisationId: OrganisationId; organisationName: string }

/** A signed-in person, acting under one membership at a time. */
export type Actor = {
  personId: PersonId
  name: string
  email: string
  acting: Membership
  /** Every current membership, to choose for whom to act. */
  memberships: readonly Membership[]
}

/** The organisation that somebody acts for; undefined on the public side. */
export function ownOrganisation({ acting }: Actor): OrganisationId | undefined {
  return acting.side === 'party' ? acting.organisationId : undefined
}
