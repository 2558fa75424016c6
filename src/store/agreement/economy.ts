import type { Agreement } from '../../domain/agreement.ts'
import type { Budget } from '../../domain/budget.ts'
import {
  type Economy,
  economyFrom,
  type GivenContribution,
  givenFrom,
  yearsBetween,
} from '../../domain/economy.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import { isSigned } from '../lists/about-partnership.ts'
import { agreementsOfCase } from './agreement.ts'
import type { AmountVersions } from './amount.ts'
import { budgetOf } from './budget.ts'
import { listFundMovements } from './fund-movement.ts'
import { listOutcomeVersions, newestOutcomes } from './outcome.ts'

/** An agreement that has been signed, with all that is known of its money. */
export type AgreementEconomy = {
  agreement: Agreement
  budget: Budget
  economy: Economy
  given: readonly GivenContribution[]
  years: readonly number[]
  versions: AmountVersions
}

/** The agreements of a case that have been signed by all, the oldest first. */
export async function listSignedAgreements(db: Db, partnershipId: PartnershipId): Promise<Agreement[]> {
  return agreementsOfCase(db, partnershipId).where(isSigned).orderBy('a.created_at').orderBy('a.id').execute()
}

/**
 * The economy of each signed agreement of the chain, the oldest first: line by party and year with budget, outcome
 * and difference, and how the IOP funds were used; the outcomes and payments as they had been written at an instant, where
 * one is given.
 */
export async function economyOf(
  db: Db,
  partnershipId: PartnershipId,
  { asOf }: { asOf?: Date } = {},
): Promise<AgreementEconomy[]> {
  const agreements = await listSignedAgreements(db, partnershipId)
  return Promise.all(agreements.map((agreement) => economyOfAgreement(db, agreement, asOf)))
}

/** Promised beside given for each party, year and kind, over all signed agreements. */
export async function contributionsGiven(
  db: Db,
  partnershipId: PartnershipId,
  { asOf }: { asOf?: Date } = {},
): Promise<GivenContribution[]> {
  return (await economyOf(db, partnershipId, asOf && { asOf })).flatMap(({ given }) => given)
}

async function economyOfAgreement(
  db: Db,
  agreement: Agreement,
  asOf: Date | undefined,
): Promise<AgreementEconomy> {
  const [budget, versions, movements] = await Promise.all([
    budgetOf(db, agreement.id),
    listOutcomeVersions(db, agreement.id, asOf),
    listFundMovements(db, agreement.id, asOf),
  ])
  const written = [...versions.values()].flatMap(([newest]) => newest?.place.year ?? [])
  const moved = movements.map(({ year }) => year)
  const years = yearsBetween(agreement.start, agreement.end, [...budget.years, ...written, ...moved])
  const outcomes = newestOutcomes(versions)
  return {
    agreement,
    budget,
    years,
    versions,
    economy: economyFrom({ budget, outcomes, movements, years }),
    given: givenFrom(budget, outcomes, years),
  }
}
