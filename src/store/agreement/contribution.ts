import { sql } from 'kysely'
import type { Contribution, ContributionKind, PartyName } from '../../domain/contribution.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Ore } from '../../kernel/money.ts'
import { doneBy, hadNotLeftBy } from '../as-of.ts'
import type { Db } from '../db.ts'
import { addVersions, type Saving, versionColumns } from './agreement-saving.ts'

/** A party as it stands beside its amounts; for queries with `partnership_party as pp`. */
export const partyName = sql<PartyName>`json_build_object('id', pp.id, 'name', pp.name_as_stated,
  'side', pp.side)`

/** A contribution with who wrote it, and its place among the saves of the same thing. */
export type ContributionVersion = Contribution & { version: number; by: string; at: string }

/** What the parties put in now, or put in at an instant, by side, party, year and kind. What has been taken away is left out. */
export async function listContributions(
  db: Db,
  agreementId: AgreementId,
  asOf?: Date,
): Promise<Contribution[]> {
  const rows = await contributions(db, agreementId, asOf)
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

/** Every version of every contribution, the newest first. */
export async function listContributionVersions(
  db: Db,
  agreementId: AgreementId,
): Promise<ContributionVersion[]> {
  return contributions(db, agreementId).orderBy('c.version', 'desc').execute()
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

/** Something is put in, or something is said about it. */
function isSomething({ amount, hours, valuation }: Contribution): boolean {
  return amount !== null || hours !== null || valuation !== ''
}

function contributions(db: Db, agreementId: AgreementId, asOf?: Date) {
  return db
    .selectFrom('contribution as c')
    .innerJoin('partnership_party as pp', 'pp.id', 'c.party_id')
    .innerJoin('person as who', 'who.id', 'c.written_by')
    .select([
      'c.id',
      partyName.as('party'),
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
    .where(hadNotLeftBy(asOf))
    .where(doneBy('c.written_at', asOf))
}
