import { type RawBuilder, sql } from 'kysely'
import type { Contribution, ContributionKind, PartyName } from '../../domain/contribution.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Ore } from '../../kernel/money.ts'
import { doneBy, hadNotLeftBy } from '../as-of.ts'
import type { Db } from '../db.ts'
import { promiseStands, signedWith } from '../lists/about-partnership.ts'
import { addVersions, type Saving, versionColumns } from './agreement-saving.ts'

/** A party as it stands beside its amounts; for queries with `partnership_party as pp`. */
export const partyName = sql<PartyName>`json_strip_nulls(json_build_object('id', pp.id, 'name', pp.name_as_stated,
  'side', pp.side, 'leftOn', pp.until_day - 1))`

/** As it stands in a text, which was the same before it left. */
export const statedName = sql<PartyName>`json_build_object('id', pp.id, 'name', pp.name_as_stated, 'side', pp.side)`

/** A contribution with who wrote it, and its place among the saves of the same thing. */
export type ContributionVersion = Contribution & { version: number; by: string; at: string }

/**
 * What the parties put in, by side, party, year and kind; of one that has left since the agreement was signed, for the years to
 * the end of that in which it left. What has been taken away is left out.
 */
export async function listContributions(db: Db, agreementId: AgreementId): Promise<Contribution[]> {
  return newestOf(contributions(db, agreementId).where(promiseStands('pp', sql`c.year`)))
}

/** What the text says that its parties put in, now or at an instant. */
export async function listStatedContributions(
  db: Db,
  agreementId: AgreementId,
  asOf?: Date,
): Promise<Contribution[]> {
  const stated = contributions(db, agreementId, statedName)
  return newestOf(stated.where(hadNotLeftBy(asOf)).where(doneBy('c.written_at', asOf)))
}

/** Every version of every contribution, the newest first. */
export async function listContributionVersions(
  db: Db,
  agreementId: AgreementId,
): Promise<ContributionVersion[]> {
  return contributions(db, agreementId).where(isOfAgreement).orderBy('c.version', 'desc').execute()
}

export type NewContribution = {
  party: string
  year: number
  kind: ContributionKind
  amount: Ore | null
  hours: number | null
  valuation: string
  /** The version that was on the page: 0 when there was none. */
  basedOn: number
}

/** Saves new versions. False, and nothing may be kept, when somebody has saved any of them meanwhile. */
export async function saveContributions(
  db: Db,
  saving: Saving,
  rows: readonly NewContribution[],
): Promise<boolean> {
  const values = rows.map(({ party, basedOn, ...row }) => ({
    ...row,
    ...versionColumns(saving, basedOn),
    party_id: party,
  }))
  return addVersions(db, 'contribution', values)
}

/** Whose amounts belong to the agreement `a`: of its parties, and of those that have left since it was signed. */
export const isOfAgreement = sql<boolean>`(pp.until_day is null or ${signedWith('pp')})`

async function newestOf(written: ReturnType<typeof contributions>): Promise<Contribution[]> {
  const rows = await written
    .distinctOn(['pp.lead', 'pp.side', 'c.party_id', 'c.year', 'c.kind'])
    .orderBy('pp.lead', 'desc')
    .orderBy('pp.side', 'desc')
    .orderBy('c.party_id')
    .orderBy('c.year')
    .orderBy('c.kind')
    .orderBy('c.version', 'desc')
    .execute()
  return rows.filter(isSomething)
}

/** Something is put in, or something is said about it. */
function isSomething({ amount, hours, valuation }: Contribution): boolean {
  return amount !== null || hours !== null || valuation !== ''
}

function contributions(db: Db, agreementId: AgreementId, party: RawBuilder<PartyName> = partyName) {
  return db
    .selectFrom('contribution as c')
    .innerJoin('agreement as a', 'a.id', 'c.agreement_id')
    .innerJoin('partnership_party as pp', 'pp.id', 'c.party_id')
    .innerJoin('person as who', 'who.id', 'c.written_by')
    .select([
      'c.id',
      party.as('party'),
      'c.year',
      sql<ContributionKind>`c.kind`.as('kind'),
      sql<Ore | null>`c.amount`.as('amount'),
      'c.hours',
      'c.valuation',
      'c.version',
      'who.name as by',
      'c.written_at as at',
    ])
    .where('c.agreement_id', '=', agreementId)
}
