import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, FileId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TrackId } from '../../process/rulebook/names.ts'
import type { Db } from '../db.ts'

/** The signing of one agreed text, with its three hashes: the text, the PDF that is shown, the sealed PDF. */
export type Signing = {
  id: string
  round: TrackId
  /** The event by which the parties agreed on the text. */
  agreedSeq: number
  textHash: string
  shown: { fileId: FileId; hash: string; size: number }
  /** The registered agreement with its signature page. */
  finished: { documentNumber: number; at: string } | null
  sealed: Sealed | null
}

export type Sealed = {
  documentNumber: number
  fileId: FileId
  hash: string
  level: 'B-B' | 'B-T'
  by: string
  at: string
}

export type SignatureMethod = 'mailLink' | 'original' | 'redirect'

export type Signature = {
  partyId: string
  personId: PersonId
  name: string
  /** What the person was: ordförande, stadsdelsdirektör. */
  function: string
  represents: string
  method: SignatureMethod
  evidence: Readonly<Record<string, unknown>>
  seq: number
  on: PlainDate
  recordedAt: string
}

type InCaseOf = { partnershipId: PartnershipId; bodyId: PublicBodyId }

/** The newest signing of a case; null before anybody has looked at the text to sign. */
export async function findSigning(db: Db, partnershipId: PartnershipId): Promise<Signing | null> {
  const found = await db
    .selectFrom('signing as s')
    .innerJoin('file as shown', 'shown.id', 's.shown_file_id')
    .select(['s.id', 's.round', 's.agreed_seq as agreedSeq', 's.text_hash as textHash', shownOf.as('shown')])
    .select([finishedOf.as('finished'), sealedOf.as('sealed')])
    .where('s.partnership_id', '=', partnershipId)
    .orderBy('s.agreed_seq', 'desc')
    .executeTakeFirst()
  return found ?? null
}

export type NewSigning = InCaseOf & {
  round: TrackId
  agreedSeq: number
  textHash: string
  shown: { fileId: FileId; hash: string }
  at: Date
}

/** Keeps the PDF that everybody is shown. Of two who are first at once, one PDF stays. */
export async function addSigning(db: Db, signing: NewSigning): Promise<void> {
  await db
    .insertInto('signing')
    .values({
      id: newId(),
      public_body_id: signing.bodyId,
      partnership_id: signing.partnershipId,
      round: signing.round,
      agreed_seq: signing.agreedSeq,
      text_hash: signing.textHash,
      shown_file_id: signing.shown.fileId,
      shown_hash: signing.shown.hash,
      began_at: signing.at,
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The signatures that count: those given for this text since the event `since`. */
export async function listSignatures(
  db: Db,
  { signingId, since }: { signingId: string; since: number },
): Promise<Signature[]> {
  return db
    .selectFrom('signature')
    .select(['party_id as partyId', 'person_id as personId', 'name', 'function', 'represents', 'method'])
    .select(['evidence', 'event_seq as seq', 'signed_on as on', 'recorded_at as recordedAt'])
    .where('signing_id', '=', signingId)
    .where('event_seq', '>', since)
    .orderBy('event_seq')
    .execute() as Promise<Signature[]>
}

/** Keeps a signature; `seq` is the event that records it. Use inside recordInCase. */
export async function addSignature(
  db: Db,
  signature: InCaseOf & { signingId: string; at: Date } & Omit<Signature, 'recordedAt'>,
): Promise<void> {
  await db
    .insertInto('signature')
    .values({
      id: newId(),
      public_body_id: signature.bodyId,
      partnership_id: signature.partnershipId,
      signing_id: signature.signingId,
      party_id: signature.partyId,
      person_id: signature.personId,
      name: signature.name,
      function: signature.function,
      represents: signature.represents,
      method: signature.method,
      evidence: JSON.stringify(signature.evidence),
      event_seq: signature.seq,
      signed_on: signature.on,
      recorded_at: signature.at,
    })
    .execute()
}

/** Everybody has signed: the registered agreement. From now it waits for its seal. */
export async function finishSigning(
  db: Db,
  id: string,
  { documentId, at }: { documentId: DocumentId; at: Date },
): Promise<void> {
  await db
    .updateTable('signing')
    .set({ finished_document_id: documentId, finished_at: at })
    .where('id', '=', id)
    .execute()
}

/** What waits for its seal, the oldest first. */
export async function listUnsealed(db: Db): Promise<{ id: string; body: string }[]> {
  return db
    .selectFrom('signing as s')
    .innerJoin('public_body as b', 'b.id', 's.public_body_id')
    .select(['s.id', 'b.key as body'])
    .where('s.finished_document_id', 'is not', null)
    .where('s.sealed_document_id', 'is', null)
    .orderBy('s.finished_at')
    .execute()
}

/** What is to be sealed, while it is not. */
export async function findUnsealed(db: Db, id: string) {
  return db
    .selectFrom('signing as s')
    .innerJoin('document as d', 'd.id', 's.finished_document_id')
    .innerJoin('file as shown', 'shown.id', 's.shown_file_id')
    .select(['s.id', 's.partnership_id as partnershipId', 's.round', 's.text_hash as textHash'])
    .select(['d.model', 'd.title', 's.shown_hash as shownHash', sql<string>`s.finished_at`.as('finishedAt')])
    .where('s.id', '=', id)
    .where('s.sealed_document_id', 'is', null)
    .executeTakeFirst()
}

/** Keeps what was sealed. False when it had been sealed already. Use inside recordInCase, where the case is locked. */
export async function keepSeal(
  db: Db,
  id: string,
  seal: { documentId: DocumentId; hash: string; level: 'B-B' | 'B-T'; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('signing')
    .set({
      sealed_document_id: seal.documentId,
      sealed_hash: seal.hash,
      sealed_level: seal.level,
      sealed_by: seal.by,
      sealed_at: seal.at,
    })
    .where('id', '=', id)
    .where('sealed_document_id', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const shownOf = sql<
  Signing['shown']
>`json_build_object('fileId', shown.id, 'hash', s.shown_hash, 'size', shown.size)`

const finishedOf = sql<Signing['finished']>`(
  select json_build_object('documentNumber', d.number, 'at', s.finished_at)
  from document d where d.id = s.finished_document_id)`

const sealedOf = sql<Sealed | null>`(
  select json_build_object('documentNumber', d.number, 'fileId', df.file_id, 'hash', s.sealed_hash,
    'level', s.sealed_level, 'by', s.sealed_by, 'at', s.sealed_at)
  from document d join document_file df on df.document_id = d.id and df.part = 'attachment'
  where d.id = s.sealed_document_id)`
