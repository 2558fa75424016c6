import { type RawBuilder, sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { sectionProofsIn, sectionsAgreedIn } from '../agreement/agreement-facts.ts'
import { aidBehindIn } from '../aid/aid-behind.ts'
import { aidDeclaredIn } from '../aid/aid-declared.ts'
import { arrayOf, type Ids } from '../array-of.ts'
import type { Db } from '../db.ts'
import { closingListDoneIn } from '../reports/closing-facts.ts'
import { reviewFreshIn } from '../review/review-facts.ts'
import type { Established } from './established-fact.ts'
import { signatoryProvenIn } from './signatory-rule.ts'

/** A query of those of the cases in which a fact is established on a day. */
type Source = (cases: Ids, today: PlainDate) => RawBuilder<Established>

/** Where each fact is found. A fact without a source is never established. */
const sources: readonly Source[] = [
  sectionsAgreedIn,
  sectionProofsIn,
  aidDeclaredIn,
  aidBehindIn,
  signatoryProvenIn,
  reviewFreshIn,
  closingListDoneIn,
]

/** The facts that are established in each of the cases on a day, as one query. */
export function establishedIn(cases: Ids, today: PlainDate): RawBuilder<Established> {
  const queries = sources.map((source) => source(cases, today))
  return sql`${sql.join(queries, sql` union all `)}`
}

/** The same of cases by their ids, asked. */
export async function listEstablished(
  db: Db,
  ids: readonly PartnershipId[],
  today: PlainDate,
): Promise<Established[]> {
  return (await establishedIn(arrayOf(ids), today).execute(db)).rows
}
