import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

export type FrozenText = {
  textHash: string
  /** The document model, see `storedModel`. */
  model: unknown
  documentId: DocumentId
  /** Its number within the case. */
  documentNumber: number
  /** The event that it was agreed with. */
  seq: number
  agreedAt: string
}

/** The text that the parties agreed on last; null until they have. */
export async function findFrozenText(db: Db, partnershipId: PartnershipId): Promise<FrozenText | null> {
  const found = await db
    .selectFrom('agreed_text as t')
    .innerJoin('document as d', 'd.id', 't.document_id')
    .select([
      't.text_hash as textHash',
      'd.model',
      't.document_id as documentId',
      'd.number as documentNumber',
      't.event_seq as seq',
      't.agreed_at as agreedAt',
    ])
    .where('t.partnership_id', '=', partnershipId)
    .orderBy('t.event_seq', 'desc')
    .executeTakeFirst()
  return found ?? null
}
