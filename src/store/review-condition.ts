import type { PersonId, PublicBodyId } from '../domain/actor.ts'
import type { PartnershipId } from '../domain/partnership.ts'
import { newId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Db } from './db.ts'
import type { ReviewCondition } from './review.ts'

export type NewReviewCondition = Omit<ReviewCondition, 'id'> & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  addedBy: PersonId
  at: Date
}

/** The conditions of the review as they stand, in the order they were written. */
export async function listReviewConditions(
  db: Db,
  partnershipId: PartnershipId,
): Promise<(ReviewCondition & { metOn: PlainDate | null })[]> {
  return db
    .selectFrom('review_condition')
    .select(['id', 'text', 'becomes', 'section_key as sectionKey', 'who', 'by_day as by', 'met_on as metOn'])
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

type Which = { partnershipId: PartnershipId; id: string; by: PersonId }

/** Takes a condition away; the row is kept. Doing it twice changes nothing. */
export async function removeReviewCondition(
  db: Db,
  { partnershipId, id, by, at }: Which & { at: Date },
): Promise<void> {
  await db
    .updateTable('review_condition')
    .set({ removed_by: by, removed_at: at })
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .execute()
}

/** Notes that a task is done. */
export async function meetReviewCondition(
  db: Db,
  { partnershipId, id, by, on }: Which & { on: PlainDate },
): Promise<void> {
  await db
    .updateTable('review_condition')
    .set({ met_by: by, met_on: on })
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .where('met_on', 'is', null)
    .execute()
}
