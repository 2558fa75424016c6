import type { Partnership } from '../../../../domain/partnership.ts'
import type { Db } from '../../../../store/db.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import type { EvidenceDocument } from './answer-list.tsx'

/** The documents of the case that an answer may rest on: not the working notes of one side. */
export async function listEvidence(db: Db, { id }: Partnership): Promise<readonly EvidenceDocument[]> {
  const documents = await listDocuments(db, id)
  return documents.filter(({ internal }) => !internal)
}
