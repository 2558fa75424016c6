import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { ReviewCondition } from '../../domain/review-condition.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

export type NewReviewCondition = Omit<ReviewCondition, 'id'> & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  addedBy: PersonId
  at: Date
}

/** The conditions of the review as they stand, in the order they were written. */
export async function listReviewConditions(db: Db, partnershipId: PartnershipId): Promise<ReviewCondition[]> {
  return db
    .selectFrom('review_condition')
    .select(['id', 'text', 'becomes', 'section_key as sectionKey', 'who', 'by_day as by'])
    .where('partnership_id', '=', partnershipId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

export async function addReviewCondition(db: Db, condition: NewReviewCondition): Promise<void> {
  await db
    .insertInto('review_condition')
    .values({
      id: newId(),
      public_body_id: condition.bodyId,
      partnership_id: condition.partnershipId,
      text: condition.text,
      becomes: condition.becomes,
      section_key: condition.sectionKey,
      who: condition.who,
      by_day: condition.by,
      added_by: condition.addedBy,
      added_at: condition.at,
    })
    .execute()
}

/** Takes a condition away; the row is kept. Doing it twice changes nothing. */
export async function removeReviewCondition(
  db: Db,
  { partnershipId, id, by, at }: { partnershipId: PartnershipId; id: string; by: PersonId; at: Date },
): Promise<void> {
  await db
    .updateTable('review_condition')
    .set({ removed_by: by, removed_at: at })
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .execute()
}
