import { sql } from 'kysely'
import type { Agreement } from '../../domain/agreement.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TrackId } from '../../process/rulebook/names.ts'
import type { Db } from '../db.ts'

/** The agreement of the newest round; null before anybody has opened its draft. */
export async function findAgreement(db: Db, partnershipId: PartnershipId): Promise<Agreement | null> {
  const found = await agreementsOfCase(db, partnershipId)
    .orderBy('a.created_at', 'desc')
    .orderBy('a.id', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** The agreement of one round; null before anybody has opened its draft. */
export async function findAgreementOf(
  db: Db,
  partnershipId: PartnershipId,
  round: TrackId,
): Promise<Agreement | null> {
  return (await agreementsOfCase(db, partnershipId).where('a.round', '=', round).executeTakeFirst()) ?? null
}

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

/** All agreements of a case as a query, `agreement as a`, to narrow and order. */
export function agreementsOfCase(db: Db, partnershipId: PartnershipId) {
  return db
    .selectFrom('agreement as a')
    .select([
      'a.id',
      'a.partnership_id as partnershipId',
      'a.round',
      'a.template_version as templateVersion',
      'a.created_at as createdAt',
      periodDay('start').as('start'),
      periodDay('end').as('end'),
    ])
    .where('a.partnership_id', '=', partnershipId)
}

/** A day of the newest periods that have been written. */
function periodDay(key: 'start' | 'end') {
  return sql<PlainDate | null>`(select p.content ->> ${key} from agreement_part p
    where p.agreement_id = a.id and p.part = 'periods' order by p.version desc limit 1)`
}
