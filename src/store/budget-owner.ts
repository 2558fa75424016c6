import { sql } from 'kysely'
import type { PublicBodyId } from '../domain/actor.ts'
import type { PartyName } from '../domain/contribution.ts'
import type { AgreementId, PartnershipId } from '../domain/partnership.ts'

/** The agreement that amounts belong to, in its case. */
export type BudgetOwner = { agreementId: AgreementId; partnershipId: PartnershipId; bodyId: PublicBodyId }

export function ownerColumns({ agreementId, partnershipId, bodyId }: BudgetOwner) {
  return { agreement_id: agreementId, partnership_id: partnershipId, public_body_id: bodyId }
}

/** A party as it stands beside its amounts; for queries with `partnership_party as pp`. */
export const partyName = sql<PartyName>`json_build_object('id', pp.id, 'name', pp.name_as_stated,
  'side', pp.side)`
