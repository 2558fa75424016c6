import { type RawBuilder, sql } from 'kysely'
import type { PartnershipId } from '../domain/partnership.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { FactId } from '../process/need-schema.ts'
import { sectionProofsIn, sectionsAgreedIn } from './agreement-facts.ts'
import { aidDeclaredIn } from './aid-declaration.ts'
import { closingListDoneIn } from './closing-facts.ts'
import type { Db } from './db.ts'
import { reviewFreshIn } from './review-facts.ts'
import { signatoryProvenIn } from './signatory-rule.ts'

type Established = { partnershipId: PartnershipId; fact: FactId }
/** A query of the cases among `ids` in which a fact is established on a day. */
type Source = (ids: readonly PartnershipId[], today: PlainDate) => RawBuilder<Established>

/** Where each fact is found. A fact without a source is never established. */
const sources: readonly Source[] = [
  sectionsAgreedIn,
  sectionProofsIn,
  aidDeclaredIn,
  signatoryProvenIn,
  reviewFreshIn,
  closingListDoneIn,
]

/** The facts that are established in each case on a day, in one query. */
export async function listEstablished(
  db: Db,
  ids: readonly PartnershipId[],
  today: PlainDate,
): Promise<Established[]> {
  if (sources.length === 0) return []
  const queries = sources.map((source) => source(ids, today))
  const { rows } = await sql<Established>`${sql.join(queries, sql` union all `)}`.execute(db)
  return rows
}
