import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { DocumentId } from '../../domain/partnership.ts'
import type { RegisterDocument, RegisterRecord } from '../../domain/register.ts'
import type { Language } from '../../domain/text.ts'
import type { Db } from '../db.ts'
import { secrecyOf } from '../papers/secrecy-provision.ts'
import { saveRecords } from './register-save.ts'

export type PublishedDocument = {
  documentId: DocumentId
  title: string
  language: Language
  /** It is no longer published: it or its partnership was taken away, or it has been flagged as secret or disposed of since. */
  gone: boolean
  /** Why it was taken away, where somebody has said it for everybody. */
  reason: string | null
}

/** A document that is or has been published with a partnership in the register, by its number; null when it never was. */
export async function findPublished(db: Db, id: string, number: number): Promise<PublishedDocument | null> {
  const found = await db
    .selectFrom('register_document as r')
    .innerJoin('register_partnership as p', 'p.id', 'r.register_partnership_id')
    .innerJoin('document as d', 'd.id', 'r.document_id')
    .select(['d.id as documentId', 'd.title', 'd.language', 'r.reason'])
    .select(
      sql<boolean>`r.withdrawn_at is not null or p.withdrawn_at is not null or d.model is null
        or ${secrecyOf} is not null`.as('gone'),
    )
    .where('p.id', '=', id)
    .where('r.number', '=', number)
    .executeTakeFirst()
  return found ?? null
}

type Act = { at: Date; personId: PersonId | null }
type Chosen = { number: number; documentId: DocumentId }

/** Keeps who published which documents with a record, and when. One that comes back is published anew. */
export async function publishDocuments(
  trx: Db,
  id: string,
  { documents, at, personId }: Act & { documents: readonly Chosen[] },
): Promise<void> {
  if (documents.length === 0) return
  const rows = documents.map(({ number, documentId }) => ({
    ...{ register_partnership_id: id, number, document_id: documentId },
    ...{ published_at: at, published_by: personId },
  }))
  await trx
    .insertInto('register_document')
    .values(rows)
    .onConflict((known) =>
      known.columns(['register_partnership_id', 'number']).doUpdateSet({
        ...{ published_at: at, published_by: personId },
        ...{ withdrawn_at: null, withdrawn_by: null, reason: null },
      }),
    )
    .execute()
}

/** Keeps who took a document away, or all of a record, when and why. */
export async function withdrawDocument(
  trx: Db,
  id: string,
  { number, reason, at, personId }: Act & { number: number | 'all'; reason: string | null },
): Promise<void> {
  await trx
    .updateTable('register_document')
    .set({ withdrawn_at: at, withdrawn_by: personId, reason })
    .where('register_partnership_id', '=', id)
    .$if(number !== 'all', (qb) => qb.where('number', '=', Number(number)))
    .where('withdrawn_at', 'is', null)
    .execute()
}

/**
 * Takes a document that may no longer be shown out of the register at once, in the change that says so: it has been flagged as
 * secret, or disposed of. Its address says that it is gone, and not why.
 */
export async function takeFromRegister(trx: Db, documentId: DocumentId, act: Act): Promise<void> {
  const found = await trx
    .selectFrom('register_document as r')
    .innerJoin('register_partnership as p', 'p.id', 'r.register_partnership_id')
    .select((row) => ['p.id', 'r.number', row.ref('p.record').$castTo<RegisterRecord>().as('record')])
    .select(['p.changed_by as by', 'p.withdrawn_at as withdrawnAt'])
    .where('r.document_id', '=', documentId)
    .where('r.withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (found === undefined) return
  const { id, number, record, by } = found
  await withdrawDocument(trx, id, { number, reason: null, ...act })
  if (found.withdrawnAt !== null) return
  const change = { kind: 'amended' as const, by, personId: act.personId, at: act.at, note: takenAway }
  await saveRecords(trx, [withoutDocument(record, number, act.at)], change)
}

const takenAway = 'En handling visas inte längre.'

/** The record without one of its documents. */
export function withoutDocument(record: RegisterRecord, number: number, at: Date): RegisterRecord {
  const { documents = [], provenance } = record
  return {
    ...record,
    documents: documents.filter((one) => one.number !== number),
    provenance: { ...provenance, changedAt: at.toISOString() },
  }
}

/** Numbers of a record's documents. */
export function numbersOf(documents: readonly RegisterDocument[] | undefined): number[] {
  return (documents ?? []).map(({ number }) => number)
}
