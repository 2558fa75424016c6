import type { OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { type DeclaredAid, parseDeclaredAid } from './aid-content.ts'

/** What an organisation has declared in a case. */
export type AidDeclaration = {
  id: string
  organisationId: OrganisationId
  on: PlainDate
  /** Who confirmed it, as they were called then. */
  signatory: string
  content: DeclaredAid
  seq: number
  documentNumber: number | null
}

export type NewAidDeclaration = Omit<AidDeclaration, 'id' | 'documentNumber'> & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  by: PersonId
  documentId: DocumentId
}

/** Every declaration in the case, the newest first: of each organisation the first one holds. */
export async function listAidDeclarations(db: Db, partnershipId: PartnershipId): Promise<AidDeclaration[]> {
  const rows = await db
    .selectFrom('aid_declaration as a')
    .leftJoin('document as d', 'd.id', 'a.document_id')
    .select([
      'a.id',
      'a.organisation_id as organisationId',
      'a.declared_on as on',
      'a.signatory',
      'a.content',
      'a.event_seq as seq',
      'd.number as documentNumber',
    ])
    .where('a.partnership_id', '=', partnershipId)
    .orderBy('a.event_seq', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, content: parseDeclaredAid(row.content) }))
}

/** Keeps a declaration; `seq` is the event that records it. Use inside recordInCase. */
export async function addAidDeclaration(db: Db, declaration: NewAidDeclaration): Promise<void> {
  await db
    .insertInto('aid_declaration')
    .values({
      id: newId(),
      public_body_id: declaration.bodyId,
      partnership_id: declaration.partnershipId,
      organisation_id: declaration.organisationId,
      declared_on: declaration.on,
      declared_by: declaration.by,
      signatory: declaration.signatory,
      content: JSON.stringify(declaration.content),
      event_seq: declaration.seq,
      document_id: declaration.documentId,
    })
    .execute()
}
