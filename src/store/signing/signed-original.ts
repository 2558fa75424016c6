import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/** An agreement that was signed on paper and handed in; it counts for a party when the party has confirmed it. */
export type SignedOriginal = {
  id: string
  signingId: string
  documentNumber: number
  fileHash: string
  signedOn: PlainDate
  /** Who signed for each party, by the party's id. */
  signers: Readonly<Record<string, readonly PersonId[]>>
  uploadedBy: PersonId
  uploadedByName: string
  uploadedAt: string
}

export type NewOriginal = Pick<
  SignedOriginal,
  'signingId' | 'fileHash' | 'signedOn' | 'signers' | 'uploadedBy'
> & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  documentId: DocumentId
  at: Date
}

/** The newest original of a signing that nobody has turned down. */
export async function findOriginal(db: Db, signingId: string): Promise<SignedOriginal | null> {
  const found = await db
    .selectFrom('signed_original as o')
    .innerJoin('document as d', 'd.id', 'o.document_id')
    .innerJoin('person as by', 'by.id', 'o.uploaded_by')
    .select(['o.id', 'o.signing_id as signingId', 'd.number as documentNumber', 'o.file_hash as fileHash'])
    .select(['o.signed_on as signedOn', sql<SignedOriginal['signers']>`o.signers`.as('signers')])
    .select(['o.uploaded_by as uploadedBy', 'by.name as uploadedByName', 'o.uploaded_at as uploadedAt'])
    .where('o.signing_id', '=', signingId)
    .where('o.rejected_at', 'is', null)
    .orderBy('o.uploaded_at', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** Keeps an original that was handed in. Use inside recordInCase. */
export async function addOriginal(db: Db, original: NewOriginal): Promise<void> {
  await db
    .insertInto('signed_original')
    .values({
      id: newId(),
      public_body_id: original.bodyId,
      partnership_id: original.partnershipId,
      signing_id: original.signingId,
      document_id: original.documentId,
      file_hash: original.fileHash,
      signed_on: original.signedOn,
      signers: JSON.stringify(original.signers),
      uploaded_by: original.uploadedBy,
      uploaded_at: original.at,
    })
    .execute()
}

/** Turns an original down, with why: it no longer counts. Doing it twice changes nothing. */
export async function rejectOriginal(
  db: Db,
  { id, by, reason, at }: { id: string; by: PersonId; reason: string; at: Date },
): Promise<void> {
  await db
    .updateTable('signed_original')
    .set({ rejected_by: by, rejected_reason: reason, rejected_at: at })
    .where('id', '=', id)
    .where('rejected_at', 'is', null)
    .execute()
}
