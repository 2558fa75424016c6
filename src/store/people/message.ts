import type { Actor, OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

export type Message = {
  id: string
  authorId: PersonId
  authorName: string
  /** The body or organisation that the author wrote for. */
  represents: string
  side: Side
  text: string
  sentAt: string
}

export type InternalNote = {
  id: string
  authorId: PersonId
  authorName: string
  side: Side
  text: string
  writtenAt: string
}

/** A public body or an organisation: who an internal note stays with. */
export type Holder = { bodyId: PublicBodyId } | { organisationId: OrganisationId }

export type Writing = {
  partnershipId: PartnershipId
  /** The lead body of the case. */
  bodyId: PublicBodyId
  by: Actor
  text: string
  at: Date
}

/** What the parties have written to each other, the oldest first. */
export async function listMessages(db: Db, partnershipId: PartnershipId): Promise<Message[]> {
  return db
    .selectFrom('message')
    .select([
      'id',
      'author_id as authorId',
      'author_name as authorName',
      'author_represents as represents',
      'side',
      'text',
      'sent_at as sentAt',
    ])
    .where('partnership_id', '=', partnershipId)
    .orderBy('sent_at')
    .orderBy('id')
    .execute()
}

/** Writes to the other party. A message is never changed. */
export async function sendMessage(db: Db, { partnershipId, bodyId, by, text, at }: Writing): Promise<string> {
  const id = newId()
  const { acting } = by
  await db
    .insertInto('message')
    .values({
      id,
      partnership_id: partnershipId,
      public_body_id: bodyId,
      author_id: by.personId,
      author_name: by.name,
      author_represents: acting.side === 'public' ? acting.bodyName : acting.organisationName,
      side: acting.side,
      text,
      sent_at: at,
    })
    .execute()
  return id
}

/** The working notes in a case that stay with the body or organisation, the newest first. */
export async function listNotes(
  db: Db,
  partnershipId: PartnershipId,
  holder: Holder,
): Promise<InternalNote[]> {
  return db
    .selectFrom('internal_note')
    .select([
      'id',
      'author_id as authorId',
      'author_name as authorName',
      'side',
      'text',
      'written_at as writtenAt',
    ])
    .where('partnership_id', '=', partnershipId)
    .where((eb) =>
      'bodyId' in holder
        ? eb('body_id', '=', holder.bodyId)
        : eb('organisation_id', '=', holder.organisationId),
    )
    .where('withdrawn_at', 'is', null)
    .orderBy('written_at', 'desc')
    .execute()
}

/** Writes a working note that stays with the body or organisation that the author acts for. */
export async function writeNote(db: Db, { partnershipId, bodyId, by, text, at }: Writing): Promise<string> {
  const id = newId()
  const { acting } = by
  await db
    .insertInto('internal_note')
    .values({
      id,
      partnership_id: partnershipId,
      public_body_id: bodyId,
      author_id: by.personId,
      author_name: by.name,
      side: acting.side,
      body_id: acting.side === 'public' ? acting.bodyId : null,
      organisation_id: acting.side === 'party' ? acting.organisationId : null,
      text,
      written_at: at,
    })
    .execute()
  return id
}

/** Takes back a note. Only its author can; it is then no longer shown. */
export async function withdrawNote(
  db: Db,
  { id, authorId, at }: { id: string; authorId: PersonId; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('internal_note')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('author_id', '=', authorId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
