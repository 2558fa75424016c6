import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import type { Schema } from '../schema.ts'

export type AssessmentKind = Schema['assessment']['kind']

export type Assessment = {
  id: string
  kind: AssessmentKind
  outcome: string
  /** The form recommended instead of a partnership. */
  otherForm: string | null
  reasons: string
  on: PlainDate
  by: PersonId
  byName: string
  seq: number
  documentId: DocumentId | null
}

export type NewAssessment = Omit<Assessment, 'id' | 'byName' | 'otherForm' | 'documentId'> & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  otherForm?: string | null
  documentId?: DocumentId
}

/** Keeps a judgement with its reasons; `seq` is the event that records it. Use inside recordInCase. */
export async function addAssessment(db: Db, assessment: NewAssessment): Promise<void> {
  await db
    .insertInto('assessment')
    .values({
      id: newId(),
      public_body_id: assessment.bodyId,
      partnership_id: assessment.partnershipId,
      kind: assessment.kind,
      outcome: assessment.outcome,
      other_form: assessment.otherForm ?? null,
      reasons: assessment.reasons,
      made_on: assessment.on,
      made_by: assessment.by,
      event_seq: assessment.seq,
      document_id: assessment.documentId ?? null,
    })
    .execute()
}
