import type { Brand } from '../kernel/brand.ts'
import type { Confirmation } from './confirmation.ts'
import type { PartyRole, PublicRole } from './roles.ts'
import type { Text } from './text.ts'

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
      /** The folder of the rulebook that the body goes by. */
      rulebook?: string
      /** What the body calls its roles, where that is otherwise than the rulebook; as `inOwnRoleNames` reads it. */
      roleNames?: string | null
      /** What the body calls each role, by both: after a person's name, and in a sentence. */
      roleWords?: Readonly<Record<string, { label: Text; definite: Text }>>
      /** Whose deputy the person is in these days: the role, the unit and the cases are that person's. */
      inPlaceOf?: StandsInFor
    }
  | { side: 'party'; id: string; role: PartyRole; organisationId: OrganisationId; organisationName: string }

export type StandsInFor = { personId: PersonId; name: string }

/** A signed-in person, acting under one membership at a time. */
export type Actor = {
  personId: PersonId
  name: string
  email: string
  acting: Membership
  /** Every current membership, to choose for whom to act. */
  memberships: readonly Membership[]
  /** That it is they, where what they do demands it. */
  confirmation?: Confirmation
}

/** Whose parts in cases count for the actor: those of the person they stand in for, otherwise their own. */
export function personInCases({ acting, personId }: Actor): PersonId {
  return standsInFor(acting)?.personId ?? personId
}

/** Whom somebody is deputy for under this assignment. */
export function standsInFor(acting: Membership): StandsInFor | undefined {
  return acting.side === 'public' ? acting.inPlaceOf : undefined
}

/** The organisation that somebody acts for; undefined on the public side. */
export function ownOrganisation({ acting }: Actor): OrganisationId | undefined {
  return acting.side === 'party' ? acting.organisationId : undefined
}
