import type { PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

type NewRegisterDraft = {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  round: string
  content: unknown
  seq: number
  at: Date
}

/** What the register will say, kept as a draft: it is public only when somebody publishes it. */
export async function keepRegisterDraft(db: Db, draft: NewRegisterDraft): Promise<void> {
  await db
    .insertInto('register_draft')
    .values({
      partnership_id: draft.partnershipId,
      round: draft.round,
      public_body_id: draft.bodyId,
      content: JSON.stringify(draft.content),
      event_seq: draft.seq,
      made_at: draft.at,
    })
    .onConflict((on) => on.doNothing())
    .execute()
}
