import { sql } from 'kysely'
import type { StatedParty } from '../../domain/agreement.ts'
import { partsFrom } from '../../domain/agreement-parts.ts'
import type { AgreementId, PartnershipId } from '../../domain/partnership.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import type { AgreementContent } from '../../process/agreement/agreement-sections.ts'
import { findAidAssessment } from '../aid/aid.ts'
import { doneBy } from '../as-of.ts'
import type { Db } from '../db.ts'
import type { InAgreement } from './agreement-saving.ts'
import { findPaymentPlan, listStatedCosts } from './budget.ts'
import { listStatedContributions } from './contribution.ts'
import { listLearningGoals } from './learning-goals.ts'

/** Which agreement, in which case. */
export type OfCase = Omit<InAgreement, 'bodyId'>

/**
 * All that the agreement says now. A constant number of queries, however many versions there are. With `asOf` what is
 * entered once is as it stood then: parties, parts, contributions, budget, learning goals and state aid.
 */
export async function agreementContent(
  db: Db,
  { agreementId, partnershipId }: OfCase,
  asOf?: Date,
): Promise<AgreementContent> {
  const [texts, parts, parties, contributions, costs, plan, aid, learningGoals] = await Promise.all([
    newestTexts(db, agreementId),
    newestParts(db, agreementId, asOf),
    listStatedParties(db, partnershipId, asOf),
    listStatedContributions(db, agreementId, asOf),
    listStatedCosts(db, agreementId, asOf),
    findPaymentPlan(db, agreementId, asOf),
    findAidAssessment(db, partnershipId, asOf),
    listLearningGoals(db, partnershipId, asOf),
  ])
  const { basis, level } = aid ?? {}
  return {
    texts,
    parts: partsFrom(parts),
    parties,
    contributions,
    costs,
    payments: plan.payments,
    learningGoals,
    aid: aid === null ? null : { basis, level },
  }
}

/** The text that each section has now. */
export async function newestTexts(db: Db, agreementId: AgreementId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('agreement_section_version')
    .distinctOn('section')
    .select(['section', 'text'])
    .where('agreement_id', '=', agreementId)
    .orderBy('section')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ section, text }) => [section, text]))
}

async function newestParts(db: Db, agreementId: AgreementId, asOf?: Date): Promise<Map<string, unknown>> {
  const rows = await db
    .selectFrom('agreement_part')
    .distinctOn('part')
    .select(['part', 'content'])
    .where('agreement_id', '=', agreementId)
    .where(doneBy('written_at', asOf))
    .orderBy('part')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ part, content }) => [part, content]))
}

/** The parties now, or on the day of an instant, as they stand in the agreement, each with its number. */
export async function listStatedParties(
  db: Db,
  partnershipId: PartnershipId,
  asOf?: Date,
): Promise<StatedParty[]> {
  const day = asOf === undefined ? null : dayInStockholm(asOf)
  const { rows } = await sql<StatedParty>`
    select pp.id, pp.name_as_stated as name, pp.side,
      coalesce(o.organisation_number, b.organisation_number) as number
    from partnership_party pp
    left join organisation o on o.id = pp.organisation_id
    left join public_body b on b.id = pp.body_id
    where pp.partnership_id = ${partnershipId} and case when ${day}::date is null then pp.until_day is null
      else pp.from_day <= ${day} and (pp.until_day is null or pp.until_day > ${day}) end
    order by pp.lead desc, array_position(array['public', 'party', 'associated'], pp.side), pp.name_as_stated`.execute(
    db,
  )
  return rows
}
