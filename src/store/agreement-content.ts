import { sql } from 'kysely'
import type { StatedParty } from '../domain/agreement.ts'
import { partsFrom } from '../domain/agreement-parts.ts'
import type { AgreementId, PartnershipId } from '../domain/partnership.ts'
import type { AgreementContent } from '../process/agreement-sections.ts'
import { findAidAssessment } from './aid.ts'
import { findPaymentPlan, listCosts } from './budget.ts'
import { listContributions } from './contribution.ts'
import type { Db } from './db.ts'
import { listLearningGoals } from './idea-meeting.ts'

/** Which agreement, in which case. */
export type OfCase = { agreementId: AgreementId; partnershipId: PartnershipId }

/** All that the agreement says now. A constant number of queries, however many versions there are. */
export async function agreementContent(
  db: Db,
  { agreementId, partnershipId }: OfCase,
): Promise<AgreementContent> {
  const [texts, parts, parties, contributions, costs, plan, aid, learningGoals] = await Promise.all([
    newestTexts(db, agreementId),
    newestParts(db, agreementId),
    listStatedParties(db, partnershipId),
    listContributions(db, agreementId),
    listCosts(db, agreementId),
    findPaymentPlan(db, agreementId),
    findAidAssessment(db, partnershipId),
    listLearningGoals(db, partnershipId),
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

async function newestParts(db: Db, agreementId: AgreementId): Promise<Map<string, unknown>> {
  const rows = await db
    .selectFrom('agreement_part')
    .distinctOn('part')
    .select(['part', 'content'])
    .where('agreement_id', '=', agreementId)
    .orderBy('part')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ part, content }) => [part, content]))
}

/** The parties now as they stand in the agreement, each with its number. */
export async function listStatedParties(db: Db, partnershipId: PartnershipId): Promise<StatedParty[]> {
  const { rows } = await sql<StatedParty>`
    select pp.id, pp.name_as_stated as name, pp.side,
      coalesce(o.organisation_number, b.organisation_number) as number
    from partnership_party pp
    left join organisation o on o.id = pp.organisation_id
    left join public_body b on b.id = pp.body_id
    where pp.partnership_id = ${partnershipId} and pp.until_day is null
    order by pp.lead desc, array_position(array['public', 'party', 'associated'], pp.side), pp.name_as_stated`.execute(
    db,
  )
  return rows
}
