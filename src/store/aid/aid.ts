import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import type { AidAssessment, AidContent } from '../../domain/state-aid.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { parseAidContent } from './aid-content.ts'

export type NewAidAssessment = Pick<AidAssessment, 'basis' | 'level' | 'reasons' | 'seq'> & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  content: AidContent
  on: PlainDate
  by: PersonId
  documentId: DocumentId
}

/** The newest conclusion on state aid in the case, now or at an instant; null before anybody has concluded. */
export async function findAidAssessment(
  db: Db,
  partnershipId: PartnershipId,
  asOf?: Date,
): Promise<AidAssessment | null> {
  const [newest] = await listAidAssessments(db, partnershipId, asOf)
  return newest ?? null
}

/** Every conclusion on state aid in the case, those before an instant if told, the newest first. */
export async function listAidAssessments(
  db: Db,
  partnershipId: PartnershipId,
  asOf?: Date,
): Promise<AidAssessment[]> {
  const rows = await db
    .selectFrom('aid_assessment as a')
    .innerJoin('person as who', 'who.id', 'a.concluded_by')
    .leftJoin('document as d', 'd.id', 'a.document_id')
    .select([
      'a.id',
      'a.basis',
      'a.level',
      'a.reasons',
      'a.content',
      'a.concluded_on as on',
      'a.event_seq as seq',
      'a.document_id as documentId',
      'd.number as documentNumber',
      sql<AidAssessment['by']>`json_build_object('id', who.id, 'name', who.name)`.as('by'),
    ])
    .where('a.partnership_id', '=', partnershipId)
    .$if(asOf !== undefined, (query) =>
      query.where('a.event_seq', '<=', lastEventAt(partnershipId, asOf ?? new Date(0))),
    )
    .orderBy('a.event_seq', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, content: parseAidContent(row.content) }))
}

function lastEventAt(partnershipId: PartnershipId, instant: Date) {
  return sql<number>`(select coalesce(max(seq), 0) from case_event
    where partnership_id = ${partnershipId} and recorded_at <= ${instant.toISOString()})`
}

/** Keeps a conclusion; `seq` is the event that records it. Use inside recordInCase. Gives its id. */
export async function addAidAssessment(db: Db, assessment: NewAidAssessment): Promise<string> {
  const id = newId()
  await db
    .insertInto('aid_assessment')
    .values({
      id,
      public_body_id: assessment.bodyId,
      partnership_id: assessment.partnershipId,
      basis: assessment.basis,
      level: assessment.level,
      reasons: assessment.reasons,
      content: JSON.stringify(assessment.content),
      concluded_on: assessment.on,
      concluded_by: assessment.by,
      event_seq: assessment.seq,
      document_id: assessment.documentId,
    })
    .execute()
  return id
}
