import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import {
  type InboxContent,
  type InboxRefusal,
  type InboxState,
  inboxContent,
  inboxRefusals,
} from '../../domain/inbox.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { addJob } from '../orders/job.ts'

/** How far a message has come. */
export type Standing = { state: InboxState; refusal: InboxRefusal | null }

export type InboxMessage = Standing & {
  id: string
  bodyId: PublicBodyId
  /** What the system that sent it is called. */
  sender: string
  /** What the sender calls the message. */
  messageId: string
  content: InboxContent
  receivedAt: string
  appliedAt: string | null
  caseNumber: string | null
  setAside: { at: string; by: string; reason: string } | null
}

type Keeping = {
  key: { id: string; bodyId: PublicBodyId }
  messageId: string
  digest: string
  content: InboxContent
  at: Date
}

/** Kept for the first time; seen before, with how far it has come; or another message under the same id. */
export type Kept = { kind: 'new' } | ({ kind: 'seen' } & Standing) | { kind: 'other' }

/** Keeps a message and orders that it be applied, in one transaction: whatever happens after that, it is not lost. */
export function keepMessage(db: Db, { key, messageId, digest, content, at }: Keeping): Promise<Kept> {
  return withTransaction(db, async (trx) => {
    const id = newId()
    const added = await trx
      .insertInto('inbox_message')
      .values({
        ...{ id, public_body_id: key.bodyId, inbox_key_id: key.id, message_id: messageId, digest },
        ...{ content: JSON.stringify(content), received_at: at },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added === undefined) return seenBefore(trx, { key, messageId, digest })
    await addJob(trx, 'applyInbox', { messageId: id })
    return { kind: 'new' }
  })
}

async function seenBefore(
  trx: Trx,
  { key, messageId, digest }: Pick<Keeping, 'key' | 'messageId' | 'digest'>,
) {
  const before = await trx
    .selectFrom('inbox_message as m')
    .select(['m.digest', 'm.refusal', stateOf.as('state')])
    .where('m.inbox_key_id', '=', key.id)
    .where('m.message_id', '=', messageId)
    .executeTakeFirstOrThrow()
  if (before.digest !== digest) return { kind: 'other' as const }
  return { kind: 'seen' as const, state: before.state, refusal: refusalIn(before.refusal) }
}

const stateOf = sql<InboxState>`case when m.applied_at is not null then 'applied'
  when m.set_aside_at is not null then 'setAside' when m.refused_at is not null then 'refused' else 'received' end`

/** A message of a body; null when there is none. */
export async function findMessage(db: Db, id: string, bodyId?: PublicBodyId): Promise<InboxMessage | null> {
  const [found] = await messagesWhere(
    db,
    sql`m.id = ${id} and (${bodyId ?? null}::uuid is null or m.public_body_id = ${bodyId ?? null})`,
    1,
  )
  return found ?? null
}

/** The messages of a system, the newest first; those that wait for somebody before all others. */
export function listMessagesOf(db: Db, keyId: string, limit: number): Promise<InboxMessage[]> {
  return messagesWhere(db, sql`m.inbox_key_id = ${keyId}`, limit)
}

type Row = Omit<InboxMessage, 'content' | 'refusal' | 'setAside'> & {
  content: unknown
  refusal: string | null
  setAsideAt: string | null
  setAsideBy: string | null
  setAsideReason: string | null
}

async function messagesWhere(db: Db, which: ReturnType<typeof sql>, limit: number): Promise<InboxMessage[]> {
  const { rows } = await sql<Row>`
    select m.id, m.public_body_id as "bodyId", k.name as sender, m.message_id as "messageId", m.content, m.refusal,
      m.received_at as "receivedAt", m.applied_at as "appliedAt", p.number as "caseNumber", ${stateOf} as state,
      m.set_aside_at as "setAsideAt", by.name as "setAsideBy", m.set_aside_reason as "setAsideReason"
    from inbox_message m join inbox_key k on k.id = m.inbox_key_id left join partnership p on p.id = m.partnership_id
    left join person by on by.id = m.set_aside_by
    where ${which}
    order by (m.refused_at is not null and coalesce(m.applied_at, m.set_aside_at) is null) desc, m.received_at desc, m.id
    limit ${limit}`.execute(db)
  return rows.map(({ setAsideAt, setAsideBy, setAsideReason, ...row }) => ({
    ...row,
    content: inboxContent.parse(row.content),
    refusal: refusalIn(row.refusal),
    setAside:
      setAsideAt === null ? null : { at: setAsideAt, by: setAsideBy ?? '', reason: setAsideReason ?? '' },
  }))
}

function refusalIn(text: string | null): InboxRefusal | null {
  return inboxRefusals.find((one) => one === text) ?? null
}

/** The message has been applied or set aside by somebody else meanwhile. */
export class MessageDone extends Error {
  override name = 'MessageDone'
}

/** Marks it as applied, in the transaction of what it leads to. Throws MessageDone: then nothing of that is written. */
export async function takeMessage(
  db: Db,
  { id, partnershipId, at }: { id: string; partnershipId: PartnershipId; at: Date },
): Promise<void> {
  const taken = await db
    .updateTable('inbox_message')
    .set({ applied_at: at, partnership_id: partnershipId, refused_at: null, refusal: null })
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .where('set_aside_at', 'is', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows !== 1n) throw new MessageDone()
}

/** Keeps why it could not be applied. */
export async function refuseMessage(
  db: Db,
  { id, refusal, at }: { id: string; refusal: InboxRefusal; at: Date },
): Promise<void> {
  await db
    .updateTable('inbox_message')
    .set({ refused_at: at, refusal })
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .where('set_aside_at', 'is', null)
    .execute()
}

/** It is not to be applied. False when it has been applied or set aside already. */
export async function setMessageAside(
  db: Db,
  { id, by, reason, at }: { id: string; by: PersonId; reason: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inbox_message')
    .set({ set_aside_at: at, set_aside_by: by, set_aside_reason: reason })
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .where('set_aside_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Forgets what was applied or set aside before an instant. What waits for somebody is kept. */
export async function removeOldMessages(db: Db, before: Date): Promise<void> {
  await sql`delete from inbox_message where applied_at < ${before} or set_aside_at < ${before}`.execute(db)
}
