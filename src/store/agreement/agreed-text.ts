import type { PublicBodyId } from '../../domain/actor.ts'
import type { AgreementId, DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

export type NewAgreedText = {
  agreementId: AgreementId
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  textHash: string
  /** The hash of each section. */
  sections: ReadonlyMap<string, string>
  documentId: DocumentId
  seq: number
  at: Date
}

/** Freezes the text that the parties have agreed on, beside its registered paper. Use inside recordInCase. */
export async function freezeText(db: Db, agreed: NewAgreedText): Promise<void> {
  await db
    .insertInto('agreed_text')
    .values({
      id: newId(),
      public_body_id: agreed.bodyId,
      partnership_id: agreed.partnershipId,
      agreement_id: agreed.agreementId,
      text_hash: agreed.textHash,
      sections: JSON.stringify(Object.fromEntries(agreed.sections)),
      document_id: agreed.documentId,
      event_seq: agreed.seq,
      agreed_at: agreed.at,
    })
    .execute()
}
